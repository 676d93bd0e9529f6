import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Answered } from '../design/answered.tsx';
import { Section } from '../design/section.tsx';
import { PageParts } from '../entity/page-parts.tsx';
import { Page } from '../shell/page.tsx';
import { formatPercent } from '../vocabulary/numbers.ts';
import { PeerMethodDocument, type PeerMethodQuery } from './method-page.generated.ts';
import styles from './method-page.module.css';

/** `/daerah-mirip/cara`: how regions are compared, made of the same model files as the computation. */
export function MethodPage() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const query = useQuery(PeerMethodDocument, { variables: { language } });
  return (
    <Page title={t`Cara menghitung kemiripan`} narrow>
      <h1>
        <Trans>Kemiripan dihitung dari angka yang tercatat; mirip belum tentu sama baiknya.</Trans>
      </h1>
      <Answered
        query={query}
        of={(data: PeerMethodQuery) => ((data.peerModels ?? []).length > 0 ? data : null)}
        lines={12}
        failed={<Trans>Cara menghitung tidak dapat dimuat.</Trans>}
      >
        {({ peerModels, challengeRules }) => <Method models={peerModels ?? []} rules={challengeRules ?? []} />}
      </Answered>
    </Page>
  );
}

type PeerModel = NonNullable<PeerMethodQuery['peerModels']>[number];

function Method({
  models,
  rules,
}: {
  models: readonly PeerModel[];
  rules: NonNullable<PeerMethodQuery['challengeRules']>;
}) {
  const references = [...new Set(models.flatMap((model) => model.references))];
  return (
    <>
      <PageParts parts={models.map(({ id, name }) => ({ id, name }))} />
      <div className={styles.models}>
        {models.map((model) => (
          <Model key={model.id} model={model} />
        ))}
        <Rules rules={rules} />
        <Section title={<Trans>Rujukan</Trans>}>
          <ul className={styles.list}>
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

function Model({ model }: { model: PeerModel }) {
  const { locale } = useLanguage();
  return (
    <Section id={model.id} title={model.name}>
      <p>{model.summary}</p>
      <div className={styles.model}>
        <ol className={styles.steps}>
          {model.method.map((step) => (
            <li key={step}>{step}</li>
          ))}
          <li>{model.missingValues}</li>
        </ol>
        <table className={styles.parts}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Bagian</Trans>
              </th>
              <th scope="col">
                <Trans>Bobot</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {model.components.map(({ id, name, transform, weight, indicator }) => (
              <tr key={id}>
                <th scope="row">
                  {indicator === null ? (
                    name
                  ) : (
                    <EntityLink id={indicator.id} kind="INDICATOR" name={name} mark={false} />
                  )}
                  {transform === 'LOG10' ? <span className={styles.log}> log10</span> : null}
                </th>
                <td>{formatPercent(weight * 100, locale, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.sources}>
        <Trans>Sumber:</Trans> {model.sources.map(({ name }) => name).join(' · ')}. {model.caveats.join(' ')}
      </p>
    </Section>
  );
}

function Rules({ rules }: { rules: NonNullable<PeerMethodQuery['challengeRules']> }) {
  return (
    <Section title={<Trans>Tantangan yang diturunkan dari indikator</Trans>}>
      <ul className={styles.list}>
        {rules.map(({ id, text, challenge }) => (
          <li key={id}>
            <EntityLink id={challenge.id} kind="CHALLENGE" name={challenge.name} />: {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

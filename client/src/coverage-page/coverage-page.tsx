import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Answer } from '../design/answer.tsx';
import { errorCode } from '../design/error-code.ts';
import { KindCounts } from '../design/kind-counts.tsx';
import { Section } from '../design/section.tsx';
import { Empty, Failure, Loading } from '../design/states.tsx';
import { Page } from '../shell/page.tsx';
import { formatMoment, formatNumber } from '../vocabulary/numbers.ts';
import { coverageAnswer } from './coverage-answer.ts';
import { CoveredSource } from './covered-source.tsx';
import styles from './coverage-page.module.css';
import { CoveragePageDocument } from './coverage.generated.ts';
import { ImportRuns } from './import-runs.tsx';

/** What is recorded, by source: what it is, how much of it, under which licence, and what it does not say. */
export function CoveragePage() {
  const { i18n } = useLingui();
  const { language, locale } = useLanguage();
  const { data, previousData, loading, error, refetch } = useQuery(CoveragePageDocument, { variables: { language } });
  const coverage = (data ?? previousData)?.coverage ?? null;
  const title = i18n._(msg`Data`);
  if (coverage === null) {
    return (
      <Page title={title} isState>
        {loading ? (
          <Loading lines={8} />
        ) : (
          <Failure
            what={<Trans>Cakupan tidak dapat dimuat.</Trans>}
            code={error === undefined ? undefined : errorCode(error)}
            retry={() => void refetch()}
          />
        )}
      </Page>
    );
  }
  const entities = coverage.counts.filter(({ kind }) => kind !== 'SOURCE').reduce((sum, { count }) => sum + count, 0);
  const answer = coverageAnswer(
    { sources: coverage.sources.length, entities, relations: coverage.relations, pending: coverage.pending },
    i18n,
  );
  const flows = formatNumber(coverage.flows, locale);
  const updated = coverage.updatedAt === null ? null : formatMoment(coverage.updatedAt, locale);
  const version = formatNumber(coverage.version, locale);
  return (
    <Page title={title}>
      <Answer
        labels={[
          title,
          ...(updated === null ? [] : [i18n._(msg`diperbarui ${updated}`)]),
          i18n._(msg`versi ${version}`),
        ]}
      >
        {answer}
      </Answer>
      <div className={styles.parts}>
        <Section title={<Trans>Seluruhnya</Trans>}>
          <KindCounts counts={coverage.counts} />
          <p className={styles.note}>
            <Trans>Ditambah {flows} aliran uang. Dua sumber yang menyatakan hal yang sama dihitung satu.</Trans>
          </p>
        </Section>
        <Section title={<Trans>Menurut sumber</Trans>}>
          {coverage.sources.length === 0 ? (
            <Empty>
              <Trans>
                Belum ada yang diimpor. Muat contoh dengan <code>npm run -s jejaring -- sample</code>.
              </Trans>
            </Empty>
          ) : null}
          <ul className={styles.sources}>
            {coverage.sources.map((one) => (
              <li key={one.source.id}>
                <CoveredSource covered={one} />
              </li>
            ))}
          </ul>
        </Section>
        <ImportRuns />
      </div>
    </Page>
  );
}

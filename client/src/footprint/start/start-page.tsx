import { useQuery } from '@apollo/client/react';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { KindMark } from '../../design/kind-mark.tsx';
import { SearchBox } from '../../search/search-box.tsx';
import { Page } from '../../shell/page.tsx';
import { formatNumber } from '../../vocabulary/numbers.ts';
import parts from '../parts/parts.module.css';
import { FootprintExamplesDocument, type FootprintExampleFragment } from './start-page.generated.ts';
import styles from './start-page.module.css';

/** `/jejak`: choose whose footprint: an actor, a programme, a region, a sector or a source. */
export function FootprintStartPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { data } = useQuery(FootprintExamplesDocument, { variables: { language }, errorPolicy: 'all' });
  const examples = Object.values(data ?? {}).filter(
    (one): one is FootprintExampleFragment => typeof one === 'object' && one !== null && 'count' in one,
  );
  return (
    <Page title={t`Jejak donor`} narrow>
      <div className={styles.start}>
        <h1>
          <Trans>Di mana sebuah donor bekerja, dengan siapa, dan apa yang belum terjangkau?</Trans>
        </h1>
        <div className={styles.search}>
          <SearchBox
            size="hero"
            label={t`Cari lembaga, program, daerah, sektor, atau sumber`}
            placeholder={t`Cari lembaga, program, daerah, sektor, atau sumber`}
            kinds={['ACTOR', 'PROGRAMME', 'PARTNERSHIP', 'REGION', 'SECTOR', 'SOURCE']}
            onChoose={({ id }) => void navigate({ to: '/jejak/$id', params: { id } })}
            onSubmit={(cari) => void navigate({ to: '/', search: { cari } })}
          />
        </div>
        {examples.length === 0 ? null : (
          <ul className={parts.list}>
            {examples.map(({ of, count, countries }) => (
              <li key={of.id}>
                <Link to="/jejak/$id" params={{ id: of.id }} className={styles.name}>
                  <KindMark kind={of.kind} /> <span>{of.name}</span>
                </Link>
                <Figures count={count} countries={countries?.length ?? 0} />
              </li>
            ))}
          </ul>
        )}
        <p className="running-text">
          <Trans>
            Uang dihitung sekali, menurut jenis arus dan mata uang, dengan aturan tertulis; setiap angka dapat dibuka
            sampai catatannya. Tempat yang tidak disebut adalah angka tersendiri, bukan daerah kosong.
          </Trans>
        </p>
      </div>
    </Page>
  );
}

function Figures({ count, countries }: { count: number; countries: number }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const activities = t`${plural(count, { other: '# kegiatan' })}`;
  return (
    <span className={parts.value}>
      {countries === 0 ? (
        activities
      ) : (
        <Trans>
          {activities} di {formatNumber(countries, locale)} negara
        </Trans>
      )}
    </span>
  );
}

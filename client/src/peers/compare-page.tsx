import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { conventionsOf } from '@jejaring/words/languages';
import { useLanguage } from '../platform/use-language.ts';
import { Answered, shownOf } from '../design/answered.tsx';
import { Name } from '../design/name.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { Page } from '../shell/page.tsx';
import { shortRegion } from '../vocabulary/region-names.ts';
import { ComparePageDocument, type ComparePageQuery } from './compare-page.generated.ts';
import styles from './compare-page.module.css';
import { mostCompared } from './compare-search.ts';
import { CompareTable } from './compare-table.tsx';
import { readList } from './peers-search.ts';
import { SmallMultiples } from './small-multiples.tsx';

/** `/daerah-mirip/banding?daerah=…`: up to six regions side by side, as small pictures and as a table. */
export function ComparePage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { language, locale } = useLanguage();
  const ids = readList(useSearch({ from: '/daerah-mirip/banding' }).daerah ?? '');
  const query = useQuery(ComparePageDocument, {
    variables: { regions: ids, language },
    skip: ids.length === 0,
  });
  const comparison = ids.length === 0 ? null : shownOf(query, comparisonOf).found;
  const names = comparison?.regions.map(({ region }) => shortRegion(region.name)) ?? [];
  const show = (next: readonly string[]) =>
    void navigate({
      to: '/daerah-mirip/banding',
      search: { daerah: next.join(',') },
      resetScroll: false,
    });
  const listed = new Intl.ListFormat(conventionsOf(locale)).format(names);
  return (
    <Page title={names.length === 0 ? t`Bandingkan daerah` : listed}>
      <h1>
        {names.length === 0 ? (
          <Trans>Bandingkan sampai enam daerah berdampingan.</Trans>
        ) : (
          <Trans>
            <Name of={listed} /> berdampingan.
          </Trans>
        )}
      </h1>
      <div className={`${styles.choice} screen-only`}>
        <ul className={styles.chosen} aria-label={t`Daerah yang dibandingkan`}>
          {comparison?.regions.map(({ region }) => (
            <li key={region.id}>
              <Link to="/daerah-mirip/$id" params={{ id: region.id }}>
                {shortRegion(region.name)}
              </Link>
              <button
                type="button"
                aria-label={t`Lepaskan ${region.name}`}
                onClick={() => show(ids.filter((id) => id !== region.id))}
              >
                <IconX size={14} stroke={1.6} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        {ids.length < mostCompared ? (
          <div className={styles.search}>
            <SearchBox
              key={ids.join(' ')}
              label={t`Tambahkan daerah`}
              placeholder={t`Tambahkan kabupaten atau kota`}
              kinds={['REGION']}
              onChoose={({ id }) => show([...ids, id])}
              onSubmit={() => undefined}
            />
          </div>
        ) : null}
      </div>
      {ids.length === 0 ? (
        <Empty>
          <Trans>Belum ada daerah yang dipilih. Tambahkan satu di atas.</Trans>
        </Empty>
      ) : (
        <Answered
          // Where one of the regions cannot be compared, the earlier figures would not be those of the list above.
          query={query.error === undefined ? query : { ...query, previousData: undefined }}
          of={comparisonOf}
          lines={10}
          failed={<Trans>Perbandingan tidak dapat dimuat: periksa daerah yang dipilih.</Trans>}
        >
          {(compared) => (
            <>
              <Section title={<Trans>Indikator demi indikator</Trans>}>
                <SmallMultiples comparison={compared} />
              </Section>
              <div className={styles.table}>
                <Section title={<Trans>Semua angka</Trans>}>
                  <CompareTable comparison={compared} />
                </Section>
              </div>
            </>
          )}
        </Answered>
      )}
    </Page>
  );
}

function comparisonOf(data: ComparePageQuery) {
  return data.comparison;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Unknown } from '../design/unknown.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import styles from './compare-page.module.css';
import { columnFigure, inReadingOrder, shortName, unitLabel } from './indicator-words.ts';
import type { CompareTableComparisonFragment } from './compare-table.generated.ts';

type Comparison = CompareTableComparisonFragment;

/** Every figure with its rank among all regions, the best 1, and the challenges of each. */
export function CompareTable({ comparison }: { comparison: Comparison }) {
  const { t } = useLingui();
  return (
    <div className={styles.scroll} role="region" aria-label={t`Tabel semua angka`} tabIndex={0}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Indikator</Trans>
            </th>
            {comparison.regions.map(({ region }) => (
              <th key={region.id} scope="col">
                <EntityLink id={region.id} kind="REGION" name={region.name} mark={false} />
                <span className={styles.province}>{region.ancestors[0]?.name}</span>
              </th>
            ))}
            <th scope="col">
              <Trans>Median nasional</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {inReadingOrder(comparison.indicators).map((one) => (
            <Line key={one.indicator.id} one={one} regions={comparison.regions} />
          ))}
          <tr>
            <th scope="row">
              <Trans>Tantangan</Trans>
            </th>
            {comparison.regions.map(({ region, challenges }) => (
              <td key={region.id} className={styles.challenges}>
                {challenges.length === 0 ? (
                  <Trans>tidak ada tercatat</Trans>
                ) : (
                  challenges.map(({ challenge }) => challenge.name).join('; ')
                )}
              </td>
            ))}
            <td>–</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Line({ one, regions }: { one: Comparison['indicators'][number]; regions: Comparison['regions'] }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const { indicator, values, country } = one;
  return (
    <tr>
      <th scope="row" title={indicator.name}>
        {shortName(indicator, i18n)} <span className={styles.quiet}>{unitLabel(indicator.unit, i18n)}</span>
      </th>
      {regions.map(({ region }, index) => {
        const { value = null, rank = null, of = 0 } = values[index] ?? {};
        const [place, all] = [rank ?? 0, of].map((count) => formatNumber(count, locale));
        return (
          <td key={region.id}>
            {value === null ? <Unknown /> : columnFigure(value, indicator, locale)}
            {rank === null ? null : (
              <span className={styles.rank}>
                <Trans>
                  urutan {place} dari {all}
                </Trans>
              </span>
            )}
          </td>
        );
      })}
      <td>{country.value === null ? <Unknown /> : columnFigure(country.value, indicator, locale)}</td>
    </tr>
  );
}

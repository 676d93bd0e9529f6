import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Unknown } from '../design/unknown.tsx';
import { shortRegion } from '../vocabulary/region-names.ts';
import type { SmallMultiplesComparisonFragment } from './small-multiples.generated.ts';
import styles from './compare-page.module.css';
import { columnFigure, inReadingOrder, shortName, unitLabel } from './indicator-words.ts';

type Comparison = SmallMultiplesComparisonFragment;

/** One small picture for each indicator: bars from 0, a line at the national median, the figures beside. */
export function SmallMultiples({ comparison }: { comparison: Comparison }) {
  return (
    <div className={styles.multiples}>
      {inReadingOrder(comparison.indicators).map((one) => (
        <Multiple key={one.indicator.id} one={one} regions={comparison.regions} />
      ))}
    </div>
  );
}

function Multiple({ one, regions }: { one: Comparison['indicators'][number]; regions: Comparison['regions'] }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const { indicator, country, values } = one;
  const most = Math.max(...values.map(({ value }) => value ?? 0), country.value ?? 0) || 1;
  const share = (value: number) => `${Math.max(0, (value / most) * 100)}%`;
  const median = country.value === null ? '' : columnFigure(country.value, indicator, locale);
  return (
    <figure className={styles.multiple}>
      <figcaption title={indicator.name}>
        <b>{shortName(indicator, i18n)}</b> <span className={styles.quiet}>{unitLabel(indicator.unit, i18n)}</span>
      </figcaption>
      <ul className={styles.bars}>
        {regions.map(({ region }, index) => {
          const value = values[index]?.value ?? null;
          return (
            <li key={region.id} data-first={index === 0 || undefined}>
              <span className={styles.barName}>{shortRegion(region.name)}</span>
              <span className={styles.track}>
                {value === null ? null : <span className={styles.bar} style={{ width: share(value) }} />}
                {country.value === null ? null : (
                  <span className={styles.tick} style={{ left: share(country.value) }} />
                )}
              </span>
              <span className={styles.barValue}>
                {value === null ? <Unknown /> : columnFigure(value, indicator, locale)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>
        <Trans>garis: median nasional {median}</Trans>
      </p>
    </figure>
  );
}

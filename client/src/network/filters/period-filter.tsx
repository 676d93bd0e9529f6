import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import type { FacetValue } from '../data/loaded-picture.ts';
import { useExplore } from '../page/use-explore.ts';
import { setFilter } from '../state/transitions.ts';
import styles from './filters.module.css';
import { yearBars } from './year-bars.ts';

const tallest = 38;
/** How many begin in which year; the undated stand apart, hatched, and are in every period. */
export function PeriodFilter({ values }: { values: readonly FacetValue[] }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { state, apply } = useExplore();
  const hatch = useId();
  const heading = useId();
  const { from, to } = state.filter;
  const bars = yearBars(values);
  const undated = values.find((one) => one.value === null)?.total ?? 0;
  if (bars.length === 0 && undated === 0) return null;
  const highest = Math.max(1, ...bars.map((bar) => bar.count));
  const set = (part: 'from' | 'to', text: string) => {
    const year = Number(text);
    apply(setFilter(part, Number.isInteger(year) && year > 999 && year < 3000 ? year : undefined));
  };
  return (
    <div className={styles.group} role="group" aria-labelledby={heading}>
      <div className={styles.legend}>
        <h3 id={heading}>
          <Trans>Periode</Trans>
        </h3>
      </div>
      <div className={styles.bars}>
        {bars.map((bar) => (
          <button
            key={bar.from}
            type="button"
            className={styles.bar}
            data-out={(from !== undefined && bar.to < from) || (to !== undefined && bar.from > to) || undefined}
            title={`${bar.from === bar.to ? bar.from : `${bar.from}–${bar.to}`}: ${bar.count}`}
            aria-label={t`${bar.from} sampai ${bar.to}: ${bar.count}`}
            onClick={() => {
              const isChosen = from === bar.from && to === bar.to;
              apply((before) =>
                setFilter(
                  'to',
                  isChosen ? undefined : bar.to,
                )(setFilter('from', isChosen ? undefined : bar.from)(before)),
              );
            }}
          >
            {bars.length <= 8 ? formatNumber(bar.count, locale) : null}
            <i style={{ height: Math.max((bar.count / highest) * tallest, 2) }} />
          </button>
        ))}
        {undated === 0 ? null : (
          <div className={styles.unknown}>
            {formatNumber(undated, locale)}
            <svg aria-hidden="true" focusable="false">
              <defs>
                <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                  <path d="M0 0V5" stroke="var(--unknown-line)" strokeWidth="1.6" />
                </pattern>
              </defs>
              <rect
                x=".5"
                y=".5"
                width="39"
                height="37"
                fill={`url(#${hatch})`}
                stroke="var(--unknown-line)"
                strokeDasharray="3 2"
              />
            </svg>
          </div>
        )}
      </div>
      <div className={styles.years}>
        <span>{bars[0]?.from}</span>
        <span>{bars.length > 1 ? bars.at(-1)?.to : null}</span>
        {undated === 0 ? null : (
          <em>
            <Trans>tahun tidak diketahui</Trans>
          </em>
        )}
      </div>
      {bars.length === 0 ? null : (
        <div className={styles.range}>
          <input
            key={`from${from}`}
            type="text"
            inputMode="numeric"
            aria-label={t`Dari tahun`}
            defaultValue={from ?? ''}
            placeholder={String(bars[0]?.from)}
            onBlur={(event) => set('from', event.target.value)}
          />
          –
          <input
            key={`to${to}`}
            type="text"
            inputMode="numeric"
            aria-label={t`Sampai tahun`}
            defaultValue={to ?? ''}
            placeholder={String(bars.at(-1)?.to)}
            onBlur={(event) => set('to', event.target.value)}
          />
        </div>
      )}
    </div>
  );
}

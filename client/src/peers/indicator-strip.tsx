import type { IndicatorStripSpreadFragment } from './indicator-strip.generated.ts';
import styles from './indicator-strip.module.css';

const width = 132;
const height = 22;
const edge = 6;

interface IndicatorStripProps {
  readonly spread: IndicatorStripSpreadFragment;
  readonly median: number | null;
  readonly mine: number | null;
  readonly theirs: number | null;
}

/**
 * One indicator on a line from the 5th to the 95th percentile of all regions, widened to the two shown: the middle half,
 * the national median (tick), the peers' median (triangle), mine (solid), theirs (ring). The figures stand beside it.
 */
export function IndicatorStrip({ spread, median, mine, theirs }: IndicatorStripProps) {
  const known = [spread.low, spread.high, mine, theirs].filter((value) => value !== null);
  if (known.length === 0) return null;
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const at = (value: number) =>
    edge + (to === from ? 0.5 : Math.min(1, Math.max(0, (value - from) / (to - from)))) * (width - 2 * edge);
  const { lowerQuarter, upperQuarter, country } = spread;
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line className={styles.track} x1={edge} x2={width - edge} y1="12" y2="12" />
      {lowerQuarter === null || upperQuarter === null ? null : (
        <rect
          className={styles.half}
          x={at(lowerQuarter)}
          width={Math.max(1, at(upperQuarter) - at(lowerQuarter))}
          y="10"
          height="4"
          rx="1"
        />
      )}
      {country === null ? null : (
        <line className={styles.country} x1={at(country)} x2={at(country)} y1="7.5" y2="16.5" />
      )}
      {median === null ? null : <path className={styles.median} d={`M${at(median) - 3.5} 2h7l-3.5 5z`} />}
      {theirs === null ? null : <circle className={styles.theirs} cx={at(theirs)} cy="12" r="4" />}
      {mine === null ? null : <circle className={styles.mine} cx={at(mine)} cy="12" r={mine === theirs ? 2 : 4} />}
    </svg>
  );
}

import styles from './peer-table.module.css';

const width = 84;

interface RankStripProps {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** The right end of the scale; the left is 1. */
  readonly last: number;
}

/** The best and the worst rank when any one component is left out, with the rank itself. Its figures stand beside it. */
export function RankStrip({ rank, best, worst, last }: RankStripProps) {
  const at = (place: number) => 2 + (last <= 1 ? 0 : (place - 1) / (last - 1)) * (width - 4);
  return (
    <svg className={styles.range} viewBox={`0 0 ${width} 14`} aria-hidden="true" focusable="false">
      <line className={styles.track} x1="2" x2={width - 2} y1="7" y2="7" />
      <line className={styles.reach} x1={at(best)} x2={Math.max(at(worst), at(best) + 1)} y1="7" y2="7" />
      <line className={styles.rankMark} x1={at(rank)} x2={at(rank)} y1="2" y2="12" />
    </svg>
  );
}

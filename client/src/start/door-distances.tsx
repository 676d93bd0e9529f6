import { Trans } from '@lingui/react/macro';
import { Name } from '../design/name.tsx';
import styles from './door-distances.module.css';

const width = 300;
const height = 98;

interface DoorDistancesProps {
  /** Regions in each equal part of the distance from 0 to 1. */
  readonly counts: readonly number[];
  /** The region that asks. */
  readonly name: string;
  /** Up to here lie the nearest ten. */
  readonly nearest: number;
}

/** How far all regions lie from one, the nearest ten marked. The examples under it say the same in words. */
export function DoorDistances({ counts, name, nearest }: DoorDistancesProps) {
  const most = Math.max(...counts, 1);
  const step = width / counts.length;
  return (
    <div className={styles.distances} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} focusable="false">
        {counts.map((count, index) => (
          <rect
            key={index}
            className={styles.bar}
            data-near={index / counts.length <= nearest || undefined}
            x={index * step + 0.5}
            width={step - 1}
            y={height - (count / most) * (height - 4)}
            height={(count / most) * (height - 4)}
          />
        ))}
        <line className={styles.base} x1="0" x2={width} y1={height} y2={height} />
      </svg>
      <p className={styles.ends}>
        <span>
          <Trans>
            mirip <Name of={name} />
          </Trans>
        </span>
        <span>
          <Trans>paling jauh</Trans>
        </span>
      </p>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { LocatorShapes } from './locator-shapes.ts';
import styles from './locator.module.css';

interface LocatorProps {
  readonly name: string;
  /** Kemendagri code of an Indonesian region, whose shape is then marked. */
  readonly code: string | null;
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly isIndonesian: boolean;
}

const width = 360;

/** Where it lies: Indonesia, or the world, with the region marked. Absent until its shapes are there; nothing is lost without it. */
export function Locator({ name, code, point, isIndonesian }: LocatorProps) {
  const { t } = useLingui();
  const shapes = useShapes(isIndonesian, code, point);
  if (point === null && !(isIndonesian && code !== null)) return null;
  const height = isIndonesian ? 156 : 190;
  return (
    <figure className={styles.locator}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t`Letak ${name}`}>
        {shapes === null ? null : (
          <>
            <path className={styles.land} d={shapes.land} />
            {shapes.own === '' ? null : <path className={styles.own} d={shapes.own} />}
            {shapes.at === null ? null : (
              <>
                <circle className={styles.ring} cx={shapes.at[0]} cy={shapes.at[1]} r="8" />
                <circle className={styles.point} cx={shapes.at[0]} cy={shapes.at[1]} r="4" />
                <text
                  className={styles.name}
                  x={Math.min(Math.max(shapes.at[0], 60), width - 60)}
                  y={shapes.at[1] < 30 ? shapes.at[1] + 24 : shapes.at[1] - 14}
                  textAnchor="middle"
                  aria-hidden="true"
                >
                  {name.length > 30 ? `${name.slice(0, 29)}…` : name}
                </text>
              </>
            )}
          </>
        )}
      </svg>
    </figure>
  );
}

function useShapes(isIndonesian: boolean, code: string | null, point: LocatorProps['point']): LocatorShapes | null {
  const [shapes, setShapes] = useState<LocatorShapes | null>(null);
  const [lat, lon] = [point?.lat, point?.lon];
  useEffect(() => {
    let isCurrent = true;
    const at = lat === undefined || lon === undefined ? null : ([lon, lat] as const);
    void import('./locator-shapes.ts')
      .then(({ locatorShapes }) => locatorShapes(isIndonesian, code, at, width, isIndonesian ? 156 : 190))
      .then((result) => (isCurrent ? setShapes(result) : undefined))
      .catch(() => (isCurrent ? setShapes(null) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [isIndonesian, code, lat, lon]);
  return shapes;
}

import { useEffect, useState } from 'react';
import type { DoorExampleFragment } from './start.generated.ts';
import styles from './doors.module.css';

interface Drawn {
  readonly land: string;
  readonly points: readonly (readonly [number, number])[];
}

const width = 330;
const height = 120;

/** Indonesia with the examples on it; the shapes come after the page, which does without them. */
export function DoorMap({ regions }: { regions: readonly DoorExampleFragment[] }) {
  const drawn = useMap(regions);
  if (drawn === null) return null;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path className={styles.land} d={drawn.land} />
      {drawn.points.map(([x, y]) => (
        <circle key={`${x} ${y}`} className={styles.point} cx={x} cy={y} r="5" />
      ))}
    </svg>
  );
}

function useMap(regions: readonly DoorExampleFragment[]): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const key = regions
    .flatMap((one) => (one.__typename === 'Region' && one.point !== null ? [`${one.point.lon} ${one.point.lat}`] : []))
    .join(';');
  useEffect(() => {
    let isCurrent = true;
    const points = key === '' ? [] : key.split(';').map((text) => text.split(' ').map(Number));
    const draw = async () => {
      const { locatorShapes } = await import('../entity/locator-shapes.ts');
      const shapes = await Promise.all(
        points.map(([lon = 0, lat = 0]) => locatorShapes(true, null, [lon, lat], width, height)),
      );
      const [first] = shapes;
      if (isCurrent && first !== undefined)
        setDrawn({ land: first.land, points: shapes.flatMap(({ at }) => (at === null ? [] : [at])) });
    };
    draw().catch(() => (isCurrent ? setDrawn(null) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return drawn;
}

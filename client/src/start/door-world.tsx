import { useEffect, useState } from 'react';
import styles from './doors.module.css';

interface Drawn {
  readonly land: string;
  readonly points: readonly { readonly at: readonly [number, number]; readonly radius: number }[];
}

const width = 330;
const height = 120;

/** The world with the countries of one donor; the shapes come after the page, which does without them. */
export function DoorWorld({
  points,
}: {
  points: readonly { readonly lat: number; readonly lon: number; readonly count: number }[];
}) {
  const drawn = useWorld(points.map(({ lat, lon, count }) => `${lon} ${lat} ${count}`).join(';'));
  if (drawn === null) return null;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path className={styles.land} d={drawn.land} />
      {drawn.points.map(({ at: [x, y], radius }) => (
        <circle key={`${x} ${y}`} className={styles.point} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}

function useWorld(key: string): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const points = key === '' ? [] : key.split(';').map((text) => text.split(' ').map(Number));
    const draw = async () => {
      const { locatorShapes } = await import('../entity/locator-shapes.ts');
      const shapes = await Promise.all(
        points.map(async ([lon = 0, lat = 0, count = 1]) => ({
          shape: await locatorShapes(false, null, [lon, lat], width, height),
          radius: 1.8 + 0.7 * Math.sqrt(count),
        })),
      );
      const [first] = shapes;
      if (!isCurrent || first === undefined) return;
      setDrawn({
        land: first.shape.land,
        points: shapes.flatMap(({ shape, radius }) => (shape.at === null ? [] : [{ at: shape.at, radius }])),
      });
    };
    draw().catch(() => (isCurrent ? setDrawn(null) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return drawn;
}

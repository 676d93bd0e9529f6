import { useLingui } from '@lingui/react/macro';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { placeLabels } from '../../entity/small-labels.ts';
import styles from './counted-map.module.css';
import { boxOf, drawMap, type MapDrawing, type MapGround } from './map-shapes.ts';
import { stepOf } from './steps.ts';

/** A place with its number. */
export interface MapCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** Shown on hover: «Etiopia: 5 kegiatan». */
  readonly says: string;
  /** For places too small for an outline. */
  readonly point?: { readonly lat: number; readonly lon: number } | null;
}

interface CountedMapProps {
  readonly ground: MapGround;
  readonly label: string;
  readonly counts: readonly MapCount[];
  /** Places about which nothing is known: hatched. `all`: every place without a number. */
  readonly unknown?: 'all' | ReadonlySet<string>;
  /** Marked with a triangle: need without presence. */
  readonly marked?: ReadonlyMap<string, string>;
  readonly labels?: number;
  readonly children?: ReactNode;
}

/** Numbers on a map: an outline for none, five steps for some, a hatch for the unknown. The list beside it says the same. */
export function CountedMap({ ground, label, counts, unknown, marked, labels = 5, children }: CountedMapProps) {
  const { t } = useLingui();
  const { drawing, hasFailed } = useDrawing(ground);
  const { width, height } = boxOf(ground);
  const { ref, width: shown } = useElementSize<HTMLElement>();
  // Pixels for a unit of the box: names, marks and hatches keep their size however wide the map is.
  const scale = shown === 0 ? 1 : shown / width;
  const byCode = useMemo(() => new Map(counts.map((one) => [one.code, one])), [counts]);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const names = useMemo(
    () => (drawing === null ? [] : labelsOf(drawing, counts.slice(0, labels), { width, height, scale })),
    [drawing, counts, labels, width, height, scale],
  );
  const hatch = `hatch-${ground.replaceAll(' ', '-')}`;
  const isUnknown = (code: string | null) =>
    unknown === 'all' || (unknown !== undefined && code !== null && unknown.has(code));
  return (
    <figure ref={ref} className={styles.map}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(45) scale(${1 / scale})`}
          >
            <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {drawing?.shapes.map(({ code, path }, index) => {
          const counted = code === null ? undefined : byCode.get(code);
          const look = counted !== undefined ? 'some' : isUnknown(code) ? 'unknown' : 'none';
          return (
            <path
              key={index}
              className={styles.shape}
              data-look={look}
              data-step={counted === undefined ? undefined : stepOf(counted.count, most)}
              fill={look === 'unknown' ? `url(#${hatch})` : undefined}
              d={path}
            >
              {counted === undefined ? null : <title>{counted.says}</title>}
            </path>
          );
        })}
        {drawing === null
          ? null
          : dotsOf(drawing, counts).map(({ one, at }) => (
              <circle
                key={one.code}
                className={styles.shape}
                data-look="some"
                data-step={stepOf(one.count, most)}
                cx={at[0]}
                cy={at[1]}
                r={4 / scale}
              >
                <title>{one.says}</title>
              </circle>
            ))}
        {drawing === null || marked === undefined
          ? null
          : drawing.shapes.map(({ code, at: [x, y] }) =>
              code === null || !marked.has(code) ? null : (
                <path
                  key={code}
                  className={styles.mark}
                  transform={`translate(${x} ${y}) scale(${1 / scale})`}
                  d="M-5 -4h10L0 5z"
                >
                  <title>{marked.get(code)}</title>
                </path>
              ),
            )}
        {names.map(({ id, text, x, y, anchor }) => (
          <text
            key={id}
            className={styles.name}
            transform={`translate(${x} ${y}) scale(${1 / scale})`}
            textAnchor={anchor}
            aria-hidden="true"
          >
            {text} <tspan className={styles.number}>{byCode.get(id)?.count}</tspan>
          </text>
        ))}
      </svg>
      {hasFailed ? (
        <figcaption className={styles.failed}>{t`Peta tidak dapat dimuat; daftarnya lengkap.`}</figcaption>
      ) : null}
      {children}
    </figure>
  );
}

function useDrawing(ground: MapGround): { drawing: MapDrawing | null; hasFailed: boolean } {
  const [state, setState] = useState<{ ground: MapGround; drawing: MapDrawing | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (drawing: MapDrawing | null) => (isCurrent ? setState({ ground, drawing }) : undefined);
    drawMap(ground).then(keep, () => keep(null));
    return () => {
      isCurrent = false;
    };
  }, [ground]);
  const isOwn = state !== null && state.ground === ground;
  return { drawing: isOwn ? state.drawing : null, hasFailed: isOwn && state.drawing === null };
}

/** Places without an outline of their own stand as points. */
function dotsOf(drawing: MapDrawing, counts: readonly MapCount[]) {
  const drawn = new Set(drawing.shapes.map(({ code }) => code));
  return counts.flatMap((one) => {
    if (drawn.has(one.code) || one.point == null) return [];
    const at = drawing.project(one.point.lon, one.point.lat);
    return at === null ? [] : [{ one, at }];
  });
}

/** Names are set in pixels and handed back in units of the box. */
function labelsOf(
  drawing: MapDrawing,
  counts: readonly MapCount[],
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
) {
  const at = new Map(drawing.shapes.map((shape) => [shape.code, shape.at]));
  const wishes = counts.flatMap(({ code, name }) => {
    const place = at.get(code);
    return place === undefined
      ? []
      : [{ id: code, text: name, place: { x: place[0] * scale, y: place[1] * scale }, radius: 6, isBold: true }];
  });
  return placeLabels(wishes, width * scale, height * scale).map((label) => ({
    ...label,
    x: label.x / scale,
    y: label.y / scale,
  }));
}

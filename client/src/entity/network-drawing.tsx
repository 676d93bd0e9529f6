import { useLingui as useWords } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { entityAddress } from '../platform/entity-address.ts';
import { markShapes } from '../design/kind-mark.tsx';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import { kindNames } from '../vocabulary/kinds.ts';
import { placeLabels } from './small-labels.ts';
import { smallLayout } from './small-layout.ts';
import styles from './small-network.module.css';
import type { SmallNetworkQuery } from './small-network.generated.ts';

export type DrawnNetwork = Pick<NonNullable<SmallNetworkQuery['network']>, 'nodes' | 'links'>;

interface NetworkDrawingProps {
  readonly network: DrawnNetwork;
  readonly focus: { readonly id: string; readonly kind: EntityKind };
  readonly width: number;
  readonly height: number;
}

/** The still picture: kinds by shape and colour, size by partners in the whole data, names as far as they do not touch. */
export function NetworkDrawing({ network, focus, width, height }: NetworkDrawingProps) {
  const { t } = useLingui();
  const { i18n } = useWords();
  const drawn = useMemo(() => drawing(network, focus.id, width, height), [network, focus.id, width, height]);
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t`Gambar jaringan, ${network.nodes.length} simpul`}
    >
      {drawn.lines.map(({ id, kind, inferred, a, b }) => (
        <line
          key={id}
          className={styles.line}
          data-kind={kind}
          data-inferred={inferred || undefined}
          x1={a.x}
          y1={a.y}
          x2={b.x}
          y2={b.y}
        />
      ))}
      {drawn.marks.map(({ node, place, radius }) => (
        <Link
          key={node.id}
          className={styles.node}
          {...entityAddress(node.kind, node.id)}
          data-quiet=""
          aria-label={`${node.name}, ${i18n._(kindNames[node.kind])}`}
        >
          <title>{node.name}</title>
          <circle
            className={styles.halo}
            data-focus={node.id === focus.id || undefined}
            cx={place.x}
            cy={place.y}
            r={radius + 4}
          />
          <circle cx={place.x} cy={place.y} r={Math.max(radius, 12)} fill="transparent" />
          <Mark kind={node.kind} x={place.x} y={place.y} radius={radius} />
        </Link>
      ))}
      {drawn.labels.map(({ id, text, x, y, anchor, isBold }) => (
        <text
          key={id}
          className={styles.label}
          data-bold={isBold || undefined}
          x={x}
          y={y}
          textAnchor={anchor}
          aria-hidden="true"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function Mark({ kind, x, y, radius }: { kind: EntityKind; x: number; y: number; radius: number }) {
  const { path, colour, hollow } = markShapes[kind];
  const scale = radius / 6;
  return (
    <path
      d={path}
      transform={`translate(${x - radius} ${y - radius}) scale(${scale})`}
      fill={hollow ? 'var(--surface)' : colour}
      stroke={hollow ? colour : 'var(--surface)'}
      strokeWidth={(hollow ? 1.6 : 1) / scale}
    />
  );
}

function drawing({ nodes, links }: DrawnNetwork, focus: string, width: number, height: number) {
  const places = smallLayout(nodes, links, focus, { width, height, marginX: width < 480 ? 52 : 90, marginY: 30 });
  const marks = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place === undefined ? [] : [{ node, place, radius: Math.min(4.5 + 0.9 * Math.sqrt(node.degree), 13) }];
  });
  const lines = links.flatMap(({ id, kind, inferred, source, target }) => {
    const [a, b] = [places.get(source), places.get(target)];
    return a === undefined || b === undefined ? [] : [{ id, kind, inferred, a, b }];
  });
  const byWeight = [...marks].sort(
    (one, other) =>
      one.node.distance - other.node.distance ||
      other.node.degree - one.node.degree ||
      (one.node.id < other.node.id ? -1 : 1),
  );
  const wishes = byWeight.map(({ node, place, radius }) => ({
    id: node.id,
    text: node.name,
    place,
    radius,
    isBold: node.id === focus,
  }));
  return { marks, lines, labels: placeLabels(wishes, width, height) };
}

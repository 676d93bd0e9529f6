import { markShapes } from '../design/kind-mark.tsx';
import { smallLayout } from '../entity/small-layout.ts';
import styles from './door-network.module.css';
import type { DoorPictureFragment } from './door-network.generated.ts';

const width = 300;
const height = 120;

/** A real network as a vignette; the examples under it say the same in words, so it is decoration to a screen reader. */
export function DoorNetwork({ network, focus }: { network: DoorPictureFragment | null; focus: string }) {
  if (network === null) return null;
  const places = smallLayout(network.nodes, network.links, focus, { width, height, marginX: 24, marginY: 16 });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {network.links.map((link) => {
        const [a, b] = [places.get(link.source), places.get(link.target)];
        return a === undefined || b === undefined ? null : (
          <line key={link.id} className={styles.line} data-kind={link.kind} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
        );
      })}
      {network.nodes.map((node) => {
        const place = places.get(node.id);
        if (place === undefined) return null;
        const radius = Math.min(4 + 0.7 * Math.sqrt(node.degree), 9);
        const { path, colour } = markShapes[node.kind];
        return (
          <g key={node.id}>
            {node.id === focus ? <circle className={styles.ring} cx={place.x} cy={place.y} r={radius + 4} /> : null}
            <path
              d={path}
              fill={colour}
              transform={`translate(${place.x - radius} ${place.y - radius}) scale(${radius / 6})`}
            />
          </g>
        );
      })}
    </svg>
  );
}

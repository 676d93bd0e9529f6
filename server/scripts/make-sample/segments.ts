import Flatbush from 'flatbush';
import type { Boundaries } from './boundaries.ts';

/** A piece of a boundary between two points, in degrees. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Every piece of every ring with the code of its region, and their index by box. */
export function indexSegments(boundaries: Boundaries) {
  const segments: { readonly owner: string; readonly line: Segment }[] = [];
  for (const { id, geometry } of boundaries.features) {
    const owner = String(id);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      let [fromX = 0, fromY = 0] = ring[0] ?? [];
      for (const [x = 0, y = 0] of ring.slice(1)) {
        segments.push({ owner, line: [fromX, fromY, x, y] });
        [fromX, fromY] = [x, y];
      }
    }
  }
  const index = new Flatbush(segments.length);
  for (const {
    line: [x1, y1, x2, y2],
  } of segments) {
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  index.finish();
  return { segments, index };
}

/** The least distance between two segments, in degrees; 0 where they cross. */
export function segmentDistance(a: Segment, b: Segment): number {
  if (cross(a, b)) return 0;
  return Math.min(
    toSegment(a[0], a[1], b),
    toSegment(a[2], a[3], b),
    toSegment(b[0], b[1], a),
    toSegment(b[2], b[3], a),
  );
}

function toSegment(x: number, y: number, [x1, y1, x2, y2]: Segment): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function cross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const side = (x: number, y: number, x1: number, y1: number, x2: number, y2: number) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return (
    side(cx, cy, ax, ay, bx, by) * side(dx, dy, ax, ay, bx, by) < 0 &&
    side(ax, ay, cx, cy, dx, dy) * side(bx, by, cx, cy, dx, dy) < 0
  );
}

import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Boundaries } from './boundaries.ts';
import { writeOutput } from './output.ts';
import { indexSegments, segmentDistance } from './segments.ts';

/** Neighbours do not share exact edges: their lines miss each other by up to so many degrees (about 440 m). */
const borderTolerance = 0.004;

/** Codes that border, the smaller first. */
type Border = readonly [string, string];

/**
 * Which regencies and cities border: those whose boundary lines come within the tolerance, so those that meet in a
 * corner too. Two provinces border where a regency of the one borders a regency of the other.
 */
export async function writeBorders(boundaries: Boundaries, target: string): Promise<void> {
  const regencies = regencyBorders(boundaries);
  const provinces = regencies.map(([a, b]): Border => [a.slice(0, 2), b.slice(0, 2)]).filter(([a, b]) => a !== b);
  const neighbours = new Map(boundaries.features.map(({ id }) => [String(id), new Set<string>()]));
  for (const [a, b] of [...regencies, ...provinces]) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const rows = [...neighbours]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, others]) => [code, [...others].sort().join(' ')]);
  await writeOutput(join(target, 'regions', 'idn-borders.csv'), stringify([['code', 'neighbours'], ...rows]));
}

function regencyBorders(boundaries: Boundaries): Border[] {
  const { segments, index } = indexSegments(boundaries);
  const borders = new Map<string, Border>();
  for (const segment of segments) {
    const {
      owner,
      line: [x1, y1, x2, y2],
    } = segment;
    const [left, right, bottom, top] = [Math.min(x1, x2), Math.max(x1, x2), Math.min(y1, y2), Math.max(y1, y2)];
    index.search(
      left - borderTolerance,
      bottom - borderTolerance,
      right + borderTolerance,
      top + borderTolerance,
      (at) => {
        const other = segments[at];
        if (other === undefined || other.owner <= owner || borders.has(`${owner} ${other.owner}`)) return false;
        if (segmentDistance(segment.line, other.line) <= borderTolerance)
          borders.set(`${owner} ${other.owner}`, [owner, other.owner]);
        return false;
      },
    );
  }
  return [...borders.values()];
}

import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Boundaries } from './boundaries.ts';
import { writeOutput } from './output.ts';
import { indexSegments, segmentDistance } from './segments.ts';

/** Neighbours do not share exact edges: their lines miss each other by up to so many degrees (about 440 m). */
export const borderTolerance = 0.004;

/**
 * Which regencies and cities border: those whose boundary lines come within the tolerance, so those that meet in a
 * corner too. Two provinces border where a regency of the one borders a regency of the other.
 */
export async function writeBorders(boundaries: Boundaries, target: string): Promise<void> {
  const neighbours = regencyNeighbours(boundaries);
  for (const [code, others] of [...neighbours]) {
    for (const other of others) {
      const [province, otherProvince] = [code.slice(0, 2), other.slice(0, 2)];
      if (province !== otherProvince) joinBoth(neighbours, province, otherProvince);
    }
  }
  const codes = [...neighbours.keys()].sort();
  const rows = codes.map((code) => [code, [...neighbours.get(code)!].sort().join(' ')]);
  await writeOutput(join(target, 'regions', 'idn-borders.csv'), stringify([['code', 'neighbours'], ...rows]));
}

function regencyNeighbours(boundaries: Boundaries): Map<string, Set<string>> {
  const { segments, owners, index } = indexSegments(boundaries);
  const codes = boundaries.features.map((feature) => String(feature.id));
  const neighbours = new Map(codes.map((code) => [code, new Set<string>()]));
  for (const [at, segment] of segments.entries()) {
    const code = codes[owners[at]!]!;
    const [x1, y1, x2, y2] = segment;
    index.search(
      Math.min(x1, x2) - borderTolerance,
      Math.min(y1, y2) - borderTolerance,
      Math.max(x1, x2) + borderTolerance,
      Math.max(y1, y2) + borderTolerance,
      (other) => {
        const otherCode = codes[owners[other]!]!;
        if (otherCode <= code || neighbours.get(code)!.has(otherCode)) return false;
        if (segmentDistance(segment, segments[other]!) <= borderTolerance) joinBoth(neighbours, code, otherCode);
        return false;
      },
    );
  }
  return neighbours;
}

function joinBoth(neighbours: Map<string, Set<string>>, a: string, b: string): void {
  for (const [from, to] of [[a, b], [b, a]] as const) {
    const known = neighbours.get(from) ?? new Set<string>();
    neighbours.set(from, known.add(to));
  }
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { writeOutput } from './output.ts';

export type Boundaries = FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>;

export const boundariesFile = join('regions', 'idn-regencies.geojson');

/** Steps across the country in each direction: about 5 m, finer than the 11 m of the published coordinates. */
const quantization = 1_000_000;

export async function readBoundaries(source: string): Promise<Boundaries> {
  return JSON.parse(await readFile(join(source, boundariesFile), 'utf8')) as Boundaries;
}

/** The boundaries in full as TopoJSON, for finding the regency of a point. */
export async function writeBoundaries(boundaries: Boundaries, target: string): Promise<void> {
  const topo = topology({ regencies: boundaries }, quantization);
  await writeOutput(join(target, 'idn-boundaries.topo.json'), JSON.stringify(topo));
}

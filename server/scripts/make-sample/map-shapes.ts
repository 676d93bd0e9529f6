import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { boundariesFile } from './boundaries.ts';

/** Run through npx, for it is needed once and would weigh on every install. */
const mapshaper = ['-y', 'mapshaper@0.7.70'];

/**
 * Shapes for the map: the 514, the outlines of the provinces and of the country, sharing their lines. Neighbours are
 * joined first (within the tolerance by which they miss each other), so that simplifying opens no gaps.
 */
export async function writeMapShapes(source: string, target: string): Promise<void> {
  const steps = [
    [join(source, boundariesFile), 'name=regencies'],
    ['-snap', 'interval=0.004'],
    ['-clean', 'gap-fill-area=2km2'],
    ['-simplify', 'weighted', '50%', 'keep-shapes'],
    ['-clean'],
    ['-each', 'province=FID.slice(0,2)'],
    ['-dissolve', 'province', '+', 'name=provinces'],
    ['-each', 'FID=province', 'target=provinces'],
    ['-dissolve', '+', 'name=country', 'target=regencies'],
    ['-each', 'FID="ID"', 'target=country'],
    ['-o', join(target, 'idn-map.topo.json'), 'format=topojson', 'target=*', 'quantization=30000', 'id-field=FID'],
  ];
  await promisify(execFile)('npx', [...mapshaper, ...steps.flat()]);
}

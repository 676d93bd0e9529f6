import { readFileSync } from 'node:fs';
import { measureGraph, type MeasureGraph } from '../index.ts';

const folder = new URL('../../../../../server/sample/data/sister-cities/', import.meta.url);
const firstCells = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.trimEnd().split(','));

/** The sister-city graph of the bundled files: nodes in the order of cities.csv, one tie for each row of pairs.csv. */
export function sisterCities(): MeasureGraph {
  const cities = new Map(firstCells('cities.csv').map(([id], at) => [id, at]));
  const pairs = firstCells('pairs.csv').map(([a, b]) => [cities.get(a)!, cities.get(b)!] as const);
  return measureGraph({ nodes: cities.size, from: pairs.map(([a]) => a), to: pairs.map(([, b]) => b) });
}

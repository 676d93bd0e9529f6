import type { IndicatorComponent } from './peer-model.ts';

/** One component over all regions: z-scores (NaN where unknown), with the mean and deviation that made them. */
export interface StandardColumn {
  readonly z: Float64Array;
  /** Of the transformed values. */
  readonly mean: number;
  /** Population standard deviation (divided by n) of the known, transformed values. */
  readonly deviation: number;
  readonly known: number;
}

/**
 * z-scores with the population standard deviation over the known values. A column that does not vary tells no two
 * regions apart: its known z-scores are 0. LOG10 of a figure ≤ 0 is unknown.
 */
export function standardise(values: Float64Array, transform: IndicatorComponent['transform']): StandardColumn {
  const z =
    transform === 'LOG10' ? values.map((value) => (value > 0 ? Math.log10(value) : Number.NaN)) : values.slice();
  let known = 0;
  let sum = 0;
  for (const value of z) {
    if (Number.isNaN(value)) continue;
    known += 1;
    sum += value;
  }
  const mean = known === 0 ? 0 : sum / known;
  let squares = 0;
  for (const value of z) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  const deviation = known === 0 ? 0 : Math.sqrt(squares / known);
  for (let row = 0; row < z.length; row += 1) {
    const value = z[row] ?? Number.NaN;
    if (!Number.isNaN(value)) z[row] = deviation === 0 ? 0 : (value - mean) / deviation;
  }
  return { z, mean, deviation, known };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, percentiles } from './median.ts';

describe('percentiles', () => {
  it('lie between the two nearest known figures, as numpy.percentile(…, method="linear") gives', () => {
    // numpy.percentile([1, 2, 4, 8], [5, 25, 50, 75, 95]) = [1.15, 1.75, 3, 5, 7.4]
    const found = percentiles(Float64Array.of(8, 1, Number.NaN, 4, 2), [0.05, 0.25, 0.5, 0.75, 0.95]);
    for (const [index, expected] of [1.15, 1.75, 3, 5, 7.4].entries()) expect(found[index]).toBeCloseTo(expected, 12);
  });

  it('of nothing known are unknown', () => {
    expect(percentiles(Float64Array.of(Number.NaN), [0.25, 0.5])).toEqual([Number.NaN, Number.NaN]);
  });

  it('rise with their share, and the middle one is the median', () => {
    const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(figures, (values) => {
        const [low = 0, middle = 0, high = 0] = percentiles(Float64Array.from(values), [0.25, 0.5, 0.75]);
        expect(low).toBeLessThanOrEqual(middle + 1e-6);
        expect(middle).toBeLessThanOrEqual(high + 1e-6);
        expect(middle).toBeCloseTo(median(Float64Array.from(values)).value, 6);
      }),
    );
  });
});

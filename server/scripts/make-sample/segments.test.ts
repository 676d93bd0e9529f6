import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentDistance, type Segment } from './segments.ts';

describe('segmentDistance', () => {
  it.each<[string, Segment, Segment, number]>([
    ['parallel', [0, 0, 4, 0], [1, 3, 2, 3], 3],
    ['crossing', [0, 0, 2, 2], [0, 2, 2, 0], 0],
    ['end to end', [0, 0, 1, 0], [4, 4, 9, 9], 5],
    ['a point and a line', [2, 1, 2, 1], [0, 0, 4, 0], 1],
    ['touching', [0, 0, 1, 1], [1, 1, 2, 0], 0],
  ])('of %s', (_, a, b, distance) => {
    expect(segmentDistance(a, b)).toBeCloseTo(distance, 12);
  });

  it('is the same both ways, and never more than between any two points of them', () => {
    const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
    const segment = fc.tuple(coordinate, coordinate, coordinate, coordinate);
    const along = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(segment, segment, along, along, (a, b, s, t) => {
        const distance = segmentDistance(a, b);
        expect(segmentDistance(b, a)).toBeCloseTo(distance, 9);
        const x = a[0] + s * (a[2] - a[0]) - (b[0] + t * (b[2] - b[0]));
        const y = a[1] + s * (a[3] - a[1]) - (b[1] + t * (b[3] - b[1]));
        expect(distance).toBeLessThanOrEqual(Math.hypot(x, y) + 1e-9);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { betterPeers, median, PeerSpace } from './index.ts';

const unknown = Number.NaN;
const ids = ['a', 'b', 'c', 'd', 'e'];
const space = new PeerSpace({
  ids,
  codes: ids,
  columns: new Map(
    Object.entries({
      // a is the worst of five, the second worst of four, and the best of five.
      schooling: [4, 8, 6, 9, 5],
      poverty: [20, 25, unknown, 5, 10],
      water: [99, 80, 70, 60, 50],
      population: [1, 2, 3, 4, 5],
    }).map(([column, values]) => [column, Float64Array.from(values)]),
  ),
  latitude: new Float64Array(5),
  longitude: new Float64Array(5),
  items: { challenges: ids.map(() => []), partners: ids.map(() => []) },
});
const directions = new Map([
  ['water', 'HIGHER'],
  ['poverty', 'LOWER'],
  ['schooling', 'HIGHER'],
] as const);

describe('who does better than me on what I do worst', () => {
  it('goes by my place among the known, and lists the better ones of those shown, the best first', () => {
    expect(betterPeers(space, directions, 0, [1, 2, 3, 4], 3)).toEqual([
      {
        column: 'schooling',
        mine: 4,
        worstRank: 1,
        of: 5,
        better: [
          { row: 3, value: 9 },
          { row: 1, value: 8 },
          { row: 2, value: 6 },
          { row: 4, value: 5 },
        ],
      },
      {
        column: 'poverty',
        mine: 20,
        worstRank: 2,
        of: 4,
        better: [
          { row: 3, value: 5 },
          { row: 4, value: 10 },
        ],
      },
      { column: 'water', mine: 99, worstRank: 5, of: 5, better: [] },
    ]);
  });

  it('names only what is known of me and has a direction, and nobody who is not shown', () => {
    const [first, ...rest] = betterPeers(space, directions, 2, [0], 5);
    expect(first).toMatchObject({ column: 'schooling', better: [] });
    expect(rest).toMatchObject([{ column: 'water', better: [{ row: 0, value: 99 }] }]);
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2, 3],
    [[4, 1, 2, 3], 2.5, 4],
    [[unknown, 7], 7, 1],
  ])('of %j is %d', (values, value, known) => {
    expect(median(Float64Array.from(values))).toEqual({ value, known });
  });

  it('of nothing is unknown', () => {
    expect(median(Float64Array.from([unknown]))).toEqual({ value: unknown, known: 0 });
  });
});

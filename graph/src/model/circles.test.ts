import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onCircles, type Standing } from './index.ts';

const standings: fc.Arbitrary<Standing[]> = fc.array(
  fc.record({ below: fc.constantFrom(...'abcdefg'), above: fc.constantFrom(...'abcdefg') }),
  { maxLength: 14 },
);

/** Whether one reaches the other, by trying every way. */
function reaches(all: readonly Standing[], from: string, to: string, seen: readonly string[] = []): boolean {
  if (from === to) return true;
  if (seen.includes(from)) return false;
  return all.some(({ below, above }) => below === from && reaches(all, above, to, [...seen, from]));
}

describe('onCircles', () => {
  it('finds what a search of every way finds, in any order', () => {
    fc.assert(
      fc.property(standings, (all) => {
        const found = all.filter(({ below, above }) => reaches(all, above, below));
        expect(onCircles<string, Standing>(all)).toEqual(found);
        expect(new Set(onCircles<string, Standing>(all.toReversed()))).toEqual(new Set(found));
      }),
    );
  });

  it('stands a line as long as a network', () => {
    const line = Array.from({ length: 200_000 }, (_, at) => ({ below: at, above: at + 1 }));
    expect(onCircles<number, Standing<number>>(line)).toEqual([]);
    expect(onCircles<number, Standing<number>>([...line, { below: 200_000, above: 0 }])).toHaveLength(200_001);
  });
});

import fc from 'fast-check';
import { say, type Wording } from '@jejaring/words';
import { describe, expect, it } from 'vitest';
import {
  challengeRules,
  deriveChallenges,
  describeRule,
  worstRanks,
  type BetterWhen,
  type ChallengeRule,
} from './index.ts';

const unknown = Number.NaN;
const rule: ChallengeRule = { id: 'worst-fifth:x', challenge: 'challenge:test:x', column: 'x', share: 0.2 };

/** Which rows have the challenge. */
function rows(values: readonly number[], betterWhen: BetterWhen | null): number[] {
  const directions = new Map(betterWhen === null ? [] : [['x', betterWhen] as const]);
  const derived = deriveChallenges(new Map([['x', Float64Array.from(values)]]), directions, [rule], values.length);
  return derived.flatMap((list, row) => (list.length > 0 ? [row] : []));
}

describe('the worst fifth', () => {
  it('is the lowest where higher is better, the highest where lower is, and nobody where neither is', () => {
    const values = [5, 1, 9, 3, 7, 2, 8, 4, 6, 10];
    expect(rows(values, 'HIGHER')).toEqual([1, 5]);
    expect(rows(values, 'LOWER')).toEqual([2, 9]);
    expect(rows(values, null)).toEqual([]);
  });

  it('is counted among the known: an unknown figure has no challenge and makes no room for one', () => {
    expect(rows([1, 2, 3, 4, 5, unknown, unknown, unknown, unknown, unknown], 'HIGHER')).toEqual([0]);
    // A fifth of four is less than one region.
    expect(rows([1, 2, 3, 4], 'HIGHER')).toEqual([]);
  });

  it('treats equal figures alike: those that begin within the fifth are all in it', () => {
    expect(rows([1, 2, 2, 2, 5, 6, 7, 8, 9, 10], 'HIGHER')).toEqual([0, 1, 2, 3]);
    expect(rows([1, 1, 1, 4, 5, 6, 7, 8, 9, 10], 'HIGHER')).toEqual([0, 1, 2]);
  });

  it('is nobody where nothing differs', () => {
    expect(rows([3, 3, 3, 3, 3], 'HIGHER')).toEqual([]);
    expect(rows([unknown, unknown], 'HIGHER')).toEqual([]);
  });

  it('says the figure, its rank from the worst and among how many', () => {
    const columns = new Map([['x', Float64Array.from([30, 10, unknown, 20, 40, 50])]]);
    expect(deriveChallenges(columns, new Map([['x', 'LOWER']]), [rule], 6)[5]).toEqual([
      { rule, value: 50, worstRank: 1, of: 5 },
    ]);
  });

  it('never holds a region while a worse one is out, whatever the figures', () => {
    const figures = fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { nil: unknown }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(figures, fc.constantFrom<BetterWhen[]>('HIGHER', 'LOWER'), (values, betterWhen) => {
        const chosen = new Set(rows(values, betterWhen));
        const sign = betterWhen === 'HIGHER' ? 1 : -1;
        const known = values.filter((value) => !Number.isNaN(value));
        for (const row of chosen) {
          const worse = known.filter((value) => sign * (value - values[row]!) < 0);
          expect(worse.length).toBeLessThan(0.2 * known.length);
          const asBad = values.flatMap((value, other) => (sign * (value - values[row]!) <= 0 ? [other] : []));
          expect(asBad.filter((other) => !chosen.has(other))).toEqual([]);
        }
      }),
    );
  });
});

describe('ranks from the worst', () => {
  it('give equal figures one rank and unknown ones none', () => {
    const { ranks, known } = worstRanks(Float64Array.from([4, unknown, 2, 4, 9]), 'LOWER');
    expect([...ranks]).toEqual([2, 0, 4, 2, 1]);
    expect(known).toBe(4);
  });
});

describe('the rules', () => {
  it('are told in both languages, with the direction', () => {
    const indicator: Wording = ({ language }) => (language === 'ID' ? 'Persentase penduduk miskin' : 'Poverty rate');
    expect(say(describeRule(rule, indicator, 'LOWER'), 'EN')).toMatch(
      /^Poverty rate is in the worst \(highest\) fifth/,
    );
    expect(say(describeRule(rule, indicator, 'HIGHER'), 'ID')).toMatch(
      /^Persentase penduduk miskin termasuk seperlima terburuk \(terendah\)/,
    );
  });

  it('have ids, challenges and indicators of their own', () => {
    for (const part of ['id', 'challenge', 'column'] as const) {
      expect(new Set(challengeRules.map((one) => one[part])).size).toBe(challengeRules.length);
    }
  });
});

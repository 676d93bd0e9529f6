import fc from 'fast-check';
import { SettableClock } from '@jejaring/graph/testing';
import { describe, expect, it } from 'vitest';
import { CallerShares } from './caller-shares.ts';

/** Shares on a clock that stands until it is moved; times in seconds. */
function sharesWith({
  rate = 60_000,
  maximum = 100,
}: { readonly rate?: number | null; readonly maximum?: number } = {}) {
  const clock = new SettableClock(0);
  const shares = new CallerShares({ rate, maximum, clock });
  return { shares, pass: (seconds: number) => clock.advance(seconds * 1000) };
}

const secondsToldBy = (spend: () => void): number | null => {
  try {
    spend();
    return null;
  } catch (error) {
    expect(error).toMatchObject({ code: 'RATE_LIMITED', details: { seconds: expect.any(Number) as number } });
    return (error as { readonly details: { readonly seconds: number } }).details.seconds;
  }
};

describe('a share', () => {
  it('never gives more than it holds and what came to it meanwhile, whatever is asked when', () => {
    const step = fc.record({
      cost: fc.integer({ min: 0, max: 200_000 }),
      after: fc.double({ min: 0, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { shares, pass } = sharesWith();
        const given: { at: number; cost: number }[] = [];
        let now = 0;
        for (const { cost, after } of steps) {
          pass(after);
          now += after;
          if (secondsToldBy(() => shares.spend('a', cost)) === null)
            given.push({ at: now, cost: Math.min(cost, 60_000) });
          expect(shares.state('a')?.remaining).toBeGreaterThanOrEqual(0);
        }
        for (const [first, { at: from }] of given.entries()) {
          let sum = 0;
          for (const { at, cost } of given.slice(first)) {
            sum += cost;
            expect(sum).toBeLessThanOrEqual(60_000 + (at - from) * 1000 + 1);
          }
        }
      }),
    );
  });

  it('tells when the same can be asked again, and then gives it', () => {
    const { shares, pass } = sharesWith();
    shares.spend('a', 60_000);
    const seconds = secondsToldBy(() => shares.spend('a', 30_000));
    expect(seconds).toBe(30);
    pass(29.9);
    expect(secondsToldBy(() => shares.spend('a', 30_000))).toBe(1);
    pass(1);
    expect(secondsToldBy(() => shares.spend('a', 30_000))).toBeNull();
  });

  it('is taken from by refusals too, so that to ask again at once does not help', () => {
    const { shares, pass } = sharesWith();
    shares.spend('a', 60_000);
    for (let second = 0; second < 60; second += 1) {
      pass(1);
      for (let time = 0; time < 20; time += 1) expect(secondsToldBy(() => shares.spend('a', 30_000))).not.toBeNull();
    }
    pass(30);
    expect(secondsToldBy(() => shares.spend('a', 30_000))).toBeNull();
  });

  it('is each caller’s own', () => {
    const { shares } = sharesWith();
    shares.spend('a', 60_000);
    expect(secondsToldBy(() => shares.spend('b', 60_000))).toBeNull();
    expect(shares.state('a')).toEqual({ quota: 60_000, remaining: 0, seconds: 60 });
  });

  it('is kept of so many callers only, those that asked last', () => {
    const { shares } = sharesWith({ maximum: 10 });
    for (let caller = 0; caller < 1000; caller += 1) shares.spend(`caller ${caller}`, 1000);
    expect(shares.size).toBe(10);
    expect(shares.state('caller 999')?.remaining).toBe(59_000);
  });

  it('is without limit where none is set', () => {
    const { shares } = sharesWith({ rate: null });
    for (let time = 0; time < 100; time += 1) shares.spend('a', 1_000_000);
    expect(shares.state('a')).toBeNull();
    expect(shares.size).toBe(0);
  });

  it('does not grow by a clock that goes back', () => {
    const { shares, pass } = sharesWith();
    shares.spend('a', 60_000);
    pass(-3600);
    expect(secondsToldBy(() => shares.spend('a', 1))).not.toBeNull();
    pass(3600);
    expect(secondsToldBy(() => shares.spend('a', 1))).not.toBeNull();
  });
});

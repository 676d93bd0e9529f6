import { describe, expect, it } from 'vitest';
import { observed, refusing } from './observe.ts';

const failure = new Error('broken');
const store = {
  name: 'small',
  read: (ids: readonly string[]) => Promise.resolve(ids.map((id) => id.toUpperCase())),
  fail: () => Promise.reject(failure),
  now: () => 7,
  async *scan() {
    yield await Promise.resolve(1);
    yield 2;
  },
};

async function all(items: AsyncIterable<number>): Promise<number[]> {
  const read: number[] = [];
  for await (const item of items) read.push(item);
  return read;
}

describe('observed', () => {
  it('tells the beginning and the end of each call that answers a promise, and changes no answer', async () => {
    const told: unknown[] = [];
    const seen = observed(store, (call, first) => {
      told.push(['begins', call, first]);
      return (error) => void told.push(['ends', call, error]);
    });
    expect(await seen.read(['a'])).toEqual(['A']);
    await expect(seen.fail()).rejects.toBe(failure);
    expect([seen.name, seen.now(), await all(seen.scan())]).toEqual(['small', 7, [1, 2]]);
    expect(told.filter((line) => JSON.stringify(line).match(/read|fail/))).toEqual([
      ['begins', 'read', ['a']],
      ['ends', 'read', null],
      ['begins', 'fail', undefined],
      ['ends', 'fail', failure],
    ]);
  });
});

describe('refusing', () => {
  it('fails at once while there is a reason, also what is iterated, but for what is excepted', async () => {
    let reason: Error | null = null;
    const guarded = refusing(store, () => reason, ['now']);
    expect(await guarded.read(['a'])).toEqual(['A']);
    reason = failure;
    await expect(guarded.read(['a'])).rejects.toBe(failure);
    await expect(all(guarded.scan())).rejects.toBe(failure);
    expect(guarded.now()).toBe(7);
    reason = null;
    expect(await all(guarded.scan())).toEqual([1, 2]);
  });
});

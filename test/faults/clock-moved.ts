import { expect } from 'vitest';
import { fieldOf } from '@jejaring/graph/model';
import { openNetwork } from '@jejaring/graph/network';
import type { Clock } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { nthCommand } from './stream.ts';
import { faultsOf, logOf, recordsAfter } from './written.ts';

/** Days by which the clock is wrong at each command: ahead, right, years back, far ahead, right again. */
const errors = [0, 40, 0, -3650, -3650, 3650, 0, -1, 0];

/**
 * That a clock which jumps changes the times of changes and nothing else: their order is that of the log, their times never go
 * back, and whoever tails the log misses nothing.
 * @param open opens the empty store with a clock
 */
export async function expectClockToMatterLittle(open: (clock: Clock) => Promise<GraphStore>): Promise<void> {
  let error = 0;
  const truth = Date.parse('2026-03-01T00:00:00Z');
  const store = await open({ now: () => new Date(truth + error * 86_400_000) });
  const network = await openNetwork({ store, file: null, pollEvery: 0 });
  for (const [n, days] of errors.entries()) {
    error = days;
    expect((await store.execute(nthCommand('clock', n))).seq).toBe(n + 1);
  }
  const log = await logOf(store);
  expect(log.map(({ command }) => command)).toEqual(errors.map((_, n) => `clock-${n}`));
  const times = log.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  expect(times[1]).toBe('2026-04-10T00:00:00.000Z');
  // What was written when the clock had gone back still counts as the later statement.
  const expected = recordsAfter('clock', errors.length);
  const kept = await store.records([...expected.keys()]);
  expect(kept.map((record) => record?.fields)).toEqual([...expected.values()].map(({ fields }) => fields));
  const entities = await store.entities([...expected.values()].map(({ entity }) => entity.id));
  expect(entities.map((entity) => fieldOf(entity, 'population'))).toEqual(
    [...expected.values()].map(({ fields }) => fields['population']),
  );
  expect(await faultsOf(store)).toEqual([]);
  await network.catchUp();
  expect(network.version).toBe(errors.length);
  expect(network.summary().nodes).toBe(Object.values((await store.counts()).entities).reduce((a, b) => a + b, 0));
  await network.close();
  await store.close();
}

import { measureById, measureGraph, type Measure } from '@jejaring/graph/measures';
import { expect, it } from 'vitest';
import { Pace } from '../../platform/request/index.ts';
import { MeasureRuns } from './measure-runs.ts';
import type { ScopeGraph } from './scope-graph.ts';

/** A ring with chords: far too long a run to end within the test. */
function ring(nodes: number): ScopeGraph {
  const from = Array.from({ length: 3 * nodes }, (_, at) => at % nodes);
  const to = from.map((node, at) => (node + 1 + Math.floor(at / nodes) * 97) % nodes);
  return { version: 1, labels: [], places: new Map(), graph: measureGraph({ nodes, from, to }), large: 0 };
}

function betweenness(): Measure {
  const measure = measureById('betweenness');
  if (measure === null) throw new Error('There is no betweenness.');
  return measure;
}
const query = { focus: [] };
const runsThatEndAfter = (lease?: number) => new MeasureRuns(new Pace(), lease);
const asker = (wait: number, caller = 'one') => ({ caller, wait });

it('ends a run that nobody asks about any more', async () => {
  const runs = runsThatEndAfter(100);
  const scope = ring(20_000);
  const first = await runs.ask(betweenness(), query, {}, () => scope, 1, asker(0));
  expect([first.outcome, runs.underWay]).toEqual([null, 1]);
  await expect.poll(() => runs.underWay, { timeout: 30_000 }).toBe(0);
});

it('lets all who ask the same follow one run, and gives what it found again until the version moves', async () => {
  const runs = runsThatEndAfter();
  const scope = ring(1500);
  let made = 0;
  const make = () => {
    made += 1;
    return scope;
  };
  const [one, other] = await Promise.all([
    runs.ask(betweenness(), query, {}, make, 1, asker(40_000)),
    runs.ask(betweenness(), query, {}, make, 1, asker(40_000)),
  ]);
  expect(one.outcome?.values).toHaveLength(1500);
  expect(other.outcome).toBe(one.outcome);
  expect((await runs.ask(betweenness(), query, {}, make, 1, asker(0))).outcome).toBe(one.outcome);
  expect(made).toBe(1);
  await runs.ask(betweenness(), query, {}, make, 2, asker(0));
  expect(made).toBe(2);
});

it('takes four long runs at one time, two of one caller, and refuses more by a code of its own before it builds a network', async () => {
  // Long enough that the first is still there when the last is asked for.
  const runs = runsThatEndAfter(5000);
  const scope = ring(20_000);
  let built = 0;
  const build = () => {
    built += 1;
    return scope;
  };
  const ask = (focus: string, caller: string) =>
    runs.ask(betweenness(), { focus: [focus] }, {}, build, 1, asker(0, caller));
  const busy = { code: 'TOO_BUSY', details: { maximum: 4 } };
  for (const focus of ['a', 'b']) expect((await ask(focus, 'one')).outcome).toBeNull();
  await expect(ask('c', 'one')).rejects.toMatchObject(busy);
  // Another caller finds room all the same.
  for (const focus of ['c', 'd']) expect((await ask(focus, 'another')).outcome).toBeNull();
  await expect(ask('e', 'a third')).rejects.toMatchObject(busy);
  expect(built).toBe(4);
  await expect.poll(() => runs.underWay, { timeout: 30_000 }).toBe(0);
});

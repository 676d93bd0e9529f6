import { measureById, measureGraph, type Measure } from '@jejaring/graph/measures';
import { expect, it } from 'vitest';
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

it('ends a run that nobody asks about any more', async () => {
  const runs = new MeasureRuns(100);
  const scope = ring(20_000);
  const first = await runs.ask(betweenness(), query, {}, () => scope, 1, 0);
  expect([first.outcome, runs.underWay]).toEqual([null, 1]);
  await expect.poll(() => runs.underWay, { timeout: 30_000 }).toBe(0);
});

it('lets all who ask the same follow one run, and gives what it found again until the version moves', async () => {
  const runs = new MeasureRuns();
  const scope = ring(1500);
  let made = 0;
  const make = () => {
    made += 1;
    return scope;
  };
  const [one, other] = await Promise.all([
    runs.ask(betweenness(), query, {}, make, 1, 40_000),
    runs.ask(betweenness(), query, {}, make, 1, 40_000),
  ]);
  expect(one.outcome?.values).toHaveLength(1500);
  expect(other.outcome).toBe(one.outcome);
  expect((await runs.ask(betweenness(), query, {}, make, 1, 0)).outcome).toBe(one.outcome);
  expect(made).toBe(1);
  await runs.ask(betweenness(), query, {}, make, 2, 0);
  expect(made).toBe(2);
});

it('takes four long runs at one time, and refuses the fifth by a code of its own', async () => {
  // Long enough that the first is still there when the fifth is asked for.
  const runs = new MeasureRuns(5000);
  const scope = ring(20_000);
  const ask = (focus: string) => runs.ask(betweenness(), { focus: [focus] }, {}, () => scope, 1, 0);
  for (const focus of ['one', 'two', 'three', 'four']) expect((await ask(focus)).outcome).toBeNull();
  await expect(ask('five')).rejects.toMatchObject({ code: 'TOO_BUSY', details: { maximum: 4 } });
  await expect.poll(() => runs.underWay, { timeout: 30_000 }).toBe(0);
});

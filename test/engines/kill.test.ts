import { afterAll, beforeEach, expect, it } from 'vitest';
import { startWriter, type Acknowledged } from '../faults/child.ts';
import { openTarget } from '../faults/open-target.ts';
import { expectAllOf, expectAllOfSeveral } from '../faults/written.ts';
import type { EngineProcess } from '../harness/engine-process.ts';
import { neo4jUrl, wipeNeo4j } from '../harness/engines.ts';
import { startNeo4j } from '../harness/neo4j-server.ts';
import { takeTurnToWrite } from '../harness/writing-turn.ts';

const rounds = 3;
let own: EngineProcess | undefined;
beforeEach(() => wipeNeo4j(neo4jUrl()));
afterAll(() => own?.stop());

it(`loses nothing acknowledged in ${rounds} rounds of kill -9 of the writer`, { timeout: 600_000 }, async () => {
  const acknowledged: Acknowledged[] = [];
  let next = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const child = startWriter(neo4jUrl(), 'one', next, 1_000_000);
    // Wherever it stands then in the next one.
    await child.wrote(1 + Math.floor(Math.random() * 30));
    child.kill();
    expect(await child.ended).toBe('');
    expect(child.acknowledged.length, 'the writer came to write before it was killed').toBeGreaterThan(0);
    acknowledged.push(...child.acknowledged);
    // What the dead writer had sent may still be on its way: whoever has the turn knows that it has ended.
    const turn = await takeTurnToWrite({ JEJARING_DATA: '', JEJARING_GRAPH: neo4jUrl() });
    await turn.giveBack();
    const store = await openTarget(neo4jUrl());
    next = await expectAllOf(store, 'one', acknowledged);
    await store.close();
  }
});

it('lets two writers in processes of their own succeed, while a third reads', { timeout: 600_000 }, async () => {
  const writers = ['one', 'two'].map((name) => ({ name, ...startWriter(neo4jUrl(), name, 0, 20) }));
  await Promise.all(writers.map(({ begun }) => begun));
  const store = await openTarget(neo4jUrl());
  expect(await store.position()).toBeGreaterThan(0);
  expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(['', '']);
  await expectAllOfSeveral(store, writers, 20);
  await store.close();
});

it(
  'keeps what was acknowledged when Neo4j itself is killed, and the writer goes on by itself',
  { timeout: 600_000 },
  async () => {
    own = await startNeo4j();
    const child = startWriter(own.url, 'one', 0, 1_000_000);
    for (let round = 1; round <= 2; round += 1) {
      const before = child.acknowledged.length;
      await expect.poll(() => child.acknowledged.length, { timeout: 240_000 }).toBeGreaterThan(before + 2);
      await own.kill();
      await own.restart();
    }
    const after = child.acknowledged.length;
    await expect.poll(() => child.acknowledged.length, { timeout: 240_000 }).toBeGreaterThan(after + 2);
    child.kill();
    expect(await child.ended).toBe('');
    const turn = await takeTurnToWrite({ JEJARING_DATA: '', JEJARING_GRAPH: own.url });
    await turn.giveBack();
    const store = await openTarget(own.url);
    await expectAllOf(store, 'one', child.acknowledged);
    await store.close();
  },
);

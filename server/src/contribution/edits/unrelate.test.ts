import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNetwork, type LiveNetwork } from '@jejaring/graph/network';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { mergeCommand, splitCommand, type GraphStore } from '@jejaring/graph/store';
import { aCommand, aRecord } from '@jejaring/graph/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../platform/database/index.ts';
import { jobQueue, JobWatch } from '../../platform/jobs/index.ts';
import { makeLoaders, Pace, viewerOf, type RequestContext } from '../../platform/request/index.ts';
import { relate, unrelate } from './edit-service.ts';

const [a, b, z] = ['actor:test:a', 'actor:test:b', 'actor:test:z'];
const token = 'a-token-for-this-test-only';

let folder: string;
let store: GraphStore;
let database: Database;
let network: LiveNetwork;
let context: RequestContext;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-unrelate-'));
  store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
  database = await openDatabase(join(folder, 'work.sqlite'), []);
  network = await openNetwork({ store, file: join(folder, 'network.snapshot') });
  context = {
    store,
    database,
    network,
    viewer: viewerOf(`Bearer ${token}`, token),
    nodeKinds: [],
    loaders: makeLoaders(store),
    caller: 'test',
    giveBack: () => undefined,
    pace: new Pace(),
    jobs: { appearances: [], follow: (id, signal) => new JobWatch(database.repository(jobQueue)).follow(id, signal) },
    requestId: 'test',
  };
  await store.execute(aCommand({ put: [a, b, z].map((entity) => aRecord({ entity })) }));
});
afterEach(async () => {
  await network.close();
  await Promise.all([store.close(), database.close()]);
  await rm(folder, { recursive: true });
});

const relationsOf = async (node: string) => {
  const [page] = await store.relationsOf([node], { direction: 'BOTH', first: 9 });
  return page?.items ?? [];
};
const because = { id: 'one', who: 'cli', why: 'one agency' };

it('takes back, after a merge, what was said of either', async () => {
  for (const from of [b, z]) {
    expect((await relate(context, `say-${from}`, { kind: 'MEMBER_OF', from, to: a })).errors).toEqual([]);
  }
  await store.execute(mergeCommand(z, b, because));
  const [one, ...others] = await relationsOf(a);
  expect([one?.from, others]).toEqual([z, []]);
  expect(await unrelate(context, 'take-back', String(one?.id))).toMatchObject({ errors: [] });
  expect(await relationsOf(a)).toEqual([]);
  const position = await store.position();
  expect(await unrelate(context, 'take-back', String(one?.id)), 'the same again').toMatchObject({ errors: [] });
  expect(await store.position()).toBe(position);
  await store.execute(splitCommand(b, { ...because, id: 'two' }));
  expect(await relationsOf(a), 'nor does it come back').toEqual([]);
});

it('takes back what waits for an end', async () => {
  const { value } = await relate(context, 'say', { kind: 'MEMBER_OF', from: b, to: a });
  const [record] = (await store.recordsOf([a])).flat();
  await store.execute(aCommand({ withdraw: [String(record?.id)] }));
  expect(await store.relations([String(value)])).toEqual([null]);
  expect(await unrelate(context, 'take-back', String(value))).toMatchObject({ errors: [] });
  await store.execute(aCommand({ put: [aRecord({ entity: a })] }));
  expect(await store.relations([String(value)])).toEqual([null]);
});

it.each(['a\u0000', 'a\ud800', '\u202e'])('is not asked under a key that no engine can keep: %j', async (key) => {
  const { errors } = await relate(context, key, { kind: 'MEMBER_OF', from: b, to: a });
  expect(errors).toMatchObject([{ field: 'clientMutationId' }]);
});

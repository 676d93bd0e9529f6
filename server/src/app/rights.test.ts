import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNetwork, type LiveNetwork } from '@jejaring/graph/network';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/index.ts';
import { jobQueue, JobWatch } from '../platform/jobs/index.ts';
import { makeLoaders, Pace, viewerOf, type RequestContext, type Viewer } from '../platform/request/index.ts';
import { openDatabase } from './open-stores.ts';
import { makeSchema } from './schema.ts';

const token = 'a-token-for-this-test-only';
const viewers: Readonly<Record<string, Viewer>> = {
  'a visitor of a server that takes no writes': viewerOf(`Bearer ${token}`, null),
  'a visitor': viewerOf(undefined, token),
  'who sends a wrong token': viewerOf('Bearer wrong', token),
  'the holder of the token': viewerOf(`Bearer ${token}`, token),
};

const names = [{ language: 'id', text: 'Uji', use: 'OFFICIAL' }];
const clientMutationId = 'matrix';
/** What each mutation is sent, and what may be selected of it. A new mutation needs a row. */
const inputs: Readonly<Record<string, unknown>> = {
  createRegion: { clientMutationId, fields: { names, level: 'PROVINCE' } },
  updateRegion: { clientMutationId, id: 'region:idn:33', expectedVersion: 1, fields: { names } },
  createActor: { clientMutationId, fields: { names } },
  updateActor: { clientMutationId, id: 'actor:local:a', expectedVersion: 1, fields: { names } },
  createPartnership: { clientMutationId, fields: { names }, parties: [] },
  updatePartnership: { clientMutationId, id: 'partnership:local:a', expectedVersion: 1, fields: { names } },
  relate: { clientMutationId, kind: 'MEMBER_OF', from: 'actor:local:a', to: 'actor:local:b' },
  unrelate: { clientMutationId, id: 'x'.repeat(24) },
  withdrawSource: { clientMutationId, source: 'source:jejaring:a' },
  saveView: { title: 'Lihat', address: '/jaringan' },
  cancelJob: { id: 'a-job' },
};

const schema = await makeSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const folder = await mkdtemp(join(tmpdir(), 'jejaring-rights-'));
let store: GraphStore;
let database: Database;
let network: LiveNetwork;
beforeAll(async () => {
  store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
  database = await openDatabase(join(folder, 'work.sqlite'));
  network = await openNetwork({ store, file: join(folder, 'network.snapshot') });
});
afterAll(async () => {
  await network.close();
  await store.close();
  await database.close();
  await rm(folder, { recursive: true });
});

/** How much was written. */
async function written(): Promise<readonly [changes: number, rows: number]> {
  let rows = 0;
  await database.copy.read(() => Promise.resolve(void (rows += 1)));
  return [await store.position(), rows];
}

async function send(name: string, viewer: Viewer) {
  const field = mutations.find((one) => one.name === name);
  const type = String(field?.args[0]?.type);
  const context: RequestContext = {
    store,
    database,
    network,
    viewer,
    nodeKinds: [],
    jobs: { appearances: [], follow: (id, signal) => new JobWatch(database.repository(jobQueue)).follow(id, signal) },
    loaders: makeLoaders(store),
    caller: 'test',
    giveBack: () => undefined,
    pace: new Pace(),
    requestId: 'test',
  };
  const answer = await graphql({
    schema,
    source: `mutation ($input: ${type}) { ${name}(input: $input) { errors { code } } }`,
    variableValues: { input: inputs[name] },
    contextValue: context,
  });
  const [error] = answer.errors ?? [];
  if (error !== undefined && !(error.originalError instanceof ApiError)) throw error;
  return error?.originalError instanceof ApiError ? error.originalError.code : null;
}

it('has a row for every mutation', () => {
  expect(Object.keys(inputs).sort()).toEqual(mutations.map(({ name }) => name).sort());
});

describe.each(Object.entries(viewers))('%s', (_name, viewer) => {
  it.each(mutations.map(({ name }) => name))('may %s only by right', async (mutation) => {
    const before = await written();
    expect(await send(mutation, viewer)).toBe(viewer.reason);
    const after = viewer.canWrite ? before : await written();
    expect(after).toEqual(before);
  });
});

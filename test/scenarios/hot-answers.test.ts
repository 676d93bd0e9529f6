import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, makeLogger, makeSchema, plainMonitor } from '@jejaring/server/app';
import { privateTypes, publicQueries, publicTypes } from '@jejaring/server/documents';
import { isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApi, read, type Answer, type ApiUnderTest } from '../harness/api.ts';
import { token } from '../harness/token.ts';

let api: ApiUnderTest;
let server: Server;
let url: string;
let hits: () => Promise<number>;

/** The application over the stores of a whole product, with a count of what it answered from memory. */
beforeAll(async () => {
  api = await openApi({ token });
  const monitor = plainMonitor(() => api.parts);
  const app = await createApp({
    parts: () => api.parts,
    readiness: () => ({ state: 'READY' }),
    token,
    logger: makeLogger('silent'),
    monitor,
  });
  server = createServer(app.express).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  hits = async () => {
    const { values } = await monitor.metrics.hotAnswers.get();
    return values.find(({ labels }) => labels.outcome === 'hit')?.value ?? 0;
  };
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await api.close();
});

async function post(
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  return read(await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }));
}

/** How many of three askings, one after the other, were answered from what was kept. */
async function kept(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>) {
  const before = await hits();
  const answers: Answer[] = [];
  for (let time = 0; time < 3; time += 1) answers.push(await post(query, variables, headers));
  for (const { data, code, status } of answers) {
    expect([data, code, status]).toEqual([answers[0]?.data, answers[0]?.code, answers[0]?.status]);
  }
  return (await hits()) - before;
}

const region = 'query ($id: ID!) { node(id: $id) { ... on Region { id name shortName } } }';
const klaten = { id: 'region:idn:33.10' };

const named = (text: string) => ({ names: [{ language: 'id', text, use: 'OFFICIAL' as const }] });

const rename = (name: string, expectedVersion: number) =>
  post(
    `mutation ($input: UpdateRegionInput!) { updateRegion(input: $input) { region { name } errors { code } } }`,
    { input: { clientMutationId: name, expectedVersion, id: klaten.id, fields: named(name) } },
    { authorization: `Bearer ${token}` },
  );

it('answers what was asked before without asking anybody, packed for whoever takes it so', async () => {
  expect(await kept(region, klaten)).toBeGreaterThan(0);
  const long = '{ regions(first: 50) { edges { node { id name } } } }';
  await post(long);
  const before = await hits();
  for (const encoding of ['gzip', 'identity', 'gzip']) {
    const answer = await post(long, {}, { 'accept-encoding': encoding });
    expect(answer.data).toMatchObject({ regions: { edges: { length: 50 } } });
  }
  expect((await hits()) - before).toBeGreaterThan(0);
});

it('tells questions, variables and operations apart', async () => {
  const two = `query A { node(id: "region:idn:33") { id } } query B { node(id: "region:idn:34") { id } }`;
  const named = async (operationName: string) => {
    const body = JSON.stringify({ query: two, operationName });
    return (await read(await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })))
      .data;
  };
  for (let time = 0; time < 3; time += 1) {
    expect(await named('A')).toEqual({ node: { id: 'region:idn:33' } });
    expect(await named('B')).toEqual({ node: { id: 'region:idn:34' } });
    expect((await post(region, { id: 'region:idn:33.11' })).data).toMatchObject({ node: { id: 'region:idn:33.11' } });
  }
});

it('answers anew once something was written, here or by another process', async () => {
  const { store, network } = api.parts;
  const name = async () => ((await post(region, klaten)).data as { node: { name: string } }).node.name;
  await kept(region, klaten);
  const [entity] = await store.entities([klaten.id]);
  expect((await rename('Klaten Baru', entity?.version ?? 0)).data).toMatchObject({ updateRegion: { errors: [] } });
  expect(await name()).toBe('Klaten Baru');
  await kept(region, klaten);
  // As another process does it: the network learns of it by the change log.
  const [source, at] = ['source:test:hot', network.version];
  await store.execute({
    id: 'hot-answers-test',
    kind: 'EDIT',
    who: 'test',
    put: [
      {
        source,
        key: 'source',
        entity: { id: source, kind: 'SOURCE' },
        fields: { ...named('Uji'), type: 'PERSON', precedence: 0 },
      },
      { source, key: 'klaten', entity: { id: klaten.id, kind: 'REGION' }, fields: named('Klaten Lain') },
    ],
  });
  await expect.poll(() => network.version).toBeGreaterThan(at);
  expect(await name()).toBe('Klaten Lain');
  expect(await kept(region, klaten)).toBeGreaterThan(0);
});

it.each([
  ['errors', '{ node(id: "nothing") { id } }', {}],
  ['a part beside an error', '{ a: node(id: "region:idn:33") { id } b: node(id: "x") { id } }', {}],
  ['what who asks may do', '{ node(id: "region:idn:33") { id ... on Entity { viewerCan { edit } } } }', {}],
  ['the bare type of it', '{ node(id: "region:idn:33") { id ... on Entity { viewerCan { __typename } } } }', {}],
  ['who asks', '{ viewer { canWrite } node(id: "region:idn:33") { id } }', {}],
  ['what the relational store holds', '{ coverage { importRuns(first: 1) { totalCount } } }', {}],
  ['a saved view', '{ node(id: "view:none:here") { id } }', {}],
  ['a measure, which may still be under way', '{ measure(input: { measure: "degree" }) { state } }', {}],
  [
    'what a caller with a token sees',
    '{ node(id: "region:idn:33") { id name } }',
    { authorization: `Bearer ${token}` },
  ],
])('never keeps %s', async (_what, query, headers) => {
  expect(await kept(query, {}, headers)).toBe(0);
});

it('has decided of every type whether it is public', async () => {
  const schema = await makeSchema();
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__') && type.name !== 'Query',
  );
  const undecided = types
    .filter(({ name }) => publicTypes.has(name) === privateTypes.has(name))
    .map(({ name }) => name);
  expect(undecided).toEqual([]);
  const fields = schema.getQueryType()?.getFields() ?? {};
  expect([...publicQueries].filter((name) => fields[name] === undefined)).toEqual([]);
  // What is left over is asked anew each time.
  expect(new Set(Object.keys(fields).filter((name) => !publicQueries.has(name)))).toEqual(
    new Set(['coverage', 'job', 'jobs', 'measure', 'viewer']),
  );
});

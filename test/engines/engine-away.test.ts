import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EngineProcess } from '../harness/engine-process.ts';
import { openNeo4j } from '../harness/engines.ts';
import { startNeo4j } from '../harness/neo4j-server.ts';
import { startPostgres } from '../harness/postgres-server.ts';
import { jejaring, root } from '../harness/run-command.ts';
import { startServer, type ServerUnderTest } from '../harness/start-server.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { createForum, saveAView, token } from '../harness/token.ts';

/** Engines of its own, since they are killed. */
let neo4j: EngineProcess;
let postgres: EngineProcess;
let folder: string;
let server: ServerUnderTest;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  [neo4j, postgres] = await Promise.all([startNeo4j(), startPostgres()]);
  const env = { JEJARING_DATA: join(folder, 'data'), JEJARING_GRAPH: neo4j.url, JEJARING_DATABASE: postgres.url };
  const sample = join(root, 'server', 'sample', 'data');
  const files = [join(sample, 'countries', 'countries.csv'), join(sample, 'regions', 'idn-regions.csv')];
  const { code, stderr } = await jejaring(['import', ...files], env);
  if (code !== 0) throw new Error(stderr);
  server = await startServer({ env: { ...env, JEJARING_SAMPLE: 'off', JEJARING_TOKEN: token } });
});
afterAll(async () => {
  await server.stop();
  await Promise.all([neo4j.stop(), postgres.stop()]);
  await removeFolder(folder);
});

/** Asks again and again what the network answers by itself, until it is told to stop; returns what went wrong. */
function keepReading(): () => Promise<string[]> {
  const faults: string[] = [];
  const end = new AbortController();
  const question =
    '{ search(text: "klaten", first: 1) { totalCount } network(focus: ["region:idn:33.10"]) { nodes { id } } }';
  const reading = (async () => {
    while (!end.signal.aborted) {
      await server
        .ask<{ search: { totalCount: number }; network: { nodes: object[] } }>(question)
        .then(({ search, network }) => {
          if (search.totalCount === 0 || network.nodes.length < 2) faults.push(JSON.stringify({ search, network }));
        })
        .catch((error: unknown) => void faults.push(String(error)));
      await wait(50);
    }
  })();
  return async () => {
    end.abort();
    await reading;
    return faults;
  };
}

const readiness = async () => {
  const response = await fetch(`${server.url}/health/ready`);
  return `${response.status} ${((await response.json()) as { state: string }).state}`;
};
/** Milliseconds that docs/operate.md promises, from the end of the engine or its last answer to a readiness that says so. */
const [killedIsTold, silentIsTold] = [3000, 9000];
const within = <Value>(timeout: number, ask: () => Promise<Value>) => expect.poll(ask, { timeout, interval: 50 });
const soon = <Value>(ask: () => Promise<Value>) => expect.poll(ask, { timeout: 90_000, interval: 100 });

it('reads on from the network while Neo4j is away, refuses writes, and recovers by itself', async () => {
  const stopReading = keepReading();
  expect((await createForum(server.url, 'Forum sebelum')).errors).toEqual([]);
  await neo4j.kill();
  const refused = createForum(server.url, 'Forum selama');
  await within(killedIsTold, readiness).toBe('503 ENGINE_AWAY');
  expect((await refused).code).toBe('STORE_UNAVAILABLE');
  expect((await createForum(server.url, 'Forum selama')).code).toBe('STORE_UNAVAILABLE');
  const old = await fetch(
    `${server.url}/graphql?query=${encodeURIComponent('{ search(text: "klaten") { totalCount } }')}`,
    {
      headers: { 'apollo-require-preflight': 'true' },
    },
  );
  expect(old.status).toBe(200);
  expect(old.headers.get('jejaring-data-as-of'), 'says how old it is').toMatch(/^\d{4}-\d\d-\d\dT/);
  const found = await server.ask<{ search: { edges: { node: object }[] } }>(
    '{ search(text: "klaten", first: 1) { edges { node { id kind name(language: ID) } } } }',
  );
  expect(found.search.edges[0]?.node).toEqual({ id: 'region:idn:33.10', kind: 'REGION', name: 'Kabupaten Klaten' });
  await neo4j.restart();
  await soon(readiness).toBe('200 READY');
  await soon(async () => (await createForum(server.url, 'Forum selama')).errors).toEqual([]);
  const { search } = await server.ask<{ search: { totalCount: number } }>(
    '{ search(text: "forum se") { totalCount } }',
  );
  expect(search.totalCount).toBe(2);
  expect(await stopReading()).toEqual([]);
  expect(server.printed()).not.toContain(new URL(neo4j.url).password);
});

it('says so where Neo4j is there and silent, and not where it is only busy', async () => {
  const sessions = Array.from({ length: 4 }, () => openNeo4j(neo4j.url));
  const states = new Set<string>();
  // Work for more than its processors, while it is asked whether it is there.
  const working = Promise.all(
    sessions.map(({ session }) =>
      session.run('UNWIND range(1, 60000) AS a WITH a, a % 977 AS b UNWIND range(1, 150) AS c RETURN sum(b * c)'),
    ),
  );
  const isDone = working.then(() => true);
  do states.add(await readiness());
  while (!(await Promise.race([isDone, wait(50, false)])));
  await Promise.all(sessions.map(({ close }) => close()));
  expect([...states]).toEqual(['200 READY']);

  neo4j.pause();
  try {
    await within(silentIsTold, readiness).toBe('503 ENGINE_AWAY');
  } finally {
    neo4j.resume();
  }
  await soon(readiness).toBe('200 READY');
});

it('goes on without PostgreSQL but for what lies there, and recovers by itself', async () => {
  const stopReading = keepReading();
  expect((await saveAView(server.url, 'Sebelum')).errors).toEqual([]);
  await postgres.kill();
  expect((await saveAView(server.url, 'Selama')).code).toBe('STORE_UNAVAILABLE');
  await soon(readiness).toBe('503 ENGINE_AWAY');
  expect((await createForum(server.url, 'Forum tanpa PostgreSQL')).errors).toEqual([]);
  await postgres.restart();
  await soon(readiness).toBe('200 READY');
  await soon(async () => (await saveAView(server.url, 'Sesudah')).errors).toEqual([]);
  expect(await stopReading()).toEqual([]);
  expect(server.printed()).not.toContain(new URL(postgres.url).password);
});

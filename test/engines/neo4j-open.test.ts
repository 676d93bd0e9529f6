import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { GraphError } from '@jejaring/graph/model';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { aCommand, aRecord, faultsOf } from '@jejaring/graph/testing';
import { neo4jUrl, wipeNeo4j } from '../harness/engines.ts';
import { startCommand } from '../harness/run-command.ts';
import { neo4jHand } from './neo4j-hand.ts';

const hand = neo4jHand();

/** What the store is refused with; its message must not tell the password. */
async function refusal(url: string): Promise<GraphError> {
  const error = await openNeo4jStore({ url, retryTime: 500, connectTimeout: 2000, acquireTimeout: 2000 }).then(
    () => new Error('It was opened.'),
    (error: unknown) => error,
  );
  if (!(error instanceof GraphError)) throw error;
  return error;
}

const changed = (change: (url: URL) => void) => {
  const url = new URL(neo4jUrl());
  change(url);
  return url.href;
};

beforeEach(() => wipeNeo4j(neo4jUrl(), { schema: true }));
afterAll(() => wipeNeo4j(neo4jUrl(), { schema: true }));

describe('opening a store on Neo4j', () => {
  it('makes its constraints and indexes once, also where four open an empty one at once', async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => openNeo4jStore({ url: neo4jUrl() })));
    const results = await Promise.all(
      stores.map((store, nth) => store.execute(aCommand({ put: [aRecord({ entity: `region:test:${nth}` })] }))),
    );
    expect(new Set(results.map(({ seq }) => seq))).toEqual(new Set([1, 2, 3, 4]));
    expect(await faultsOf(stores[0]!)).toEqual([]);
    expect(await hand.run('MATCH (s:Store) RETURN count(s) AS stores')).toEqual([{ stores: 1 }]);
    await Promise.all(stores.map((store) => store.close()));
    const again = await openNeo4jStore({ url: neo4jUrl() });
    expect(await again.position()).toBe(4);
    await again.close();
  });

  it('talks to one server and by routing', async () => {
    for (const protocol of ['bolt:', 'neo4j:']) {
      const store = await openNeo4jStore({ url: neo4jUrl().replace(/^\w+:/, protocol) });
      expect(await store.position()).toBe(0);
      await store.close();
    }
  });

  it('brings a store of the first version to the present one, with all that it holds', async () => {
    const former = await openNeo4jStore({ url: neo4jUrl() });
    await former.execute(aCommand({ put: [aRecord({ entity: 'region:test:a' })] }));
    await former.close();
    await hand.run('DROP INDEX tombstone_id');
    await hand.run('MATCH (s:Store) SET s.version = 1');
    const store = await openNeo4jStore({ url: neo4jUrl() });
    expect(await faultsOf(store)).toEqual([]);
    expect(await store.position()).toBe(1);
    await store.close();
    expect(await hand.run(`SHOW INDEXES YIELD name WHERE name = 'tombstone_id'`)).toHaveLength(1);
  });

  it('refuses a store of a newer version, and leaves it alone', async () => {
    await (await openNeo4jStore({ url: neo4jUrl() })).close();
    await hand.run('MATCH (s:Store) SET s.version = 99');
    expect(await refusal(neo4jUrl())).toMatchObject({ code: 'STORE_NEWER', retriable: false });
    expect(await hand.run('MATCH (s:Store) RETURN s.version AS version')).toEqual([{ version: 99 }]);
  });

  it("refuses another program's data, and leaves it alone", async () => {
    await hand.run(`CREATE (:Customer {name: 'x'})`);
    expect(await refusal(neo4jUrl())).toMatchObject({ code: 'STORE_DAMAGED', retriable: false });
    expect(await hand.run('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Customer'] }]);
  });

  it.each([
    ['a wrong password', 'refuses this user or password', (url: URL) => (url.password = 'salah-sekali')],
    ['a database that is not there', 'has no database "lain"', (url: URL) => (url.pathname = '/lain')],
    ['a port where nobody is', 'cannot be reached', (url: URL) => (url.port = '9')],
    ['a password that is not encoded', 'percent-encode', (url: URL) => (url.hash = 'salah-sekali')],
  ])('says what is wrong with %s, without the password', async (_, message, change) => {
    const error = await refusal(changed(change));
    expect(error.code).toBe('STORE_UNAVAILABLE');
    expect(error.message).toContain(message);
    const told = `${error.message} ${JSON.stringify(error.details)} ${error.stack}`;
    expect(told).not.toContain('salah-sekali');
    expect(told).not.toContain(new URL(neo4jUrl()).password);
  });

  it('does not wait for ever for one that takes the call and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const error = await refusal(`bolt://127.0.0.1:${port}`);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
    silent.close();
  });

  it('loads its driver only when a store is opened', async () => {
    const script = `
      import { createRequire } from 'node:module';
      import { parseNeo4jAddress } from './graph/src/neo4j/address.ts';
      import './graph/src/neo4j/index.ts';
      import './graph/src/sqlite/index.ts';
      parseNeo4jAddress('bolt://127.0.0.1');
      const { cache } = createRequire(import.meta.url);
      console.log(Object.keys(cache).filter((file) => file.includes('neo4j-driver')).length);`;
    const { output, ended } = startCommand('--import', ['tsx', '--input-type=module', '--eval', script]);
    expect(await ended, output.stderr).toBe(0);
    expect(output.stdout.trim()).toBe('0');
  });
});

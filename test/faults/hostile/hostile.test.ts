import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startServer, type ServerUnderTest } from '../../harness/start-server.ts';
import { jejaring } from '../../harness/run-command.ts';
import { sampleDataIn } from '../../harness/sample-data.ts';
import { makeTemporaryFolder, removeFolder } from '../../harness/temporary-folder.ts';
import { token } from '../../harness/token.ts';
import { Caller, percentile } from './asking.ts';
import { attacks, largeDocuments } from './attacks.ts';
import { fuzz } from './fuzz.ts';
import { memoryOf } from './memory-of.ts';
import { siege } from './siege.ts';

let folder: string;
let data: string;
let server: ServerUnderTest;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  data = await sampleDataIn(folder);
});
afterEach(async () => {
  server.kill();
  await removeFolder(folder);
});

/** What is made once for each version of the network is made: the first footprint, the first list of peers. */
async function warm(url: string): Promise<void> {
  const caller = new Caller(url, '10.9.0.1');
  for (const query of [
    '{ overlaps(first: 1) { totalCount } }',
    '{ peers(region: "region:idn:33.10") { compared } }',
    '{ network(focus: ["region:idn:35.78"], depth: 3) { facets { field } } }',
    '{ measure(input: { measure: "degree" }) { state } }',
    '{ __schema { types { name } } }',
  ]) {
    const { status, code } = await caller.ask(JSON.stringify({ query }));
    expect([status, code]).toEqual([200, null]);
  }
  caller.leave();
}

it('answers twenty readers without an error while ten attackers send all they have', async () => {
  server = await startServer({ data });
  await warm(server.url);
  const before = memoryOf(server.pid);
  const report = await siege({ url: server.url, users: 20, attackers: 10, seconds: 15 });
  expect(report.failures).toEqual({});
  expect(report.broken).toEqual({});
  expect(report.answers).toBeGreaterThan(200);
  // Every attack came through, and each was told what it gets.
  for (const { name } of attacks) {
    expect(Object.keys(report.refusals).some((told) => told.startsWith(`${name}: `))).toBe(true);
  }
  expect(memoryOf(server.pid)).toBeLessThan(3 * before);
});

it('answers a cheap question at once while twenty callers ask for measures, forty at a time and one by one', async () => {
  server = await startServer({ data, env: { JEJARING_RATE: 'off' } });
  await warm(server.url);
  for (const name of ['forty measures', 'a measure of a network of its own']) {
    const { failures, broken, cheapP99 } = await siege({
      url: server.url,
      users: 0,
      attackers: 20,
      seconds: 5,
      attacks: attacks.filter((attack) => attack.name === name),
    });
    expect([failures, broken]).toEqual([{}, {}]);
    expect(cheapP99).toBeLessThan(100);
  }
});

it('keeps no more of a thousand documents of the largest size than it has room for', async () => {
  server = await startServer({ data, env: { JEJARING_RATE: 'off' } });
  await warm(server.url);
  const before = memoryOf(server.pid);
  const caller = new Caller(server.url, '10.5.0.1');
  const kinds = Object.values(largeDocuments);
  let nth = 0;
  const worker = async () => {
    while (nth < 1000) {
      const query = kinds[nth % kinds.length]!(nth);
      nth += 1;
      const { status, code } = await caller.ask(JSON.stringify({ query }));
      expect([status, code]).toEqual([200, null]);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  caller.leave();
  expect(memoryOf(server.pid) - before).toBeLessThan(150);
});

it('answers whatever a fuzzer makes of the schema, and keeps a store without a fault', async () => {
  const seconds = Number(process.env['FUZZ_SECONDS'] ?? 60);
  const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  process.stderr.write(`The fuzzer begins with FUZZ_SEED=${seed}.\n`);
  server = await startServer({ data, env: { JEJARING_RATE: 'off', JEJARING_TOKEN: token } });
  await warm(server.url);
  const caller = new Caller(server.url, '10.9.0.2');
  const introspection = await Promise.all(
    Array.from({ length: 5 }, () => caller.ask('{"query":"{ __schema { types { fields { name } } } }"}')),
  );
  const dear = percentile(
    introspection.map(({ time }) => time),
    0.5,
  );
  const before = memoryOf(server.pid);
  const report = await fuzz({ url: server.url, token, seed, seconds });
  expect(report.faults, `FUZZ_SEED=${seed}`).toEqual([]);
  expect(report.requests).toBeGreaterThan(1000);
  expect(report.answers['200 answered']).toBeGreaterThan(100);
  // As a share of what one who asks alone waits for.
  expect(report.slowest.time, report.slowest.what).toBeLessThan(30 * dear);
  expect(memoryOf(server.pid)).toBeLessThan(3 * before);
  const { status } = await caller.ask('{"query":"{ __typename }"}');
  expect(status).toBe(200);
  caller.leave();
  expect(await server.stop()).toBe(0);
  const copy = join(folder, 'copy');
  await cp(data, copy, { recursive: true });
  const { stdout } = await jejaring(['check'], { JEJARING_DATA: copy });
  expect(stdout).toMatch(/no fault/);
});

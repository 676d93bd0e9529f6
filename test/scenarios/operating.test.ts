import { existsSync, readdirSync } from 'node:fs';
import { Agent, get, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { makeLogger, openProduct } from '@jejaring/server/app';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../harness/free-port.ts';
import { startCommand } from '../harness/run-command.ts';
import { emptyStores, settingsOf, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

let folder: string;
let environment: StoreEnvironment;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  environment = { ...(await emptyStores(folder)), JEJARING_SAMPLE: 'off', JEJARING_TOKEN: 'hanya-untuk-pengujian' };
});
afterEach(() => removeFolder(folder));

const post = (url: string, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer hanya-untuk-pengujian', ...headers },
    body: JSON.stringify({ query }),
  });

describe('the log', () => {
  it('has a line for each request under the id of its answer, and nothing of what was asked or who asked', async () => {
    const lines: string[] = [];
    const logger = makeLogger('info', (line) => void lines.push(line));
    const product = await openProduct(settingsOf(environment), { logger });
    await product.ready;
    const given = await post(product.address, '{ search(text: "rahasia") { totalCount } }', {
      'x-request-id': 'from-the-proxy-0001',
    });
    const own = await post(product.address, '{ __typename }', { 'x-request-id': 'no id\tat all' });
    await fetch(`${product.address}/jaringan?fokus=rahasia`);
    await product.close();

    expect(given.headers.get('x-request-id')).toBe('from-the-proxy-0001');
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const requestId of ['from-the-proxy-0001', own.headers.get('x-request-id')]) {
      expect(told).toContainEqual(
        expect.objectContaining({
          requestId,
          req: { method: 'POST', path: '/graphql' },
          res: { status: 200 },
          milliseconds: expect.any(Number) as number,
        }),
      );
    }
    expect(told).toContainEqual(expect.objectContaining({ req: { method: 'GET', path: '/jaringan' } }));
    expect(lines.join('')).not.toMatch(/rahasia|hanya-untuk-pengujian/);
  });
});

describe('a stop', () => {
  it('answers what was already being asked, and takes nothing new', async () => {
    const product = await openProduct(settingsOf(environment));
    await product.ready;
    const body = JSON.stringify({ query: '{ coverage { version } }' });
    const asked = request(`${product.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
    });
    asked.flushHeaders();
    await once(asked, 'continue');
    const closed = product.close();
    await expect.poll(() => fetch(`${product.address}/health/live`).catch(() => null), { timeout: 20_000 }).toBeNull();
    asked.end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect([answer.statusCode, answer.headers.connection]).toEqual([200, 'close']);
    expect(JSON.parse(await text(answer))).toMatchObject({ data: { coverage: { version: 0 } } });
    await closed;
  });

  it('by SIGTERM says so first, answers on for a while, saves, and ends with 0', { timeout: 120_000 }, async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const { child, output, ended } = startCommand('server/bin/jejaring.mjs', ['serve'], {
      ...environment,
      PORT: String(port),
      JEJARING_DRAIN: '6',
    });
    const readiness = async () => {
      const answer = await fetch(`${url}/health/ready`).catch(() => null);
      return answer === null ? null : ((await answer.json()) as { readonly state: string }).state;
    };
    await expect.poll(readiness, { timeout: 60_000 }).toBe('READY');
    await post(
      url,
      'mutation { createActor(input: { clientMutationId: "1", fields: { names: [{ language: "id", text: "Forum", use: OFFICIAL }], type: FORUM } }) { actor { id } } }',
    );
    // As a proxy keeps its connections; this one never lets go by itself.
    const proxy = new Agent({ keepAlive: true, maxSockets: 1 });
    const kept = async () => {
      const [answer] = (await once(get(`${url}/health/live`, { agent: proxy }), 'response')) as [IncomingMessage];
      answer.resume();
      await once(answer, 'end');
      return answer.headers.connection;
    };
    expect(await kept()).toBe('keep-alive');
    child.kill('SIGTERM');
    await expect.poll(readiness, { timeout: 10_000 }).toBe('STOPPING');
    expect(await kept()).toBe('close');
    const last = await post(url, '{ __typename }');
    expect([last.status, last.headers.get('connection')]).toEqual([200, 'close']);
    expect(await ended, output.stderr).toBe(0);
    expect(existsSync(`${environment.JEJARING_DATA}/network.snapshot`)).toBe(true);
    // SQLite took its log into the file.
    expect(readdirSync(environment.JEJARING_DATA).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });
});

describe('a secret', () => {
  const away = 'pengguna:kata-sandi-rahasia@127.0.0.1:1/jejaring';
  const wrong: readonly (readonly ['check' | 'serve', Record<string, string>])[] = [
    ['check', { JEJARING_GRAPH: `bolt+s://${away}` }],
    ['serve', { JEJARING_GRAPH: `neo4j://pengguna:kata-sandi-rahasia@tidak-ada.invalid:7687/jejaring` }],
    ['check', { JEJARING_DATABASE: `postgresql://${away}` }],
    ['serve', { JEJARING_DATABASE: `postgresql://${away}?sslmode=require` }],
    [
      'check',
      { JEJARING_GRAPH: `neo4j://a:kata-sandi-rahasia/a@127.0.0.1/${away}`, JEJARING_DATABASE: `mysql://${away}` },
    ],
  ];
  it.each(wrong)('is not told by %s where an engine cannot be had: case %#', async (command, settings) => {
    const { output, ended } = startCommand('server/bin/jejaring.mjs', [command], {
      JEJARING_DATA: `${folder}/other`,
      PORT: String(await freePort()),
      JEJARING_WAIT: '0',
      JEJARING_LOG: 'debug',
      ...settings,
    });
    expect(await ended).toBe(1);
    const said = `${output.stdout}${output.stderr}`;
    expect(said).not.toMatch(/kata-sandi|^\s+at /m);
    expect(said).toMatch(/JEJARING_|does not answer|cannot be reached/);
  });
});

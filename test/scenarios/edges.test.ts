import { createServer } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createApp, makeLogger, openProduct, SettingsError, type Product } from '@jejaring/server/app';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, read, type ApiUnderTest } from '../harness/api.ts';
import { emptyStores, settingsOf, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { token } from '../harness/token.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi({ token });
});
afterAll(() => api.close());

const question = encodeURIComponent('{ __typename }');

/** What every kind of address answers, by method; a route that is none of them fails the test below. */
const walk: readonly (readonly [method: string, path: string, headers?: Readonly<Record<string, string>>])[] = [
  ['GET', '/health/live'],
  ['GET', '/health/ready'],
  ['GET', '/network.bin?focus=region:idn:33.10'],
  ['GET', '/network.bin?focus=nothing'],
  ['GET', '/footprint.csv?of=actor:iati:KR-GOV-051'],
  ['GET', '/footprint.xlsx?of=actor:iati:KR-GOV-051'],
  ['GET', '/footprint.geojson?of=actor:iati:KR-GOV-051'],
  ['GET', '/footprint.csv?of=nothing'],
  ['GET', '/peers.csv?region=region:idn:33.10'],
  ['GET', '/peers.xlsx?region=region:idn:33.10'],
  ['GET', '/peers.xlsx'],
  ['GET', '/graphql', { accept: 'text/html' }],
  ['GET', `/graphql?query=${question}`, { 'apollo-require-preflight': '1' }],
  ['GET', `/graphql?query=${question}`],
  ['GET', '/graphql?query=%7B', { 'apollo-require-preflight': '1' }],
  ['GET', `/graphql?query=mutation${question}`, { 'apollo-require-preflight': '1' }],
  ['POST', '/graphql', { 'content-type': 'text/plain' }],
  ['POST', '/graphql', { 'content-type': 'application/json' }],
  ['PUT', '/graphql'],
  ['GET', '/shapes/idn-map.topo.json'],
  ['GET', '/shapes/nothing.json'],
  ['GET', '/assets/nothing.js'],
  ['GET', '/explorer/assets/nothing.js'],
  ['GET', '/'],
  ['GET', '/jaringan', { accept: 'text/html' }],
  ['GET', '/sisip/jejak/x', { accept: 'application/json' }],
  ['GET', '/metrics'],
  ['GET', '/nothing'],
  ['GET', '/%E0%A4%A'],
  ['GET', '/.env'],
  ['DELETE', '/network.bin'],
  ['HEAD', '/health/live'],
  ['OPTIONS', '/peers.csv'],
];

/** What Express keeps of a route or of what is mounted at a path. */
interface Layer {
  readonly rawPath?: unknown;
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** The paths of an application, those of its routers included. */
function pathsOf(layers: readonly Layer[]): (string | RegExp)[] {
  return layers.flatMap(({ rawPath, handle }) => [
    ...(typeof rawPath === 'string' || rawPath instanceof RegExp ? [rawPath] : []),
    ...pathsOf(handle?.stack ?? []),
  ]);
}

function isAt(path: string, place: string | RegExp): boolean {
  if (place instanceof RegExp) return place.test(path);
  return path === place || path.startsWith(`${place}/`);
}

describe('how long an answer may be kept', () => {
  it('stands on every answer, and is for its reader alone where the request says who that is', async () => {
    for (const [method, path, headers = {}] of walk) {
      const ask = async (more: Readonly<Record<string, string>>) => {
        const answer = await fetch(`${api.url}${path}`, { method, headers: { ...headers, ...more } });
        await answer.arrayBuffer();
        return `${method} ${path} ${answer.status}: ${answer.headers.get('cache-control')}`;
      };
      expect(await ask({})).toMatch(/: (no-store|no-cache|public, max-age=\d+(, [a-z-]+)?)$/);
      expect(await ask({ authorization: `Bearer ${token}` })).toMatch(/: (no-store|private, [^]+)$/);
      expect(await ask({ authorization: 'Bearer of-somebody-else' })).toMatch(/: (no-store|private, [^]+)$/);
    }
  });

  it('is walked over every route that there is', async () => {
    const app = await createApp({
      parts: () => api.parts,
      readiness: () => ({ state: 'READY' }),
      token: null,
      logger: makeLogger('silent'),
    });
    await app.stop();
    const places = pathsOf(app.express.router.stack as unknown as readonly Layer[]).filter((place) => place !== '/');
    const walked = walk.map(([, path]) => path.replace(/\?.*/, ''));
    expect(places).toEqual(expect.arrayContaining(['/health/live', '/network.bin', '/graphql', '/shapes', '/assets']));
    expect(places.filter((place) => !walked.some((path) => isAt(path, place)))).toEqual([]);
  });

  it('stands on what is answered before there is data', async () => {
    const app = await createApp({
      parts: () => null,
      readiness: () => ({ state: 'FAILED', reason: 'the secret of the engine' }),
      token: null,
      logger: makeLogger('silent'),
      pages: '/nowhere',
    });
    const server = createServer(app.express).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { readonly port: number };
    for (const [method, path, headers = {}] of walk) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
      const said = await answer.text();
      expect(`${method} ${path}: ${answer.headers.get('cache-control')}`).toMatch(/: (no-store|public, max-age=3600)$/);
      expect(said).not.toContain('secret');
    }
    server.close();
    await app.stop();
  });

  it('stands on what operators are told', async () => {
    for (const path of ['/metrics', '/health/live', '/health/ready', '/nothing']) {
      expect((await fetch(`${api.monitor}${path}`)).headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('an operation', () => {
  it.each([
    'subscription { jobProgressed(id: "a") { state } }',
    'subscription A { jobProgressed(id: "a") { state } } query B { __typename }',
  ])('that is %s is refused by name', async (query) => {
    const answer = await api.send(JSON.stringify({ query, operationName: query.includes('A') ? 'A' : undefined }));
    expect([answer.status, answer.code]).toEqual([400, 'UNSUPPORTED_OPERATION']);
  });

  it('beside a subscription is answered', async () => {
    const query = 'subscription A { jobProgressed(id: "a") { state } } query B { __typename }';
    expect((await api.send(JSON.stringify({ query, operationName: 'B' }))).data).toEqual({ __typename: 'Query' });
  });

  it('is not subscribed by GET either', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const subscription = encodeURIComponent('subscription { jobProgressed(id: "a") { state } }');
    const asked = await fetch(`${api.url}/graphql?query=${subscription}`, { headers });
    const answer = await read(asked);
    expect([answer.status, answer.code]).toEqual([405, 'BAD_REQUEST']);
  });
});

describe('a server of its own', () => {
  let folder: string;
  let environment: StoreEnvironment;
  beforeAll(async () => {
    folder = await makeTemporaryFolder();
    environment = { ...(await emptyStores(folder)), JEJARING_SAMPLE: 'off' };
  });
  afterAll(() => removeFolder(folder));

  async function withProduct(
    settings: Partial<Parameters<typeof openProduct>[0]>,
    look: (product: Product, lines: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const lines: string[] = [];
    const logger = makeLogger('info', (line) => void lines.push(line));
    const product = await openProduct({ ...settingsOf(environment), ...settings }, { logger });
    try {
      await product.ready;
      await look(product, lines);
    } finally {
      await product.close();
    }
  }

  const answered = async (address: string | null, host: string): Promise<string> => {
    const socket = connect(Number(new URL(address ?? '').port), '127.0.0.1');
    socket.write(`GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    return text(socket);
  };

  it('answers under the names that it is given, on every address that it has', async () => {
    await withProduct({ host: '0.0.0.0', hosts: ['jejaring.example'] }, async ({ address, monitor }) => {
      expect(await answered(address, 'jejaring.example')).toContain('LIVE');
      expect(await answered(address, 'localhost')).toContain('LIVE');
      expect(await answered(address, 'evil.example')).toMatch(
        /^HTTP\/1\.1 421 [^]*no-store[^]*JEJARING_HOSTS[^]*UNKNOWN_HOST/,
      );
      expect(await answered(monitor, 'evil.example')).toMatch(/^HTTP\/1\.1 421 [^]*no-store[^]*UNKNOWN_HOST/);
      expect(await answered(address, 'jejaring.example\r\nHost: jejaring.example')).toMatch(/^HTTP\/1\.1 400 /);
    });
    await withProduct({ host: '0.0.0.0' }, async ({ address }) => {
      expect(await answered(address, '192.0.2.1:4000')).toContain('LIVE');
      expect(await answered(address, 'evil.example')).toContain('UNKNOWN_HOST');
    });
    await withProduct({}, async ({ address }) => {
      expect(await answered(address, 'anything.example')).toContain('LIVE');
    });
  });

  it('says in its log where it listens', async () => {
    await withProduct({}, async ({ address, monitor }, lines) => {
      expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
        expect.objectContaining({ address, monitor, msg: 'it listens' }),
      );
      expect((await fetch(`${monitor}/health/ready`)).status).toBe(200);
    });
  });

  it('has no address for figures where that is off', async () => {
    await withProduct({ monitor: 'off' }, ({ monitor }) => {
      expect(monitor).toBeNull();
      return Promise.resolve();
    });
  });

  it('does not start where the address that is set for figures is taken, and leaves the port to others', async () => {
    const taken = Number(new URL(api.monitor).port);
    const settings = { ...settingsOf(environment), monitor: { host: '127.0.0.1', port: taken } };
    const fault = await openProduct(settings).then(
      () => null,
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(SettingsError);
    expect(String(fault)).toMatch(/JEJARING_MONITOR: port \d+ of 127\.0\.0\.1 is taken by another program/);
    await withProduct({}, () => Promise.resolve());
  });

  it('says once that figures cannot be had where nobody chose their address, and goes on', async () => {
    // The usual address is 5000 ports above the server's.
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { readonly port: number };
    await withProduct({ port: port - 5000 }, async ({ address, monitor }, lines) => {
      expect(monitor).toBeNull();
      expect(lines.filter((line) => line.includes('JEJARING_MONITOR'))).toHaveLength(1);
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    });
    taken.close();
  });
});

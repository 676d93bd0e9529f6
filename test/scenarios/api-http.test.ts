import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { decodePicture } from '@jejaring/graph/picture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, read, type ApiUnderTest } from '../harness/api.ts';
import { isTeams } from '../harness/stores.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${api.url}${path}`, { headers });

/** As a browser's cache asks; `fetch` would add that it wants no cached answer. */
function statusWithTag(path: string, tag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${api.url}${path}`, { headers: { 'if-none-match': tag } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('pictures as columns', () => {
  const question = '/network.bin?focus=region:idn:33.10&focus=region:iso:ES&depth=1&limit=50';

  it('hold what the query network answers', async () => {
    const response = await get(question);
    const picture = decodePicture(await response.bytes());
    const { network } = await api.ask<{
      network: { nodes: { id: string; degree: number }[]; links: { id: string }[]; version: number };
    }>(
      '{ network(focus: ["region:idn:33.10", "region:iso:ES"], depth: 1, limit: 50) { nodes { id degree } links { id } version } }',
    );
    expect(picture.nodes.map(({ id, degree }) => ({ id, degree }))).toEqual(network.nodes);
    expect(picture.links.map(({ id }) => ({ id }))).toEqual(network.links);
    expect(picture.version).toBe(network.version);
  });

  it('are answered with 304 while nothing changed, and anew for another question', async () => {
    const first = await get(question);
    const tag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    const again = await get(question, { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await get(question.replace('limit=50', 'limit=51'), { 'if-none-match': tag });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
  });

  it('take the same filter as the query', async () => {
    const filter = encodeURIComponent(JSON.stringify({ kinds: ['REGION'], links: ['BORDER'] }));
    const picture = decodePicture(await (await get(`/network.bin?focus=region:idn:33.10&filter=${filter}`)).bytes());
    expect(new Set(picture.links.map(({ kind }) => kind))).toEqual(new Set(['BORDER']));
  });

  it.each([
    ['focus=nothing', 'INVALID_ID', 400],
    ['focus=region:idn:00', 'NOT_FOUND', 404],
    ['filter=%7B', 'INVALID_ARGUMENT', 400],
    ['filter=%7B%22kinds%22:%5B%22X%22%5D%7D', 'INVALID_ARGUMENT', 400],
    ['limit=5001', 'INVALID_PAGE', 400],
    ['depth=many', 'INVALID_ARGUMENT', 400],
    ['deph=1', 'INVALID_ARGUMENT', 400],
  ])('refuse %s with %s', async (search, code, status) => {
    const answer = await read(await get(`/network.bin?${search}`));
    expect([answer.status, answer.code]).toEqual([status, code]);
  });
});

describe('persisted queries', () => {
  it('are asked by their hash once they were sent', async () => {
    const query = '{ node(id: "region:idn:33.10") { id } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
    const headers = { 'apollo-require-preflight': '1' };
    expect((await read(await get(`/graphql?extensions=${extensions}`, headers))).code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
    const sent = await get(`/graphql?query=${encodeURIComponent(query)}&extensions=${extensions}`, headers);
    expect((await read(sent)).data).toEqual({ node: { id: 'region:idn:33.10' } });
    const asked = await read(await get(`/graphql?extensions=${extensions}`, headers));
    expect(asked.data).toEqual({ node: { id: 'region:idn:33.10' } });
  });

  it('are refused under another hash', async () => {
    const answer = await api.send(
      JSON.stringify({
        query: '{ __typename }',
        extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
      }),
    );
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_REQUEST');
  });
});

describe('headers', () => {
  it('let pages load from this server only', async () => {
    const response = await get('/health/live');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('give each answer an id that the log knows', async () => {
    const ids = await Promise.all([api.post('{ __typename }'), api.post('{ __typename }')]);
    const [one, other] = ids.map(({ headers }) => headers.get('x-request-id'));
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(one).not.toBe(other);
  });
});

describe('health, metrics and files', () => {
  const monitored = (path: string) => fetch(`${api.monitor}${path}`);

  it('says that it lives and that it can be asked, and to everybody no more', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(Object.keys((await answer.json()) as object)).toEqual(['state']);
    }
    const metrics = await read(await get('/metrics'));
    expect([metrics.status, metrics.code]).toEqual([404, 'UNKNOWN_ADDRESS']);
  });

  it('tells operators how engines and data are, at another address', async () => {
    const ready = await monitored('/health/ready');
    expect(ready.status).toBe(200);
    const [graph, database] = isTeams() ? ['neo4j', 'postgresql'] : ['sqlite', 'sqlite'];
    expect(await ready.json()).toMatchObject({
      state: 'READY',
      engines: { graph: { engine: graph, isUp: true }, database: { engine: database, isUp: true } },
      data: { position: api.parts.network.version, isCurrent: true },
    });
  });

  it('counts requests and operations, and knows the size of the network', async () => {
    await api.post('query ByAnyName { node(id: "region:idn:33.10") { id } }');
    const metrics = await (await monitored('/metrics')).text();
    expect(metrics).toMatch(/jejaring_graphql_operation_seconds_count\{type="query",field="node",outcome="ok"\} [1-9]/);
    expect(metrics).toMatch(/jejaring_http_request_seconds_count\{method="POST",route="graphql",status="200"\} [1-9]/);
    expect(metrics).toMatch(/jejaring_network_nodes [1-9]\d{3,}/);
    expect(metrics).not.toContain('ByAnyName');
  });

  it('serves the shapes of the map with a tag', async () => {
    const first = await get('/shapes/idn-map.topo.json');
    expect(((await first.json()) as { type: string }).type).toBe('Topology');
    expect(await statusWithTag('/shapes/idn-map.topo.json', first.headers.get('etag') ?? '')).toBe(304);
  });

  it.each([
    '/assets/nothing.js',
    '/shapes/nothing.json',
    '/nothing',
    '/jaringan-lain',
    '/cari',
    '/tentang',
    '/explorer/assets/nothing.js',
  ])('answers 404 to %s, never a page', async (path) => {
    const answer = await read(await get(path));
    expect([answer.status, answer.code]).toEqual([404, 'UNKNOWN_ADDRESS']);
  });

  it.each(['/%E0%A4%A', '/..%2f..%2fpackage.json', '/shapes/..%2f..%2fpackage.json', '/.env'])(
    'gives nothing away at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      await response.text();
    },
  );
});

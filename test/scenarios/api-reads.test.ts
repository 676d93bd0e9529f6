import { createApp, makeLogger } from '@jejaring/server/app';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, read, type Answer, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('things are found', () => {
  it.each([
    ['its id', 'region:idn:33.10', 'region:idn:33.10'],
    ['the id it had before its code changed', 'region:idn:91.01', 'region:idn:93.01'],
  ])('by %s', async (_what, id, expected) => {
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id: expected } });
  });

  it('in the order asked, null where nothing has the id', async () => {
    const ids = ['sector:urusan:1.02', 'region:idn:00', 'region:iso:ES', 'region:idn:91.01', 'region:iso:ES'];
    const { nodes } = await api.ask<{ nodes: ({ id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(nodes.map((node) => node?.id ?? null)).toEqual([
      'sector:urusan:1.02',
      null,
      'region:iso:ES',
      'region:idn:93.01',
      'region:iso:ES',
    ]);
  });

  it.each([
    ['kutai kartanegra', 'region:idn:64.02'],
    ['33.10', 'region:idn:33.10'],
    ['91.01', 'region:idn:93.01'],
    ['Kab. Klaten', 'region:idn:33.10'],
    ['jerman', 'region:iso:DE'],
    ['Germany', 'region:iso:DE'],
  ])('by the text "%s"', async (text, id) => {
    const { search } = await api.ask<{ search: { edges: { node: { entity: Named } }[] } }>(
      'query ($text: String!) { search(text: $text, first: 1) { edges { node { entity { id name } } } } }',
      { text },
    );
    expect(search.edges[0]?.node.entity.id).toBe(id);
  });

  it('by long texts after names, page by page, each once', async () => {
    const query = `query ($after: String) {
      search(text: "air", first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { entity { id } } } }
    }`;
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const {
        search,
      }: {
        search: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: { node: { entity: { id: string } } }[];
        };
      } = await api.ask(query, { after });
      seen.push(...search.edges.map(({ node }) => node.entity.id));
      total = search.totalCount;
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('by what a filter leaves, with counts over all of it', async () => {
    const { search } = await api.ask<{
      search: { totalCount: number; facets: { field: string; values: { value: string; count: number }[] }[] };
    }>(
      '{ search(text: "jawa", filter: { levels: [PROVINCE], countries: ["ID"] }) { totalCount facets { field values { value count } } } }',
    );
    expect(search.totalCount).toBe(3);
    expect(search.facets.find(({ field }) => field === 'KIND')?.values).toEqual([{ value: 'REGION', count: 3 }]);
  });
});

describe('lists', () => {
  it('hold the 38 provinces and 514 regencies and cities', async () => {
    const lists = `{
      provinces: regions(filter: { levels: [PROVINCE], countries: ["ID"] }, first: 1) { totalCount }
      regencies: regions(filter: { levels: [REGENCY] }, first: 1) { totalCount facets { field values { value count } } }
      within: regions(filter: { within: ["region:iso:ID"], levels: [REGENCY] }, first: 1) { totalCount }
      children: regions(filter: { parents: ["region:iso:ID"] }, first: 1) { totalCount }
    }`;
    const { provinces, regencies, within, children } =
      await api.ask<
        Record<string, { totalCount: number; facets: { field: string; values: { value: string; count: number }[] }[] }>
      >(lists);
    expect([provinces?.totalCount, regencies?.totalCount, within?.totalCount, children?.totalCount]).toEqual([
      38, 514, 514, 38,
    ]);
    expect(regencies?.facets.find(({ field }) => field === 'TYPE')?.values).toEqual([
      { value: 'REGENCY', count: 416 },
      { value: 'CITY', count: 98 },
    ]);
  });

  it('are ordered, with what is unknown last', async () => {
    const { regions } = await api.ask<{ regions: { edges: { node: { population: { value: number } | null } }[] } }>(
      '{ regions(filter: { levels: [REGENCY] }, orderBy: { field: POPULATION, direction: DESC }, first: 100) { edges { node { population { value } } } } }',
    );
    const values = regions.edges.map(({ node }) => node.population?.value ?? -1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('of actors can leave out categories of organisations', async () => {
    const { all, named } = await api.ask<
      Record<string, { totalCount: number; edges: { node: { isUnnamed: boolean } }[] }>
    >(
      '{ all: actors(first: 1) { totalCount } named: actors(filter: { includeUnnamed: false }, first: 100) { totalCount edges { node { isUnnamed } } } }',
    );
    expect(named?.totalCount).toBeLessThan(all?.totalCount ?? 0);
    expect(named?.edges.some(({ node }) => node.isUnnamed)).toBe(false);
  });

  it('take places and sectors with what lies under them', async () => {
    const count = async (filter: unknown) => {
      const { programmes } = await api.ask<{ programmes: { totalCount: number } }>(
        'query ($filter: InitiativeFilter) { programmes(filter: $filter, first: 1) { totalCount } }',
        { filter },
      );
      return programmes.totalCount;
    };
    const country = await count({ places: ['region:iso:ID'] });
    const province = await count({ places: ['region:idn:32'] });
    expect(country).toBeGreaterThan(province);
    expect(await count({ sectors: ['sector:dac3:720'] })).toBeGreaterThanOrEqual(
      await count({ sectors: ['sector:dac5:72010'] }),
    );
    expect(await count({ places: [] })).toBe(0);
  });
});

describe('each answer can say where it comes from', () => {
  it('for a thing, a path and a picture', async () => {
    const { node, paths, network } = await api.ask<{
      node: { sources: Named[] };
      paths: { sources: Named[] }[];
      network: { sources: Named[] };
    }>(`{
      node(id: "region:idn:33.10") { ... on Entity { sources { id name } } }
      paths(from: "region:idn:32.73", to: "region:idn:35.78", first: 1) { sources { id name } }
      network(focus: ["region:idn:32.73"]) { sources { id name } }
    }`);
    expect(node.sources.map(({ id }) => id)).toContain('source:jejaring:idn-regions');
    expect(paths[0]?.sources.length).toBeGreaterThan(0);
    expect(network.sources.length).toBeGreaterThan(0);
  });

  it('for the whole: every source with its records, and the findings of its import', async () => {
    const { coverage } = await api.ask<{
      coverage: {
        sources: {
          records: number;
          source: Named & { licence: string };
          lastImport: { state: string; findings: { totalCount: number } } | null;
          findings: number;
        }[];
      };
    }>(
      '{ coverage { sources { records findings source { id name licence } lastImport { state findings(first: 1) { totalCount } } } } }',
    );
    expect(coverage.sources.length).toBeGreaterThan(10);
    for (const { records, source, lastImport, findings } of coverage.sources) {
      expect(records, source.id).toBeGreaterThan(0);
      expect(source.licence, source.id).not.toBe('');
      expect(lastImport?.state, source.id).toBe('DONE');
      expect(lastImport?.findings.totalCount, source.id).toBe(findings);
    }
  });
});

describe('the store', () => {
  /** An app over the same data that counts every call of the store. */
  async function counted(query: string): Promise<{ readonly calls: number; readonly answer: Answer }> {
    let calls = 0;
    const store = new Proxy(api.parts.store, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          // Asked beside the answer, once it has gone, so that it may be kept.
          if (name !== 'changesAfter' && name !== 'position') calls += 1;
          return (member as (...args: unknown[]) => unknown).apply(target, args);
        };
      },
    });
    const app = await createApp({
      parts: () => ({ ...api.parts, store }),
      readiness: () => ({ state: 'READY' }),
      token: null,
      logger: makeLogger('silent'),
    });
    const server = createServer(app.express).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      const answer = await read(
        await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        }),
      );
      return { calls, answer };
    } finally {
      server.closeAllConnections();
      server.close();
      await app.stop();
    }
  }

  const list = (first: number) => `{
    regions(filter: { levels: [REGENCY] }, first: ${first}) { edges { node {
      name degree sources { name } unknown { field }
      parts(first: 5) { edges { node { other { ... on Entity { name } } record { key source { name } } } } }
      borders(first: 5) { edges { node { other { ... on Region { name ancestors { name } } } } } }
      statements(first: 5) { edges { node { field record { source { name } } } } }
    } } }
  }`;

  it('is called as often for a hundred regions with their relations as for two', async () => {
    const [few, many] = [await counted(list(2)), await counted(list(100))];
    expect(few.answer.errors).toEqual([]);
    expect(many.answer.errors).toEqual([]);
    expect(many.calls).toBe(few.calls);
    expect(many.calls).toBeLessThan(20);
  });

  it('is called as often for a picture with its initiatives, whatever its size', async () => {
    const picture = (limit: number) =>
      `{ network(focus: ["region:idn:35.78"], depth: 2, limit: ${limit}) { links { initiatives(first: 5) { name parties(first: 5) { edges { node { other { id } } } } } } } }`;
    const [small, large] = [await counted(picture(30)), await counted(picture(100))];
    expect(large.answer.errors).toEqual([]);
    expect(large.calls).toBe(small.calls);
    expect(small.calls).toBeGreaterThan(1);
  });

  it('is asked for long texts where names do not fill the page, or all is counted', async () => {
    const calls = async (search: string) => (await counted(`{ search(${search} } }`)).calls;
    expect(await calls('text: "air", first: 5) { edges { node { matched } }')).toBe(0);
    expect(await calls('text: "air", first: 100) { edges { node { matched } }')).toBe(1);
    expect(await calls('text: "air", first: 5) { totalCount')).toBe(1);
  });
});

describe('what goes wrong inside', () => {
  it('is masked for the caller and logged under the same id', async () => {
    const lines: string[] = [];
    const logger = makeLogger('warn', (line) => void lines.push(line));
    const fail = () => Promise.reject(new Error('the secret of the engine'));
    const store = { ...api.parts.store, entities: fail, resolve: fail };
    const app = await createApp({
      parts: () => ({ ...api.parts, store }),
      readiness: () => ({ state: 'READY' }),
      token: null,
      logger,
    });
    const server = createServer(app.express).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      const url = `http://127.0.0.1:${port}`;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ node(id: "region:idn:33.10") { id } viewer { canWrite } }' }),
      });
      const requestId = response.headers.get('x-request-id') ?? '';
      const answer = await read(response);
      expect([answer.status, answer.code]).toEqual([200, 'INTERNAL']);
      expect(JSON.stringify(answer.errors)).not.toContain('secret');
      expect(JSON.stringify(answer.errors)).toContain(requestId);
      expect(answer.data).toEqual({ node: null, viewer: { canWrite: false } });
      expect(lines.join('')).toContain('the secret of the engine');
      expect(lines.join('')).toContain(requestId);

      const file = await read(await fetch(`${url}/network.bin?focus=region:idn:33.10`));
      expect([file.status, file.code]).toEqual([500, 'INTERNAL']);
      expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
        expect.objectContaining({ req: { method: 'GET', path: '/network.bin' }, res: { status: 500 } }),
      );
    } finally {
      server.closeAllConnections();
      server.close();
      await app.stop();
    }
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Taken {
  readonly state: 'RUNNING' | 'DONE';
  readonly progress: number;
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly figures: { name: string; value: number }[] | null;
  readonly loss: { without: { id: string }; of: number; lost: number; parts: number } | null;
  readonly nodes: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; name: string; rank: number; value: number; group: number | null } }[];
  } | null;
  readonly links: { from: { id: string }; to: { id: string }; value: number }[] | null;
  readonly groups: { group: number; size: number; members: { id: string }[] }[] | null;
  readonly shares: { key: string; count: number; share: number }[] | null;
  readonly series: { year: number; key: string; count: number }[] | null;
}

const document = `query ($input: MeasureInput!, $first: Int = 20, $after: String) { measure(input: $input) {
  state progress nodeCount linkCount figures { name value } loss { without { id } of lost parts }
  nodes(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name rank value group } } }
  links { from { id } to { id } value } groups { group size members { id } } shares { key count share } series { year key count }
} }`;

const ask = async (input: object, page: object = {}) =>
  (await api.ask<{ measure: Taken }>(document, { input, ...page })).measure;

/** Asks until the run is done, as the page does. */
async function taken(input: object): Promise<Taken> {
  for (;;) {
    const answer = await ask({ wait: 2000, ...input });
    if (answer.state === 'DONE') return answer;
  }
}

it('names every measure in both languages, with what its form needs', async () => {
  const { measures } = await api.ask<{
    measures: { id: string; name: string; en: string; meaning: string; source: string; parameters: { id: string }[] }[];
  }>(
    '{ measures { id name en: name(language: EN) meaning source outputs parameters { id name type default minimum maximum } } }',
  );
  expect(measures).toHaveLength(11);
  for (const { name, en, meaning, source } of measures) {
    expect([name, en, meaning, source].every((text) => text.length > 3)).toBe(true);
    expect(name).not.toBe(en);
  }
  expect(measures.find(({ id }) => id === 'communities')?.parameters.map(({ id }) => id)).toEqual([
    'resolution',
    'seed',
  ]);
});

it('counts partners of the whole network as they are counted one by one', async () => {
  const { nodes, loss } = await taken({ measure: 'degree' });
  const ids = nodes?.edges.map(({ node }) => node.id) ?? [];
  const { version } = api.parts.network;
  const whole = api.parts.network.whole({ focus: [] });
  expect(whole.version).toBe(version);
  const partners = new Map(whole.labels.map(({ id }) => [id, new Set<number>()]));
  for (const [at, from] of whole.from.entries()) {
    partners.get(whole.labels[from]?.id ?? '')?.add(whole.to[at] ?? -1);
    partners.get(whole.labels[whole.to[at] ?? -1]?.id ?? '')?.add(from);
  }
  expect(nodes?.edges.map(({ node }) => node.value)).toEqual(ids.map((id) => partners.get(id)?.size));
  expect(loss?.without.id).toBe(ids[0]);
  expect(loss?.lost).toBeGreaterThan(0);
});

it('takes the betweenness of the sister cities beside, tells how far it is, and remembers it', async () => {
  const input = { measure: 'betweenness', filter: { forms: ['SISTER_CITY'] } };
  const first = await ask({ ...input, wait: 0 });
  expect([first.state, first.nodes]).toEqual(['RUNNING', null]);
  const done = await taken(input);
  expect(done.linkCount).toBeGreaterThan(8000);
  expect(done.progress).toBe(1);
  const again = await ask({ ...input, wait: 0 });
  expect(again).toEqual(done);
});

it('pages through the ranking without a gap', async () => {
  const input = { measure: 'pagerank', focus: ['region:idn:35.78'], depth: 2 };
  const whole = await taken(input);
  const total = whole.nodes?.totalCount ?? 0;
  expect(total).toBe(whole.nodeCount);
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes } = await ask(input, { first: 50, after });
    seen.push(...(nodes?.edges.map(({ node }) => node.id) ?? []));
    more = nodes?.pageInfo.hasNextPage ?? false;
    after = nodes?.pageInfo.endCursor ?? null;
  }
  expect(new Set(seen).size).toBe(total);
});

it('gives the figures of the nodes of a picture, and none for what it does not measure', async () => {
  const { nodes } = await taken({ measure: 'communities' });
  const [first] = nodes?.edges ?? [];
  const asked = [first?.node.id ?? '', 'region:idn:00', 'programme:iati:none'];
  const { measure } = await api.ask<{
    measure: { columns: { values: (number | null)[]; groups: (number | null)[] } };
  }>('query ($input: MeasureInput!, $of: [ID!]!) { measure(input: $input) { columns(of: $of) { values groups } } }', {
    input: { measure: 'communities', wait: 5000 },
    of: asked,
  });
  expect(measure.columns).toEqual({
    values: [first?.node.value, null, null],
    groups: [first?.node.group, null, null],
  });
});

it('gives groups that add up, and the same for the same seed', async () => {
  const input = { measure: 'communities', parameters: [{ id: 'seed', value: 7 }] };
  const { groups, figures } = await taken(input);
  expect(groups?.[0]?.members.length).toBe(3);
  expect(groups?.[0]?.size).toBe(figures?.find(({ name }) => name === 'largest')?.value);
  expect((await taken(input)).groups).toEqual(groups);
});

it('tells bridges, roles over time, and who takes part', async () => {
  const { links } = await taken({ measure: 'bridges' });
  expect(links?.length).toBe(10);
  const { series } = await taken({ measure: 'roles' });
  expect(series?.some(({ key }) => key === 'FUNDING')).toBe(true);
  const { shares, nodeCount } = await taken({ measure: 'inclusiveness' });
  expect(shares?.reduce((sum, { count }) => sum + count, 0)).toBe(nodeCount);
  expect(shares?.find(({ key }) => key === 'REGIONAL')?.count).toBeGreaterThan(100);
});

it.each([
  ['an unknown measure', { measure: 'luck' }, 'INVALID_ARGUMENT'],
  ['an unknown parameter', { measure: 'degree', parameters: [{ id: 'luck', value: 1 }] }, 'INVALID_ARGUMENT'],
  [
    'a parameter out of its bounds',
    { measure: 'pagerank', parameters: [{ id: 'damping', value: 2 }] },
    'INVALID_ARGUMENT',
  ],
  ['too long a wait', { measure: 'degree', wait: 60_000 }, 'INVALID_ARGUMENT'],
  ['a focus that is nothing', { measure: 'degree', focus: ['region:idn:00'] }, 'NOT_FOUND'],
])('refuses %s', async (_what, input, code) => {
  const answer = await api.post(document, { input });
  expect(answer.code).toBe(code);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('what is not known', () => {
  it('names the indicator that a source states unreadably, of which there is no figure', async () => {
    const { sampang } = await api.ask<{
      sampang: { unknown: { field: string; reason: string }[]; indicators: { totalCount: number } };
    }>(
      '{ sampang: node(id: "region:idn:35.27") { ... on Region { unknown { field reason } indicators(first: 1) { totalCount } } } }',
    );
    expect(sampang.unknown).toEqual([{ field: 'indicator:bps:mean-years-of-schooling', reason: 'DAMAGED' }]);
    expect(sampang.indicators.totalCount).toBe(9);
  });

  it('is told apart from none', async () => {
    const { partnerships } = await api.ask<{
      partnerships: {
        edges: { node: { sectors: { totalCount: number }; unknown: { field: string; reason: string }[] } }[];
      };
    }>('{ partnerships(first: 100) { edges { node { sectors(first: 1) { totalCount } unknown { field reason } } } } }');
    expect(partnerships.edges.flatMap(({ node }) => node.unknown)).toContainEqual({
      field: 'sectors',
      reason: 'NOT_STATED',
    });
    for (const { node: partnership } of partnerships.edges) {
      expect(partnership.unknown.some(({ field }) => field === 'sectors')).toBe(partnership.sectors.totalCount === 0);
    }
  });
});

it('lists of actors leave out the unnamed where that is asked, and counts of relations leave out those of money', async () => {
  const { named, all, indonesia } = await api.ask<{
    named: { totalCount: number };
    all: { totalCount: number };
    indonesia: {
      programmes: { totalCount: number };
      relationCounts: { kind: string; direction: string; count: number }[];
    };
  }>(`{ named: actors(filter: { includeUnnamed: false }) { totalCount } all: actors { totalCount }
    indonesia: node(id: "region:iso:ID") { ... on Region {
      programmes: relations(kinds: [COVERS], direction: IN, otherKinds: [PARTNERSHIP, PROGRAMME], first: 1) { totalCount }
      relationCounts { kind direction count } } } }`);
  expect(named.totalCount).toBeLessThan(all.totalCount);
  const covers = indonesia.relationCounts.filter(({ kind, direction }) => kind === 'COVERS' && direction === 'IN');
  expect(covers).toEqual([{ kind: 'COVERS', direction: 'IN', count: indonesia.programmes.totalCount }]);
});

import fc from 'fast-check';
import type { GraphStore, RelationQuery } from '@jejaring/graph/store';
import { describe, expect, it } from 'vitest';
import { limitPage, makeLoaders, offsetOf, offsetPage, viewerOf } from './index.ts';

describe('cursors of lists in memory', () => {
  it('walk over every item once, whatever the size of the page', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), fc.integer({ min: 1, max: 12 }), (all, first) => {
        const seen: number[] = [];
        let after: string | null = null;
        for (;;) {
          const offset = offsetOf({ first, after }, 'question');
          const page = offsetPage(all.slice(offset, offset + first), offset, all.length, 'question');
          seen.push(...page.items);
          if (!page.hasNext) break;
          after = page.cursors.at(-1) ?? null;
        }
        expect(seen).toEqual(all);
      }),
    );
  });

  it('are refused by another question, and when they were made up', () => {
    const [cursor] = offsetPage([1], 0, 2, 'one').cursors;
    expect(offsetOf({ first: 1, after: cursor ?? null }, 'one')).toBe(1);
    expect(() => offsetOf({ first: 1, after: cursor ?? null }, 'other')).toThrow(/cursor/);
    fc.assert(
      fc.property(fc.string(), (after) => {
        expect(() => offsetOf({ first: 1, after }, 'one')).toThrow(/cursor/);
      }),
    );
  });
});

describe('pages', () => {
  it.each([[null], [0], [101]])('of %s are refused', (first) => {
    expect(() => limitPage({ first })).toThrow(/between 1 and 100/);
  });
});

describe('the viewer', () => {
  const token = 'a-token-of-some-length';
  it.each([
    [`Bearer ${token}`, null],
    [`bearer  ${token} `, null],
    [`Bearer ${token}x`, 'UNAUTHENTICATED'],
    [`Basic ${token}`, 'UNAUTHENTICATED'],
    ['Bearer ', 'UNAUTHENTICATED'],
    [undefined, 'UNAUTHENTICATED'],
  ])('who sends "%s" is %s', (header, reason) => {
    expect(viewerOf(header, token).reason).toBe(reason);
  });

  it('never writes where there is no token', () => {
    expect(viewerOf('Bearer ', null)).toEqual({ canWrite: false, reason: 'READ_ONLY' });
  });
});

describe('loaders', () => {
  it('ask the store once for each different question, and give each node its own page', async () => {
    const asked: { nodes: readonly string[]; query: RelationQuery }[] = [];
    const relationsOf: GraphStore['relationsOf'] = (nodes, query) => {
      asked.push({ nodes, query });
      if (query.kinds?.[0] === 'FACES') return Promise.reject(new Error('broken'));
      return Promise.resolve(
        nodes.map((node) => ({ items: [], cursors: [`${node}/${query.first}`], hasNext: false, totalCount: 0 })),
      );
    };
    const loaders = makeLoaders({ relationsOf } as GraphStore);
    const load = (node: string, query: RelationQuery) =>
      loaders.relationsOf(node, query).then(({ cursors }) => cursors[0]);
    const answers = await Promise.allSettled([
      load('a', { direction: 'OUT', first: 1 }),
      load('b', { direction: 'OUT', first: 2 }),
      load('b', { direction: 'OUT', first: 1 }),
      load('a', { direction: 'OUT', first: 1 }),
      load('a', { direction: 'OUT', kinds: ['FACES'], first: 1 }),
    ]);
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'failed'))).toEqual([
      'a/1',
      'b/2',
      'b/1',
      'a/1',
      'failed',
    ]);
    expect(asked.map(({ nodes }) => nodes)).toEqual([['a', 'b'], ['b'], ['a']]);
  });
});

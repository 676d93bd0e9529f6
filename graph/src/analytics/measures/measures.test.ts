import { array, assert, integer, property, tuple } from 'fast-check';
import { languages, say } from '@jejaring/words';
import { describe, expect, it } from 'vitest';
import {
  lossWithout,
  measureById,
  measureGraph,
  measures,
  modularity,
  parameterValues,
  type MeasureGraph,
} from './index.ts';
import { brokeredPairs } from './of/brokers.ts';
import { betweennessByPaths, componentsByUnion, tiesOf } from './testing/naive.ts';

const run = (graph: MeasureGraph, id: string, given = {}) => {
  const measure = measureById(id)!;
  return measure.run(graph, parameterValues(measure, given));
};
const graphOf = (nodes: number, ties: readonly (readonly [number, number])[]) =>
  measureGraph({ nodes, from: ties.map(([a]) => a), to: ties.map(([, b]) => b) });
/** Two triangles joined through node 2 and node 3, and node 6 alone. */
const barbell = graphOf(7, [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
]);
const small = integer({ min: 1, max: 9 }).chain((nodes) =>
  tuple(
    integer({ min: nodes, max: nodes }),
    array(tuple(integer({ min: 0, max: nodes - 1 }), integer({ min: 0, max: nodes - 1 })), { maxLength: 20 }),
  ),
);
const always = (law: (graph: MeasureGraph) => void) =>
  assert(
    property(small, ([nodes, ties]) => law(graphOf(nodes, ties))),
    { numRuns: 300 },
  );

describe('by hand', () => {
  it.each([
    ['degree', [2, 2, 3, 3, 2, 2, 0]],
    // 2 lies between {0, 1} and {3, 4, 5}: 2 × 3 pairs; 3 likewise.
    ['betweenness', [0, 0, 6, 6, 0, 0, 0]],
    ['k-core', [2, 2, 2, 2, 2, 2, 0]],
    ['components', [6, 6, 6, 6, 6, 6, 1]],
    ['bridges', [0, 0, 1, 1, 0, 0, 0]],
    ['communities', [3, 3, 3, 3, 3, 3, 1]],
    // 2 brings 3 together with 0 and 1, who are of another community and not tied to it.
    ['brokers', [0, 0, 2, 2, 0, 0, 0]],
  ])('takes %s of two triangles with one tie between them', (id, expected) => {
    expect([...run(barbell, id).values!]).toEqual(expected);
  });

  it('finds the one bridge, with three behind it', () => {
    expect(run(barbell, 'bridges').links).toEqual([{ from: 2, to: 3, value: 3 }]);
  });

  it('says what falls apart without a party', () => {
    expect(lossWithout(barbell, 2)).toEqual({ of: 5, lost: 2, partners: 3, partnersLost: 2, parts: 2 });
    expect(lossWithout(barbell, 0)).toEqual({ of: 5, lost: 0, partners: 2, partnersLost: 0, parts: 1 });
    expect(lossWithout(barbell, 6)).toEqual({ of: 0, lost: 0, partners: 0, partnersLost: 0, parts: 0 });
  });

  it('adds up ties that come more than once, and leaves out a tie to itself', () => {
    const graph = measureGraph({ nodes: 3, from: [0, 1, 1, 2], to: [1, 0, 2, 2], weight: [2, 3, 1, 9] });
    expect(graph.ties).toBe(2);
    expect([...run(graph, 'weighted-degree').values!]).toEqual([5, 6, 1]);
  });

  it('counts roles by year, and who is included', () => {
    const graph = measureGraph({
      nodes: 3,
      from: [0, 0],
      to: [1, 2],
      classes: Uint8Array.from([0, 1, 5]),
      participations: {
        party: Uint32Array.from([0, 0, 1, 2]),
        role: Uint8Array.from([0, 3, 3, 255]),
        year: Int16Array.from([2020, 2020, 2021, 0]),
      },
    });
    const roles = run(graph, 'roles');
    expect([...roles.values!]).toEqual([2, 1, 0]);
    expect(roles.series).toEqual([
      { year: 2020, key: 'FUNDING', count: 1 },
      { year: 2020, key: 'IMPLEMENTING', count: 1 },
      { year: 2021, key: 'IMPLEMENTING', count: 1 },
    ]);
    const { values, figures } = run(graph, 'inclusiveness', { partners: 1 });
    expect([...values!]).toEqual([1, 0, 0]);
    expect(figures).toEqual({ included: 1, known: 2, share: 0.5 });
  });
});

describe('laws', () => {
  it('betweenness equals counting all shortest paths', () => {
    always((graph) => {
      const expected = betweennessByPaths(graph);
      for (const [node, value] of run(graph, 'betweenness').values!.entries())
        expect(value).toBeCloseTo(expected[node]!, 9);
    });
  });

  it('PageRank sums to 1 and is what a walker who walks on gets', () => {
    always((graph) => {
      const values = run(graph, 'pagerank').values!;
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      const degree = run(graph, 'degree').values!;
      const lost = values.reduce((sum, value, node) => sum + (degree[node] === 0 ? value : 0), 0);
      for (let node = 0; node < graph.nodes; node += 1) {
        let given = lost / graph.nodes;
        for (const [a, b] of tiesOf(graph)) {
          if (a === node) given += values[b]! / degree[b]!;
          if (b === node) given += values[a]! / degree[a]!;
        }
        expect(values[node]).toBeCloseTo(0.15 / graph.nodes + 0.85 * given, 9);
      }
    });
  });

  it('in the k-core everybody has k partners of the core, and nobody can be added', () => {
    always((graph) => {
      const core = run(graph, 'k-core').values!;
      for (let k = 1; k <= Math.max(...core) + 1; k += 1) {
        let members = new Set(Array.from({ length: graph.nodes }, (_, node) => node));
        for (let before = -1; before !== members.size;) {
          before = members.size;
          const kept = members;
          members = new Set(
            [...kept].filter(
              (node) =>
                tiesOf(graph).filter(([a, b]) => (a === node && kept.has(b)) || (b === node && kept.has(a))).length >=
                k,
            ),
          );
        }
        expect([...core.keys()].filter((node) => core[node]! >= k)).toEqual([...members]);
      }
    });
  });

  it('components equal joining the ends of every tie; a bridge is a tie without which there is one more', () => {
    always((graph) => {
      const ends = tiesOf(graph);
      const count = componentsByUnion(graph.nodes, ends);
      const { groups, figures } = run(graph, 'components');
      expect([figures['parts'], new Set(groups).size]).toEqual([count, count]);
      const cut = ends.filter(
        (tie) =>
          componentsByUnion(
            graph.nodes,
            ends.filter((other) => other !== tie),
          ) > count,
      );
      const found = run(graph, 'bridges').links!.map(({ from, to }) => `${from} ${to}`);
      expect(found.toSorted()).toEqual(cut.map((tie) => tie.join(' ')).toSorted());
    });
  });

  it('communities are never worse than everybody alone, hang together, and repeat with their seed', () => {
    always((graph) => {
      const { groups, figures } = run(graph, 'communities', { seed: 5 });
      const alone = Uint32Array.from({ length: graph.nodes }, (_, node) => node);
      expect(figures['modularity']).toBeGreaterThanOrEqual(modularity(graph, alone) - 1e-12);
      expect(run(graph, 'communities', { seed: 5 }).groups).toEqual(groups);
      const within = tiesOf(graph).filter(([a, b]) => groups![a] === groups![b]);
      expect(componentsByUnion(graph.nodes, within)).toBe(new Set(groups).size);
    });
  });

  it('brokered pairs equal looking at every pair of neighbours', () => {
    always((graph) => {
      const groups = Uint32Array.from({ length: graph.nodes }, (_, node) => node % 3);
      const ties = new Set(tiesOf(graph).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
      const expected = Array.from({ length: graph.nodes }, (_, node) => {
        const around = [...groups.keys()].filter((other) => ties.has(`${node} ${other}`));
        return around.flatMap((a) => around.filter((b) => a < b && groups[a] !== groups[b] && !ties.has(`${a} ${b}`)))
          .length;
      });
      expect([...brokeredPairs(graph, groups)]).toEqual(expected);
    });
  });
});

describe('values', () => {
  it('have a default within bounds for each parameter, words in both languages, and a source', () => {
    for (const measure of measures) {
      expect(() => parameterValues(measure, {})).not.toThrow();
      const said = languages.flatMap((language) => [say(measure.name, language), say(measure.meaning, language)]);
      expect([...said, measure.source]).not.toContain('');
    }
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  });

  it('refuse what is out of bounds, unknown, or no whole number', () => {
    const communities = measureById('communities')!;
    expect(() => parameterValues(communities, { resolution: 99 })).toThrow(RangeError);
    expect(() => parameterValues(communities, { seed: 1.5 })).toThrow('whole number');
    expect(() => parameterValues(communities, { luck: 1 })).toThrow('no parameter');
    expect(parameterValues(communities, { resolution: 2 })).toEqual({ resolution: 2, seed: 1 });
  });
});

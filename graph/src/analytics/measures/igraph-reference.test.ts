import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measureById, parameterValues, type MeasureGraph } from './index.ts';
import { sisterCities } from './testing/sister-cities.ts';

const reference = JSON.parse(
  readFileSync(new URL('../../../../test/reference/measures/reference.json', import.meta.url), 'utf8'),
) as {
  readonly nodes: number;
  readonly links: number;
  readonly degree: number[];
  readonly coreness: number[];
  readonly component: number[];
  readonly bridgeLinks: [number, number][];
  readonly betweenness: number[];
  readonly pagerank: number[];
  readonly leidenModularity: number;
};
const graph: MeasureGraph = sisterCities();
const run = (id: string) => {
  const measure = measureById(id)!;
  return measure.run(graph, parameterValues(measure, {}));
};

it('reads the same graph as igraph did', () => {
  expect([graph.nodes, graph.ties]).toEqual([reference.nodes, reference.links]);
});

it('counts degrees and cores as igraph does', () => {
  expect([...run('degree').values!]).toEqual(reference.degree);
  expect([...run('weighted-degree').values!]).toEqual(reference.degree);
  expect([...run('k-core').values!]).toEqual(reference.coreness);
});

it('finds the components that igraph finds', () => {
  const { groups } = run('components');
  const pairs = new Set(reference.component.map((theirs, node) => `${theirs} ${groups![node]}`));
  expect(pairs.size).toBe(new Set(reference.component).size);
  expect(new Set(groups).size).toBe(pairs.size);
});

it('finds the bridges that igraph finds', () => {
  const ours = run('bridges').links!.map(({ from, to }) => `${from} ${to}`);
  expect(ours.toSorted()).toEqual(reference.bridgeLinks.map((ends) => ends.join(' ')).toSorted());
});

it('equals the betweenness of igraph, also in two parts', () => {
  const measure = measureById('betweenness')!;
  const sums = measure.parts!.part(graph, {}, 0, 2);
  const other = measure.parts!.part(graph, {}, 1, 2);
  const joined = measure.parts!.join(
    graph,
    {},
    sums.map((sum, node) => sum + other[node]!),
  ).values!;
  const { values } = run('betweenness');
  for (const [node, expected] of reference.betweenness.entries()) {
    const within = 1e-9 * Math.max(1, expected);
    expect(Math.abs(values![node]! - expected)).toBeLessThanOrEqual(within);
    expect(Math.abs(joined[node]! - expected)).toBeLessThanOrEqual(within);
  }
});

it('equals the PageRank of igraph within 1e-9', () => {
  const { values } = run('pagerank');
  const worst = reference.pagerank.reduce(
    (most, expected, node) => Math.max(most, Math.abs(values![node]! - expected)),
    0,
  );
  expect(worst).toBeLessThan(1e-9);
});

it('finds communities as good as those of igraph’s Leiden, less 0.01', () => {
  const { figures } = run('communities');
  expect(reference.leidenModularity).toBeGreaterThan(0.63);
  expect(figures['modularity']).toBeGreaterThanOrEqual(Math.max(0.639, reference.leidenModularity) - 0.01);
});

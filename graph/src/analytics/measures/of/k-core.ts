import type { MeasureGraph } from '../measure-graph.ts';
import type { Measure } from '../measure.ts';

export const kCore: Measure = {
  id: 'k-core',
  name: (words) => words.measures['k-core'].name,
  meaning: (words) => words.measures['k-core'].meaning,
  source: 'V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003)',
  parameters: [],
  outputs: ['VALUE'],
  cost: ({ nodes, targets }) => (nodes + targets.length) * 4,
  run(graph) {
    const values = coreness(graph);
    const core = values.reduce((most, value) => Math.max(most, value), 0);
    return { values, figures: { core, inCore: values.filter((value) => value === core).length } };
  },
};

/** Takes the node of lowest degree again and again, nodes kept in bins by degree. */
function coreness({ nodes, offsets, targets }: MeasureGraph): Float64Array {
  const degree = Uint32Array.from({ length: nodes }, (_, node) => offsets[node + 1]! - offsets[node]!);
  const highest = degree.reduce((most, value) => Math.max(most, value), 0);
  const bins = new Uint32Array(highest + 2);
  for (const value of degree) bins[value + 1]! += 1;
  for (let value = 0; value <= highest; value += 1) bins[value + 1]! += bins[value]!;
  const place = new Uint32Array(nodes);
  const order = new Uint32Array(nodes);
  const next = bins.slice();
  for (let node = 0; node < nodes; node += 1) {
    place[node] = next[degree[node]!]!++;
    order[place[node]!] = node;
  }
  for (let at = 0; at < nodes; at += 1) {
    const node = order[at]!;
    for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
      const other = targets[tie]!;
      if (degree[other]! <= degree[node]!) continue;
      // The first of its bin changes places with it, and the bin begins one later.
      const bin = Math.max(bins[degree[other]!]!, at + 1);
      const first = order[bin]!;
      order[bin] = other;
      order[place[other]!] = first;
      place[first] = place[other]!;
      place[other] = bin;
      bins[degree[other]!] = bin + 1;
      degree[other]! -= 1;
    }
  }
  return Float64Array.from(degree);
}

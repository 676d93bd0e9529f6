import type { MeasureGraph } from '../measure-graph.ts';
import type { Measure } from '../measure.ts';
import { communitiesOf, communityParameters } from './communities.ts';

export const brokers: Measure = {
  id: 'brokers',
  name: (words) => words.measures.brokers.name,
  meaning: (words) => words.measures.brokers.meaning,
  source:
    'R. V. Gould and R. M. Fernandez, "Structures of mediation", Sociological Methodology 19 (1989): gatekeepers, representatives and liaisons over communities',
  parameters: communityParameters,
  outputs: ['VALUE', 'GROUP'],
  cost: ({ nodes, targets }) => (nodes + targets.length) * 500,
  run(graph, parameters, progress) {
    const { groups } = communitiesOf(graph, parameters, progress);
    const values = brokeredPairs(graph, groups);
    return { values, groups, figures: { brokers: values.filter((value) => value > 0).length, of: graph.nodes } };
  },
};

/** For each node, pairs of its neighbours that are in different groups and have no tie of their own. */
export function brokeredPairs({ nodes, offsets, targets }: MeasureGraph, groups: Uint32Array): Float64Array {
  const values = new Float64Array(nodes);
  const isNeighbour = new Uint8Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const [start, end] = [offsets[node]!, offsets[node + 1]!];
    const inGroup = new Map<number, number>();
    for (let at = start; at < end; at += 1) {
      const group = groups[targets[at]!]!;
      inGroup.set(group, (inGroup.get(group) ?? 0) + 1);
      isNeighbour[targets[at]!] = 1;
    }
    let pairs = (end - start) ** 2;
    for (const count of inGroup.values()) pairs -= count ** 2;
    // Ties between two neighbours are met from both, as the pairs are counted.
    for (let at = start; inGroup.size > 1 && at < end; at += 1) {
      const one = targets[at]!;
      for (let tie = offsets[one]!; tie < offsets[one + 1]!; tie += 1) {
        const other = targets[tie]!;
        if (isNeighbour[other] === 1 && groups[other] !== groups[one]) pairs -= 1;
      }
    }
    values[node] = pairs / 2;
    for (let at = start; at < end; at += 1) isNeighbour[targets[at]!] = 0;
  }
  return values;
}

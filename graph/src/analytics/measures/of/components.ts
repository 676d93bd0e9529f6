import { bySize } from '../groups.ts';
import type { Measure } from '../measure.ts';
import { componentsOf } from '../reachable.ts';

export const components: Measure = {
  id: 'components',
  name: (words) => words.measures.components.name,
  meaning: (words) => words.measures.components.meaning,
  source:
    'Breadth-first search; J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation" (1973)',
  parameters: [],
  outputs: ['VALUE', 'GROUP'],
  cost: ({ nodes, targets }) => (nodes + targets.length) * 3,
  run(graph) {
    const { groups, sizes } = bySize(componentsOf(graph));
    const values = Float64Array.from(groups, (group) => sizes[group]!);
    return { values, groups, figures: { parts: sizes.length, largest: sizes[0] ?? 0, of: graph.nodes } };
  },
};

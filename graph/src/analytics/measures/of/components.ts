import { bySize } from '../groups.ts';
import type { Measure } from '../measure.ts';
import { componentsOf } from '../reachable.ts';

export const components: Measure = {
  id: 'components',
  names: { id: 'Bagian yang terpisah', en: 'Separate parts' },
  meaning: {
    id: 'Siapa dapat mencapai siapa lewat kerja sama: pihak di bagian lain tidak terhubung sama sekali.',
    en: 'Who can reach whom through cooperation: those in another part have no way at all.',
  },
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

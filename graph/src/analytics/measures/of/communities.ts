import { bySize } from '../groups.ts';
import { leiden, modularity } from '../leiden/leiden.ts';
import type { MeasureGraph } from '../measure-graph.ts';
import { seedParameter, type Measure, type MeasureParameter, type ParameterValues, type Progress } from '../measure.ts';

/** The parameters of every measure that stands on communities. */
export const communityParameters: readonly MeasureParameter[] = [
  {
    id: 'resolution',
    name: (words) => words.parameters.resolution,
    type: 'DECIMAL',
    default: 1,
    minimum: 0.1,
    maximum: 5,
  },
  seedParameter,
];

const rounds = 10;

export function communitiesOf(graph: MeasureGraph, parameters: ParameterValues, progress?: Progress) {
  const resolution = parameters['resolution']!;
  return bySize(leiden(graph, { resolution, seed: parameters['seed']!, rounds }, progress));
}

export const communities: Measure = {
  id: 'communities',
  name: (words) => words.measures.communities.name,
  meaning: (words) => words.measures.communities.meaning,
  source: 'V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden", Scientific Reports 9 (2019)',
  parameters: communityParameters,
  outputs: ['VALUE', 'GROUP'],
  cost: ({ nodes, targets }) => (nodes + targets.length) * 400,
  run(graph, parameters, progress) {
    const { groups, sizes } = communitiesOf(graph, parameters, progress);
    const values = Float64Array.from(groups, (group) => sizes[group]!);
    return {
      values,
      groups,
      figures: {
        communities: sizes.filter((size) => size > 1).length,
        alone: sizes.filter((size) => size === 1).length,
        largest: sizes[0] ?? 0,
        of: graph.nodes,
        modularity: modularity(graph, groups, parameters['resolution']),
      },
    };
  },
};

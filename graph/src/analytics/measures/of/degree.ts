import type { Measure } from '../measure.ts';

export const degree: Measure = {
  id: 'degree',
  name: (words) => words.measures.degree.name,
  meaning: (words) => words.measures.degree.meaning,
  source: 'L. C. Freeman, "Centrality in social networks: conceptual clarification", Social Networks 1 (1979)',
  parameters: [],
  outputs: ['VALUE'],
  cost: ({ nodes }) => nodes,
  run({ nodes, ties, offsets }) {
    const values = Float64Array.from({ length: nodes }, (_, node) => offsets[node + 1]! - offsets[node]!);
    return { values, figures: { mean: nodes === 0 ? 0 : (2 * ties) / nodes } };
  },
};

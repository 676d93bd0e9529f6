import type { Measure } from '../measure.ts';

export const weightedDegree: Measure = {
  id: 'weighted-degree',
  name: (words) => words.measures['weighted-degree'].name,
  meaning: (words) => words.measures['weighted-degree'].meaning,
  source: 'A. Barrat et al., "The architecture of complex weighted networks", PNAS 101 (2004)',
  parameters: [],
  outputs: ['VALUE'],
  cost: ({ targets }) => targets.length,
  run({ nodes, offsets, weights }) {
    const values = new Float64Array(nodes);
    for (let node = 0; node < nodes; node += 1) {
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) values[node]! += weights[at]!;
    }
    const sum = values.reduce((total, value) => total + value, 0);
    return { values, figures: { mean: nodes === 0 ? 0 : sum / nodes } };
  },
};

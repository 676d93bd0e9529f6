import type { Measure } from '../measure.ts';

export const weightedDegree: Measure = {
  id: 'weighted-degree',
  names: { id: 'Kuatnya kerja sama', en: 'Strength of cooperation' },
  meaning: {
    id: 'Berapa kerja sama yang dijalani satu pihak bersama semua mitranya; mitra yang sering bersama dihitung berkali-kali.',
    en: 'How much cooperation one party has with all its partners; one met often counts each time.',
  },
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

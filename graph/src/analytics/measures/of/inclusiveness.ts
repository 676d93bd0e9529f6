import { partyClasses } from '../measure-graph.ts';
import type { Measure } from '../measure.ts';

/** Those whose part is asked for: the non-state, the regions, the villages. */
const near = new Set((['REGIONAL', 'VILLAGE', 'NON_STATE'] as const).map((name) => partyClasses.indexOf(name)));
const unknown = partyClasses.indexOf('UNKNOWN');

export const inclusiveness: Measure = {
  id: 'inclusiveness',
  name: (words) => words.measures.inclusiveness.name,
  meaning: (words) => words.measures.inclusiveness.meaning,
  source:
    'Shares by class of party; the classes follow IATI organisation types (DAC CRS channel categories) and Indonesia’s levels of government',
  parameters: [
    {
      id: 'partners',
      name: (words) => words.parameters.partners,
      type: 'INTEGER',
      default: 3,
      minimum: 1,
      maximum: 100,
    },
  ],
  outputs: ['VALUE', 'SHARES'],
  cost: ({ nodes, targets }) => nodes + targets.length,
  /** The share of a party is of those partners whose class is known; NaN below the least number of partners. */
  run({ nodes, offsets, targets, classes }, parameters) {
    const least = parameters['partners']!;
    const counts = partyClasses.map(() => 0);
    for (const one of classes) counts[one]! += 1;
    const values = new Float64Array(nodes).fill(NaN);
    for (let node = 0; node < nodes; node += 1) {
      let known = 0;
      let asked = 0;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const one = classes[targets[at]!]!;
        if (one === unknown) continue;
        known += 1;
        if (near.has(one)) asked += 1;
      }
      if (known >= least) values[node] = asked / known;
    }
    const known = nodes - counts[unknown]!;
    const included = partyClasses.reduce((sum, _, at) => sum + (near.has(at) ? counts[at]! : 0), 0);
    return {
      values,
      shares: partyClasses.map((key, at) => ({
        key,
        count: counts[at]!,
        share: nodes === 0 ? 0 : counts[at]! / nodes,
      })),
      figures: { included, known, share: known === 0 ? 0 : included / known },
    };
  },
};

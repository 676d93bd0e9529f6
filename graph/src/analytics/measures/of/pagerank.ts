import type { Measure } from '../measure.ts';

const mostRounds = 1000;

export const pagerank: Measure = {
  id: 'pagerank',
  name: (words) => words.measures.pagerank.name,
  meaning: (words) => words.measures.pagerank.meaning,
  source:
    'S. Brin and L. Page, "The anatomy of a large-scale hypertextual web search engine" (1998); solved as in D. Gleich, PRPACK: Gauss–Seidel rounds',
  parameters: [
    {
      id: 'damping',
      name: (words) => words.parameters.damping,
      type: 'DECIMAL',
      default: 0.85,
      minimum: 0.05,
      maximum: 0.99,
    },
  ],
  outputs: ['VALUE'],
  cost: ({ nodes, targets }) => (nodes + targets.length) * 150,
  /**
   * Solves x = 1 + d · Σ x / degree for all at once and then scales x to the sum 1: the same answer as walking, also
   * where a node has no ties, which then leads anywhere. Ties count alike, whatever their weight.
   */
  run({ nodes, offsets, targets }, parameters) {
    const damping = parameters['damping']!;
    const values = new Float64Array(nodes).fill(1);
    // What each node hands to each of its neighbours.
    const given = new Float64Array(nodes);
    const share = new Float64Array(nodes);
    for (let node = 0; node < nodes; node += 1) {
      const count = offsets[node + 1]! - offsets[node]!;
      share[node] = count === 0 ? 0 : damping / count;
      given[node] = share[node]!;
    }
    let rounds = 0;
    for (let change = Infinity; change > 1e-10 && rounds < mostRounds; rounds += 1) {
      change = 0;
      for (let node = 0; node < nodes; node += 1) {
        let value = 1;
        for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) value += given[targets[at]!]!;
        change = Math.max(change, Math.abs(value - values[node]!) / value);
        values[node] = value;
        given[node] = share[node]! * value;
      }
    }
    const sum = values.reduce((total, value) => total + value, 0);
    return { values: values.map((value) => value / sum), figures: { rounds } };
  },
};

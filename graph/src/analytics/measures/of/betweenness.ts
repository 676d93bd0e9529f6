import type { MeasureGraph } from '../measure-graph.ts';
import type { Measure, Progress } from '../measure.ts';

/** Told so often at most. */
const steps = 100;

export const betweenness: Measure = {
  id: 'betweenness',
  name: (words) => words.measures.betweenness.name,
  meaning: (words) => words.measures.betweenness.meaning,
  source: 'U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001)',
  parameters: [],
  outputs: ['VALUE'],
  cost: ({ nodes, targets }) => nodes * targets.length * 4,
  run(graph, _parameters, progress) {
    return outcome(graph, dependencies(graph, 0, 1, progress));
  },
  parts: {
    part: (graph, _parameters, part, of, progress) => dependencies(graph, part, of, progress),
    join: (graph, _parameters, sums) => outcome(graph, sums),
  },
};

function outcome({ nodes }: MeasureGraph, sums: Float64Array) {
  // Each pair of ends was counted from both.
  const values = sums.map((sum) => sum / 2);
  return { values, figures: { pairs: (nodes * (nodes - 1)) / 2 } };
}

/**
 * Sums of the dependencies of every `of`-th source on each node, from source `part` on. Unweighted: a breadth-first
 * search counts shortest paths, then the dependencies are gathered backwards, one store for each node.
 */
function dependencies(graph: MeasureGraph, part: number, of: number, progress?: Progress): Float64Array {
  const { nodes, offsets, targets } = graph;
  const sums = new Float64Array(nodes);
  const distance = new Int32Array(nodes).fill(-1);
  const paths = new Float64Array(nodes);
  const share = new Float64Array(nodes);
  const queue = new Uint32Array(nodes);
  const every = Math.max(1, Math.floor(nodes / of / steps));
  for (let source = part, done = 0; source < nodes; source += of, done += 1) {
    if (done % every === 0) progress?.(source / nodes);
    if (offsets[source] === offsets[source + 1]) continue;
    queue[0] = source;
    distance[source] = 0;
    paths[source] = 1;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head]!;
      const next = distance[node]! + 1;
      const ways = paths[node]!;
      for (let at = offsets[node]!, end = offsets[node + 1]!; at < end; at += 1) {
        const other = targets[at]!;
        const known = distance[other]!;
        if (known === next) paths[other] = paths[other]! + ways;
        else if (known < 0) {
          distance[other] = next;
          paths[other] = ways;
          queue[tail] = other;
          tail += 1;
        }
      }
    }
    for (let at = tail - 1; at > 0; at -= 1) {
      const node = queue[at]!;
      const next = distance[node]! + 1;
      let sum = 0;
      for (let tie = offsets[node]!, end = offsets[node + 1]!; tie < end; tie += 1) {
        const other = targets[tie]!;
        if (distance[other] === next) sum += share[other]!;
      }
      const ways = paths[node]!;
      sums[node] = sums[node]! + sum * ways;
      share[node] = 1 / ways + sum;
    }
    for (let at = 0; at < tail; at += 1) distance[queue[at]!] = -1;
  }
  progress?.(1);
  return sums;
}

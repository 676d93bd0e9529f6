import { componentsOf } from '../reachable.ts';
import type { MeasureGraph } from '../measure-graph.ts';
import type { Measure } from '../measure.ts';

export const bridges: Measure = {
  id: 'bridges',
  name: (words) => words.measures.bridges.name,
  meaning: (words) => words.measures.bridges.meaning,
  source: 'R. E. Tarjan, "A note on finding the bridges of a graph", Information Processing Letters 2 (1974)',
  parameters: [],
  outputs: ['VALUE', 'LINKS'],
  cost: ({ nodes, targets }) => (nodes + targets.length) * 8,
  run(graph) {
    const links = findBridges(graph);
    const values = new Float64Array(graph.nodes);
    for (const { from, to } of links) {
      values[from]! += 1;
      values[to]! += 1;
    }
    return { values, links, figures: { bridges: links.length, ties: graph.ties, widest: links[0]?.value ?? 0 } };
  },
};

/** Depth-first without recursion. `value`: how many nodes lie on the smaller side. Highest first, then by ends. */
function findBridges(graph: MeasureGraph): { from: number; to: number; value: number }[] {
  const { nodes, offsets, targets } = graph;
  const none = nodes;
  const met = new Uint32Array(nodes);
  const low = new Uint32Array(nodes);
  const below = new Uint32Array(nodes).fill(1);
  const parent = new Uint32Array(nodes).fill(none);
  const cursor = offsets.slice(0, nodes);
  const stack = new Uint32Array(nodes);
  const component = componentsOf(graph);
  const sizes = new Map<number, number>();
  for (const number of component) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const found: { from: number; to: number; value: number }[] = [];
  let clock = 0;
  for (let root = 0; root < nodes; root += 1) {
    if (met[root] !== 0) continue;
    let top = 0;
    stack[0] = root;
    clock += 1;
    met[root] = low[root] = clock;
    while (top >= 0) {
      const node = stack[top]!;
      if (cursor[node]! < offsets[node + 1]!) {
        const other = targets[cursor[node]!++]!;
        if (met[other] === 0) {
          parent[other] = node;
          clock += 1;
          met[other] = low[other] = clock;
          top += 1;
          stack[top] = other;
        } else if (other !== parent[node]) low[node] = Math.min(low[node]!, met[other]!);
        continue;
      }
      top -= 1;
      const over = parent[node]!;
      if (over === none) continue;
      low[over] = Math.min(low[over]!, low[node]!);
      below[over]! += below[node]!;
      if (low[node]! <= met[over]!) continue;
      const whole = sizes.get(component[node]!)!;
      found.push({
        from: Math.min(over, node),
        to: Math.max(over, node),
        value: Math.min(below[node]!, whole - below[node]!),
      });
    }
  }
  return found.sort((a, b) => b.value - a.value || a.from - b.from || a.to - b.to);
}

import type { MeasureGraph } from '../index.ts';

/** Every tie once, smaller end first. */
export function tiesOf({ nodes, offsets, targets }: MeasureGraph): [number, number][] {
  const ties: [number, number][] = [];
  for (let node = 0; node < nodes; node += 1) {
    for (const other of targets.subarray(offsets[node], offsets[node + 1])) if (node < other) ties.push([node, other]);
  }
  return ties;
}

/** By the definition: for each pair of others, the share of their shortest paths that goes through. */
export function betweennessByPaths(graph: MeasureGraph): number[] {
  const { nodes } = graph;
  const all = Array.from({ length: nodes }, () =>
    Array.from({ length: nodes }, () => [Infinity, 0] as [number, number]),
  );
  for (let from = 0; from < nodes; from += 1) {
    all[from]![from] = [0, 1];
    // Paths of one more step at a time, over every tie in both directions.
    for (let length = 1; length < nodes; length += 1) {
      for (const [one, two] of tiesOf(graph)) {
        for (const [a, b] of [
          [one, two],
          [two, one],
        ] as const) {
          const before = all[from]![a]!;
          const here = all[from]![b]!;
          if (before[0] !== length - 1 || here[0] < length) continue;
          all[from]![b] = [length, (here[0] === length ? here[1] : 0) + before[1]];
        }
      }
    }
  }
  return Array.from({ length: nodes }, (_, through) => {
    let sum = 0;
    for (let from = 0; from < nodes; from += 1) {
      for (let to = from + 1; to < nodes; to += 1) {
        const [length, ways] = all[from]![to]!;
        if (from === through || to === through || ways === 0) continue;
        const [before, first] = all[from]![through]!;
        const [after, second] = all[through]![to]!;
        if (before + after === length) sum += (first * second) / ways;
      }
    }
    return sum;
  });
}

/** How many parts there are when the ends of every tie are joined. */
export function componentsByUnion(nodes: number, ties: readonly (readonly [number, number])[]): number {
  const leader = Array.from({ length: nodes }, (_, node) => node);
  const find = (node: number): number => (leader[node] === node ? node : find(leader[node]!));
  for (const [a, b] of ties) leader[find(a)] = find(b);
  return leader.filter((one, node) => one === node).length;
}

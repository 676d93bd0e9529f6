import type { Standing } from './relations.ts';

/**
 * Of these, the ones that lie on a circle: whose ends reach each other (Tarjan's strongly connected components). What is
 * found does not depend on the order of what is given; time grows with how many there are.
 */
export function onCircles<Node, One extends Standing<Node>>(standings: readonly One[]): One[] {
  const numbers = new Map<Node, number>();
  const numberOf = (node: Node) => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    numbers.set(node, numbers.size);
    return numbers.size - 1;
  };
  const below = Uint32Array.from(standings, (one) => numberOf(one.below));
  const above = Uint32Array.from(standings, (one) => numberOf(one.above));
  const groups = groupsOf(numbers.size, below, above);
  // Within a group everything reaches everything, so that whatever joins two of its members lies on a circle.
  return standings.filter((_, at) => groups[below[at]!] === groups[above[at]!]);
}

const none = 0xffffffff;

/** A number for each node, equal where two reach each other. Without recursion: a chain may be long. */
function groupsOf(nodes: number, below: Uint32Array, above: Uint32Array): Uint32Array {
  const { start, to } = sorted(nodes, below, above);
  const met = new Uint32Array(nodes).fill(none);
  const low = new Uint32Array(nodes);
  const groups = new Uint32Array(nodes).fill(none);
  const cursor = start.slice(0, nodes);
  const open: number[] = [];
  const way: number[] = [];
  let count = 0;
  for (let root = 0; root < nodes; root += 1) {
    if (met[root] !== none) continue;
    way.push(root);
    while (way.length > 0) {
      const node = way.at(-1)!;
      if (met[node] === none) {
        met[node] = low[node] = count;
        count += 1;
        open.push(node);
      }
      if (cursor[node]! < start[node + 1]!) {
        const next = to[cursor[node]!]!;
        cursor[node]! += 1;
        if (met[next] === none) way.push(next);
        else if (groups[next] === none) low[node] = Math.min(low[node]!, met[next]!);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
      if (low[node] !== met[node]) continue;
      for (let member = open.pop()!; ; member = open.pop()!) {
        groups[member] = node;
        if (member === node) break;
      }
    }
  }
  return groups;
}

/** What each node leads to: of node n `to[start[n]]` up to, not including, `to[start[n + 1]]`. */
function sorted(nodes: number, below: Uint32Array, above: Uint32Array): { start: Uint32Array; to: Uint32Array } {
  const start = new Uint32Array(nodes + 1);
  for (const node of below) start[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) start[node + 1]! += start[node]!;
  const cursor = start.slice(0, nodes);
  const to = new Uint32Array(below.length);
  for (const [at, node] of below.entries()) {
    to[cursor[node]!] = above[at]!;
    cursor[node]! += 1;
  }
  return { start, to };
}

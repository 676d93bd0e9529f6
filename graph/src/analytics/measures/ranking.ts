import type { MeasureGraph } from './measure-graph.ts';

function partnersOf({ offsets }: MeasureGraph, node: number): number {
  return offsets[node + 1]! - offsets[node]!;
}

/** Nodes by figure, the highest first, of equal figure by partners and then by number; NaN is left out. */
export function rankedNodes(graph: MeasureGraph, values: Float64Array): Uint32Array {
  return Uint32Array.from(values.keys())
    .filter((node) => !Number.isNaN(values[node]!))
    .sort((a, b) => values[b]! - values[a]! || partnersOf(graph, b) - partnersOf(graph, a) || a - b);
}

/** The rank of what stands at a place of such an order: equal figures share the first one's. */
export function rankAt(order: Uint32Array, values: Float64Array, at: number): number {
  let first = 0;
  let last = at;
  // Figures fall along the order: the first of the same figure is found by halving.
  while (first < last) {
    const middle = (first + last) >> 1;
    if (values[order[middle]!]! > values[order[at]!]!) first = middle + 1;
    else last = middle;
  }
  return first + 1;
}

/** The first groups by number, each with its size and those of it that have most partners. */
export function largestGroups(
  graph: MeasureGraph,
  groups: Uint32Array,
  { first, members }: { readonly first: number; readonly members: number },
): { group: number; size: number; members: number[] }[] {
  const lists: number[][] = Array.from({ length: first }, () => []);
  for (const [node, group] of groups.entries()) lists[group]?.push(node);
  return lists.flatMap((list, group) =>
    list.length === 0
      ? []
      : [
          {
            group,
            size: list.length,
            members: list.sort((a, b) => partnersOf(graph, b) - partnersOf(graph, a) || a - b).slice(0, members),
          },
        ],
  );
}

/** Sums of equal length added up, in their order. */
export function addedUp(length: number, parts: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(length);
  for (const part of parts) for (let at = 0; at < length; at += 1) sums[at]! += part[at]!;
  return sums;
}

/** The same groups numbered by size, the largest 0; of equal size the one with the smaller first node. */
export function bySize(groups: ArrayLike<number>): { groups: Uint32Array; sizes: number[] } {
  const size = new Map<number, number>();
  for (let node = 0; node < groups.length; node += 1) size.set(groups[node]!, (size.get(groups[node]!) ?? 0) + 1);
  // A map keeps the order in which groups were met, and sorting is stable.
  const ordered = [...size].sort((a, b) => b[1] - a[1]);
  const number = new Map(ordered.map(([group], at) => [group, at]));
  return {
    groups: Uint32Array.from({ length: groups.length }, (_, node) => number.get(groups[node]!)!),
    sizes: ordered.map(([, count]) => count),
  };
}

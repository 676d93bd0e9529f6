/** A place of either footprint. */
interface Counted {
  readonly count: number;
  readonly region: { readonly id: string; readonly name: string };
}

export interface SharedPlace {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly [number, number];
}

/** Places that both have, those with most activities of both together first. */
export function sharedIn(mine: readonly Counted[], theirs: readonly Counted[]): SharedPlace[] {
  const other = new Map(theirs.map(({ region, count }) => [region.id, count]));
  return mine
    .flatMap(({ region, count }): SharedPlace[] => {
      const second = other.get(region.id);
      return second === undefined ? [] : [{ id: region.id, name: region.name, counts: [count, second] }];
    })
    .sort((a, b) => b.counts[0] + b.counts[1] - a.counts[0] - a.counts[1] || (a.id < b.id ? -1 : 1));
}

/** Items by rarity and by who has them, so that a comparison touches only regions that share something. */
export interface ItemIndex {
  /** Rows that have an item. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** ln(regions / regions that have it). */
  readonly weights: ReadonlyMap<string, number>;
  /** Sum of the weights of a row's items; NaN for a row without any item. */
  readonly totals: Float64Array;
}

export function indexItems(items: readonly (readonly string[])[]): ItemIndex {
  const holders = new Map<string, number[]>();
  for (const [row, list] of items.entries()) {
    for (const item of new Set(list)) {
      const rows = holders.get(item);
      if (rows === undefined) holders.set(item, [row]);
      else rows.push(row);
    }
  }
  const weights = new Map([...holders].map(([item, rows]) => [item, Math.log(items.length / rows.length)]));
  const totals = Float64Array.from(items, (list) => {
    let total = list.length === 0 ? Number.NaN : 0;
    for (const item of new Set(list)) total += weights.get(item) ?? 0;
    return total;
  });
  return { holders, weights, totals };
}

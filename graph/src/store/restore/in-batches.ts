/** Gathers items up to a weight; an item that weighs more stands alone. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  limit: number,
  weightOf: (item: Item) => number,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let weight = 0;
  for await (const item of items) {
    const own = weightOf(item);
    if (batch.length > 0 && weight + own > limit) {
      yield batch;
      batch = [];
      weight = 0;
    }
    batch.push(item);
    weight += own;
  }
  if (batch.length > 0) yield batch;
}

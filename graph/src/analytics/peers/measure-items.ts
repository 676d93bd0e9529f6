import { rebase, type Measured, type SharedContribution } from './measured.ts';
import type { ItemModel } from './peer-model.ts';
import type { PeerSpace } from './peer-space.ts';

/**
 * 1 − weighted Jaccard (Ioffe 2010, with weights by item): the weight that two regions share over the weight that
 * either has. Not comparable where either has no item, or where everyone has all items of both.
 */
export function measureItems(space: PeerSpace, model: ItemModel, from: number): Measured {
  const { holders, weights, totals } = space.items(model.items);
  const lists = space.table.items[model.items];
  const mine = new Set(lists[from]);
  const shared = new Float64Array(space.size);
  for (const item of mine) {
    const weight = weights.get(item) ?? 0;
    for (const row of holders.get(item) ?? []) shared[row] = (shared[row] as number) + weight;
  }
  const myTotal = totals[from] as number;
  const distances = shared.map((both, row) => {
    const union = myTotal + (totals[row] as number) - both;
    return union === 0 ? Number.NaN : 1 - both / union;
  });
  const contribution = (to: number): SharedContribution => {
    const theirs = new Set(lists[to]);
    const common = [...mine].filter((item) => theirs.has(item));
    common.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
    const [onlyMine, onlyTheirs] = [mine.size - common.length, theirs.size - common.length];
    return { type: 'SHARED', shared: common, onlyMine, onlyTheirs, share: 1 };
  };
  return {
    distances: rebase(distances),
    components: 1,
    contributionsOf: (to) => [contribution(to)],
    leaveOneOut: null,
  };
}

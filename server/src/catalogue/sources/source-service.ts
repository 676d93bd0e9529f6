import type { EntityKind } from '@jejaring/graph/model';
import type { GraphStore, StoreCounts } from '@jejaring/graph/store';
import { latest, type RequestContext } from '../../platform/request/index.ts';

export interface KindCountRoot {
  readonly kind: EntityKind;
  readonly count: number;
}

/** Counting walks the whole store, so one count serves everybody until the log moves on. */
const latestCounts = latest<GraphStore, StoreCounts>();

export async function currentCounts(store: GraphStore): Promise<StoreCounts> {
  return latestCounts(store, await store.position(), () => store.counts());
}

export async function countsOfSource(
  { store }: RequestContext,
  source: string,
): Promise<{ readonly records: number; readonly counts: KindCountRoot[] }> {
  const counts = await currentCounts(store);
  const found = counts.bySource.find((entry) => entry.source === source);
  return { records: found?.records ?? 0, counts: toKindCounts(found?.byKind ?? {}) };
}

/** Kinds that there are any of, in the order of the vocabulary. */
export function toKindCounts(byKind: Readonly<Partial<Record<EntityKind, number>>>): KindCountRoot[] {
  return Object.entries(byKind)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind: kind as EntityKind, count }));
}

import type { EntityKind } from '@jejaring/graph/model';
import { importRuns, type ImportRunRow } from '../import/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { currentCounts, toKindCounts, type KindCountRoot } from '../../catalogue/sources/index.ts';

export interface SourceCoverageRoot {
  readonly sourceId: string;
  readonly records: number;
  readonly counts: readonly KindCountRoot[];
  readonly findings: number;
  readonly lastRun: ImportRunRow | null;
}

export interface CoverageRoot {
  readonly counts: readonly KindCountRoot[];
  readonly relations: number;
  readonly flows: number;
  readonly pending: number;
  readonly version: number;
  readonly updatedAt: string | null;
  readonly sourceRoots: readonly SourceCoverageRoot[];
}

/** What is in the store, by kind and by source, with the last import of each. */
export async function coverage(context: RequestContext): Promise<CoverageRoot> {
  const [counts, version, last, runs] = await Promise.all([
    currentCounts(context.store),
    context.store.position(),
    context.store.changes(null, { first: 1 }),
    context.database.repository(importRuns).lastBySource(),
  ]);
  return {
    counts: Object.entries(counts.entities).map(([kind, count]) => ({ kind: kind as EntityKind, count })),
    relations: counts.relations,
    flows: counts.flows,
    pending: counts.pending,
    version,
    updatedAt: last.items[0]?.at ?? null,
    sourceRoots: counts.bySource.map(({ source, records, byKind }) => {
      const lastRun = runs.get(source) ?? null;
      return { sourceId: source, records, counts: toKindCounts(byKind), findings: lastRun?.findings ?? 0, lastRun };
    }),
  };
}

import type { Entity, Relation } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import type { ExportScope } from './export-format.ts';

/** The entities of the scope, in the store's order. */
export async function* entitiesOf(store: GraphStore, scope: ExportScope): AsyncGenerator<Entity> {
  const sources = scope.sources === undefined ? null : new Set(scope.sources);
  for await (const chunk of store.scan(['ENTITIES'])) {
    if (chunk.part !== 'ENTITIES') continue;
    const ofKind = chunk.items.filter((entity) => scope.kinds?.includes(entity.kind) ?? true);
    if (sources === null) {
      yield* ofKind;
      continue;
    }
    const records = await store.recordsOf(ofKind.map((entity) => entity.id));
    yield* ofKind.filter((_, index) => records[index]?.some((record) => sources.has(record.source)) ?? false);
  }
}

/** The relations that one of the scope's sources states and whose two ends were written. */
export async function* relationsAmong(
  store: GraphStore,
  scope: ExportScope,
  written: { has(id: string): boolean },
): AsyncGenerator<Relation> {
  for await (const chunk of store.scan(['RELATIONS'])) {
    if (chunk.part !== 'RELATIONS') continue;
    yield* chunk.items.filter(
      (relation) =>
        written.has(relation.from) && written.has(relation.to) && (scope.sources?.includes(relation.source) ?? true),
    );
  }
}

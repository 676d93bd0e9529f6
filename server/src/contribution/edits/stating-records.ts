import { relationId, type Entity, type Relation } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { inOrder, relationRecordId } from './statements.ts';

/**
 * The writer's records by which a relation of the writer's stands. A merge gives a relation another id than the one after which its
 * record is named, and makes one of what two records state.
 * @param relation null where it is not there: a record named after it may still wait for one of its ends
 */
export async function recordsStating(
  store: Pick<GraphStore, 'entities' | 'records'>,
  id: string,
  relation: Relation | null,
): Promise<string[]> {
  const ids = new Set([id]);
  if (relation !== null) {
    const [from, to] = await store.entities([relation.from, relation.to]);
    for (const start of formerIds(relation.from, from)) {
      for (const end of formerIds(relation.to, to)) {
        ids.add(relationId(withEnds(relation, start, end)));
      }
    }
  }
  const records = await store.records([...ids].map(relationRecordId));
  return records.flatMap((record) => (record === null ? [] : [record.id]));
}

/** The id of a thing, and those that lead there. */
function formerIds(id: string, entity: Entity | null | undefined): string[] {
  const leading = (entity?.aliases ?? []).filter(({ scheme }) => scheme === 'id').map(({ value }) => value);
  return [id, ...leading];
}

function withEnds({ source, ...relation }: Relation, from: string, to: string) {
  return { ...inOrder({ ...relation, from, to }), source };
}

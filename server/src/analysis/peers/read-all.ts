import type { Entity, Relation, RelationKind } from '@jejaring/graph/model';
import type { EntityFilter, GraphStore } from '@jejaring/graph/store';

/** The most that the store gives at once. */
const pageSize = 1000;

/** Every entity that fits, a thousand at a time. */
export async function everyEntity(store: GraphStore, filter: EntityFilter): Promise<Entity[]> {
  const entities: Entity[] = [];
  let after: string | null = null;
  do {
    const page = await store.list({ filter, first: pageSize, after, order: { field: 'id', direction: 'ASC' } });
    entities.push(...page.items);
    after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
  return entities;
}

/** All outward relations of these kinds of each node, a thousand nodes at a time. */
export async function everyRelationOf(
  store: GraphStore,
  nodes: readonly string[],
  kinds: readonly RelationKind[],
): Promise<Relation[][]> {
  const all: Relation[][] = [];
  for (let start = 0; start < nodes.length; start += pageSize) {
    const chunk = nodes.slice(start, start + pageSize);
    const pages = await store.relationsOf(chunk, { direction: 'OUT', kinds, first: pageSize });
    for (const [index, page] of pages.entries()) {
      const relations = [...page.items];
      let after = page.hasNext ? page.cursors.at(-1) : undefined;
      while (after !== undefined) {
        const node = chunk[index] ?? '';
        const [next] = await store.relationsOf([node], { direction: 'OUT', kinds, first: pageSize, after });
        relations.push(...(next?.items ?? []));
        after = next?.hasNext === true ? next.cursors.at(-1) : undefined;
      }
      all.push(relations);
    }
  }
  return all;
}

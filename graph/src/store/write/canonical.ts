import { kindOfId, type RecordInput } from '../../model/index.ts';
import type { GraphTransaction } from '../transaction.ts';

/** The id that stands for an id: that of the entity to which it leads, or itself. */
export type CanonicalIds = (id: string) => string;

export const asStated: CanonicalIds = (id) => id;

/** An id that leads to a thing of another kind is claimed by it, and stands for itself: records do not change kinds. */
export function canonicalOf(id: string, owner: string | undefined): string {
  return owner !== undefined && kindOfId(owner) === kindOfId(id) ? owner : id;
}

/** By the aliases of scheme `id`, owner by value. */
export function canonicalBy(owners: ReadonlyMap<string, string>): CanonicalIds {
  return owners.size === 0 ? asStated : (id) => canonicalOf(id, owners.get(id));
}

export async function ownersOf(
  transaction: Pick<GraphTransaction, 'idAliases'>,
  ids: Iterable<string>,
): Promise<Map<string, string>> {
  const asked = [...new Set(ids)];
  const found = asked.length === 0 ? [] : await transaction.idAliases(asked);
  return new Map(found.map(({ value, entity }) => [value, entity]));
}

type Stating = Pick<RecordInput, 'entity' | 'relations' | 'flows'>;

/** Every id of a thing that a record names: what it is about, and the ends of its relations and flows. */
export function* mentionedIds({ entity, relations = [], flows = [] }: Stating): Generator<string> {
  yield entity.id;
  for (const { from, to } of relations) {
    yield from;
    yield to;
  }
  for (const { from, to, covers = [], sectors = [], goals = [] } of flows) {
    if (from != null) yield from;
    if (to != null) yield to;
    for (const { region } of covers) yield region;
    for (const { sector } of sectors) yield sector;
    for (const { goal } of goals) yield goal;
  }
}

import type { Entity } from '../../model/index.ts';
import type { Change } from '../../store/index.ts';
import type { NetworkSource } from '../network.ts';
import type { Snapshot, Touched } from '../snapshot/snapshot.ts';
import { none } from '../snapshot/columns.ts';

/** Ids asked for at once. */
const batch = 1000;

/**
 * What the store says now of everything that these changes touched. It may already be the state after later changes;
 * those will name the same ids again, and applying twice changes nothing.
 */
export async function readTouched(
  store: NetworkSource,
  changes: readonly Change[],
  snapshot: Snapshot,
): Promise<Touched> {
  const idsOf = (pick: (change: Change) => readonly string[]) => [...new Set(changes.flatMap(pick))];
  const entities = await readAll(
    idsOf((change) => [...change.entities, ...change.created, ...change.removed]),
    (ids) => store.entities(ids),
  );
  const relations = await readAll(
    idsOf((change) => change.relations),
    (ids) => store.relations(ids),
  );
  const flows = await readAll(
    idsOf((change) => change.flows),
    (ids) => store.flows(ids),
  );
  await readMissingEnds(store, snapshot, entities, relations);
  return { entities, relations, flows };
}

/** A relation read now may already stand on an entity that a later change created. */
async function readMissingEnds(
  store: NetworkSource,
  snapshot: Snapshot,
  entities: Map<string, Entity | null>,
  relations: Touched['relations'],
): Promise<void> {
  const missing = new Set<string>();
  for (const relation of relations.values()) {
    for (const end of relation === null ? [] : [relation.from, relation.to]) {
      if (!entities.has(end) && snapshot.nodes.find(end) === none && !end.startsWith('flow:')) missing.add(end);
    }
  }
  for (const [id, entity] of await readAll([...missing], (ids) => store.entities(ids))) entities.set(id, entity);
}

async function readAll<T>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<(T | null)[]>,
): Promise<Map<string, T | null>> {
  const found = new Map<string, T | null>();
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch);
    const things = await read(some);
    for (const [index, id] of some.entries()) found.set(id, things[index] ?? null);
  }
  return found;
}

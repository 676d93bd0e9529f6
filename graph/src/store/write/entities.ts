import {
  canonicalJson,
  GraphError,
  kindOfId,
  mergeRecords,
  unknownPrecedence,
  type Entity,
  type EntityKind,
  type GraphRecord,
  type Precedence,
} from '../../model/index.ts';
import type { EntityRow, GraphTransaction } from '../transaction.ts';

/** Sorted ids; `updated` are those whose version rose. */
export interface EntityChanges {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
}

const chunkSize = 1000;

/**
 * Merges anew what the records of these entities say. Sources come first, since their precedence rules the others; where
 * a source's precedence changed, everything it states is merged anew as well.
 * @throws GraphError INVALID_RECORD where an entity would have no name
 */
export async function writeEntities(transaction: GraphTransaction, touched: readonly string[]): Promise<EntityChanges> {
  const created: string[] = [];
  const updated: string[] = [];
  const removed: string[] = [];
  const add = (changes: EntityChanges) => {
    created.push(...changes.created);
    updated.push(...changes.updated);
    removed.push(...changes.removed);
  };
  const sources = touched.filter(isSource);
  const precedenceBefore = await readPrecedences(transaction, sources);
  if (sources.length > 0) add(await mergeAnew(transaction, sources, true));
  const others = touched.filter((id) => !isSource(id));
  if (others.length > 0) add(await mergeAnew(transaction, others, true));
  const direct = new Set(touched);
  const precedenceAfter = await readPrecedences(transaction, sources);
  const reordered = new Set<string>();
  for (const source of sources) {
    if (precedenceBefore.get(source) === precedenceAfter.get(source)) continue;
    for (const id of await transaction.entitiesStatedBy(source))
      if (!direct.has(id) && !isSource(id)) reordered.add(id);
  }
  const indirect = [...reordered].sort();
  for (let start = 0; start < indirect.length; start += chunkSize) {
    add(await mergeAnew(transaction, indirect.slice(start, start + chunkSize), false));
  }
  return { created: created.sort(), updated: updated.sort(), removed: removed.sort() };
}

/** @param isDirect true where records changed: then the version rises even if the merged fields are equal. */
async function mergeAnew(
  transaction: GraphTransaction,
  ids: readonly string[],
  isDirect: boolean,
): Promise<EntityChanges> {
  const before = new Map((await transaction.entities(ids)).map((entity) => [entity.id, entity]));
  const records = groupByEntity(await transaction.recordsAbout(ids));
  const precedence = await precedenceOf(transaction, records);
  const rows: EntityRow[] = [];
  const removed: string[] = [];
  for (const id of ids) {
    const stating = records.get(id);
    const former = before.get(id);
    if (stating === undefined) {
      if (former !== undefined) removed.push(id);
      continue;
    }
    const entity = mergeRecords(id, kindOfId(id) as EntityKind, (former?.version ?? 0) + 1, stating, precedence);
    if (!isDirect && former !== undefined && isSame(former, entity)) continue;
    if (entity.names.length === 0) throw nameless(entity);
    rows.push(entityRow(entity, stating));
  }
  if (removed.length > 0) await transaction.deleteEntities(removed);
  if (rows.length > 0) await transaction.putEntities(rows);
  const written = rows.map(({ entity }) => entity.id);
  return { created: written.filter((id) => !before.has(id)), updated: written.filter((id) => before.has(id)), removed };
}

/** @param stating the records of the entity */
export function entityRow(entity: Entity, stating: readonly GraphRecord[]): EntityRow {
  const newest = stating.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '');
  return { entity, recordedAt: newest, sources: [...new Set(stating.map(({ source }) => source))].sort() };
}

async function precedenceOf(
  transaction: GraphTransaction,
  records: ReadonlyMap<string, GraphRecord[]>,
): Promise<Precedence> {
  const shared = [...records.values()].filter((stating) => stating.length > 1);
  const sources = new Set(shared.flatMap((stating) => stating.map(({ source }) => source)));
  const known = await readPrecedences(transaction, [...sources]);
  return (source) => known.get(source) ?? unknownPrecedence;
}

async function readPrecedences(
  transaction: GraphTransaction,
  sources: readonly string[],
): Promise<Map<string, number>> {
  if (sources.length === 0) return new Map();
  const entities = await transaction.entities(sources);
  return new Map(
    entities.map((source) => [
      source.id,
      (source.kind === 'SOURCE' ? source.fields.precedence : undefined) ?? unknownPrecedence,
    ]),
  );
}

function groupByEntity(records: readonly GraphRecord[]): Map<string, GraphRecord[]> {
  return Map.groupBy(records, ({ canonicalEntity }) => canonicalEntity);
}

function isSource(id: string): boolean {
  return id.startsWith('source:');
}

function isSame(a: Entity, b: Entity): boolean {
  return canonicalJson({ ...a, version: 0 }) === canonicalJson({ ...b, version: 0 });
}

function nameless({ id, records }: Entity): GraphError {
  return new GraphError('INVALID_RECORD', `${id} would have no name: let one of its records state names.`, {
    id,
    records,
  });
}

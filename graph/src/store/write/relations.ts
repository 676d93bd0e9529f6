import { canonicalJson, standingOf, type Relation } from '../../model/index.ts';
import type { GraphTransaction, StatementChange, StatementRow } from '../transaction.ts';
import type { EntityChanges } from './entities.ts';
import type { RecordChanges } from './records.ts';
import { refuseCircles } from './hierarchy.ts';
import type { CanonicalIds } from './canonical.ts';
import { statedRelations, withCanonicalEnds } from './statements.ts';

export interface RelationChanges {
  /** Relations that began, changed or ceased to count; sorted. */
  readonly changed: readonly string[];
  /** The entities at their ends. */
  readonly ends: readonly string[];
}

/**
 * Writes the statements that differ, links what can be linked now, and unlinks what lost an end.
 * @throws GraphError HIERARCHY_CIRCLE
 */
export async function writeRelations(
  transaction: GraphTransaction,
  records: RecordChanges,
  entities: EntityChanges,
): Promise<RelationChanges> {
  const { before, after } = await writeStatements(transaction, records, entities);
  await refuseCircles(transaction, newlyStanding(records, before, after), (row) => statedIds(records, row));
  return compareCounted(before.values(), after.values());
}

type Stated = Pick<RecordChanges, 'put' | 'before' | 'identity'>;
type Statements = ReadonlyMap<string, StatementRow>;

/** The same without a look at circles, for a restore, which takes what stood elsewhere. */
export async function writeStatements(
  transaction: GraphTransaction,
  records: Stated,
  entities: Pick<EntityChanges, 'created' | 'removed'>,
): Promise<{ readonly before: Statements; readonly after: Statements }> {
  const { put, gone, relations } = differences(records);
  const before = new Map<string, StatementRow>();
  if (relations.length > 0) for (const row of await transaction.statementsOf(relations)) before.set(keyOf(row), row);
  const moved = [...entities.created, ...entities.removed];
  if (moved.length > 0) for (const row of await transaction.statementsAt(moved)) before.set(keyOf(row), row);
  const after = new Map(before);
  for (const row of gone) after.delete(keyOf(row));
  for (const row of put) after.set(keyOf(row), row);
  await settleStates(transaction, after);
  const deleted = gone.map((row) => before.get(keyOf(row))).filter((row) => row !== undefined);
  const added = [...after].filter(([key]) => !before.has(key)).map(([, row]) => row);
  const altered = [...after].flatMap(([key, row]): StatementChange[] => {
    const former = before.get(key);
    return former === undefined || isSame(former, row) ? [] : [{ before: former, after: row }];
  });
  // In this order at no moment two statements of one relation are linked, which an engine may forbid.
  if (deleted.length > 0) await transaction.deleteStatements(deleted);
  if (altered.length > 0) await transaction.updateStatements(altered);
  if (added.length > 0) await transaction.insertStatements(added);
  return { before, after };
}

/** Those of hierarchies that begin to stand, or to stand for another time, in the order in which the command has them. */
function newlyStanding({ put, identity }: Stated, before: Statements, after: Statements): StatementRow[] {
  const changed = [...after.values()].filter((row) => {
    if (row.state === 'SPARE' || standingOf(row) === null) return false;
    const former = before.get(keyOf(row));
    return former === undefined || former.state === 'SPARE' || former.validTo !== row.validTo;
  });
  if (changed.length < 2) return changed;
  const order = new Map<string, number>();
  for (const record of put) {
    for (const relation of statedRelations(record, identity.after)) order.set(keyOf(relation), order.size);
  }
  // What another record states comes first: this command can leave out only what it says itself.
  const rank = (row: StatementRow) => order.get(keyOf(row)) ?? -1;
  return changed.toSorted((a, b) => rank(a) - rank(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Under which ids this command's records state what became this relation. */
function statedIds({ put, identity }: Stated, { id, record }: StatementRow): string[] {
  const stating = put.find((row) => row.id === record);
  const relations = stating === undefined ? [] : statedRelations(stating);
  const own = relations.filter((relation) => withCanonicalEnds(relation, identity.after).id === id);
  return own.length === 0 ? [id] : own.map((relation) => relation.id);
}

function differences({ before, put, identity }: Stated) {
  const rowsOf = (records: RecordChanges['put'], canonical: CanonicalIds) => {
    const relations = [...records, ...identity.restated].flatMap((record) => statedRelations(record, canonical));
    const rows = relations.map((relation): StatementRow => ({ ...relation, state: 'SPARE' }));
    return new Map(rows.map((row) => [keyOf(row), row]));
  };
  const former = rowsOf(before, identity.before);
  const present = rowsOf(put, identity.after);
  const changed = [...present].filter(([key, row]) => !isSame(former.get(key), row));
  const gone = [...former].filter(([key]) => !present.has(key)).map(([, row]) => row);
  const rows = changed.map(([, row]) => row);
  return { put: rows, gone, relations: [...new Map([...rows, ...gone].map((row) => [row.id, row])).values()] };
}

/**
 * Of each relation the statement of the smallest record id stands; it is linked where both ends live. Where both came to
 * be one thing it waits until they are two again; in a hierarchy that is a circle, and refused as one.
 */
async function settleStates(transaction: GraphTransaction, statements: Map<string, StatementRow>): Promise<void> {
  const standing = new Map<string, StatementRow>();
  for (const row of statements.values()) {
    const other = standing.get(row.id);
    if (other === undefined || row.record < other.record) standing.set(row.id, row);
  }
  const ends = new Set([...standing.values()].flatMap(({ from, to }) => [from, to]));
  const living = new Set(ends.size === 0 ? [] : await transaction.livingNodes([...ends]));
  for (const [key, row] of statements) {
    const stands = standing.get(row.id) === row;
    const state = stands ? standingState(row, living) : 'SPARE';
    if (row.state !== state) statements.set(key, { ...row, state });
  }
}

/** Of a statement that stands for its relation. */
export function standingState(row: Relation, living: ReadonlySet<string>): 'LINKED' | 'PENDING' {
  const joins = row.from !== row.to || standingOf(row) !== null;
  return joins && living.has(row.from) && living.has(row.to) ? 'LINKED' : 'PENDING';
}

function compareCounted(before: Iterable<StatementRow>, after: Iterable<StatementRow>): RelationChanges {
  const counted = (rows: Iterable<StatementRow>) => {
    const linked = [...rows].filter(({ state }) => state === 'LINKED');
    return new Map(linked.map((row) => [row.id, row]));
  };
  const former = counted(before);
  const present = counted(after);
  const changed = [...present.values()].filter((row) => !isSame(former.get(row.id), row));
  const ceased = [...former.values()].filter(({ id }) => !present.has(id));
  const rows = [...changed, ...ceased];
  const ends = new Set(rows.flatMap(({ from, to }) => [from, to]).filter((id) => !id.startsWith('flow:')));
  return { changed: rows.map(({ id }) => id).sort(), ends: [...ends].sort() };
}

function keyOf({ id, record }: Pick<StatementRow, 'id' | 'record'>): string {
  return `${id} ${record}`;
}

/** Of two statements with one key: kind, ends, qualifier and beginning are in the key already. */
function isSame(a: StatementRow | undefined, b: StatementRow): boolean {
  return (
    a === b ||
    (a !== undefined &&
      a.state === b.state &&
      a.record === b.record &&
      a.validTo === b.validTo &&
      a.basis === b.basis &&
      a.rule === b.rule &&
      canonicalJson(a.properties) === canonicalJson(b.properties))
  );
}

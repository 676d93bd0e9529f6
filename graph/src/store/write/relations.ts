import { canonicalJson } from '../../model/index.ts';
import type { GraphTransaction, StatementChange, StatementRow } from '../transaction.ts';
import type { EntityChanges } from './entities.ts';
import type { RecordChanges } from './records.ts';
import { statedRelations } from './statements.ts';

export interface RelationChanges {
  /** Relations that began, changed or ceased to count; sorted. */
  readonly changed: readonly string[];
  /** The entities at their ends. */
  readonly ends: readonly string[];
}

/** Writes the statements that differ, links what can be linked now, and unlinks what lost an end. */
export async function writeRelations(
  transaction: GraphTransaction,
  records: RecordChanges,
  entities: EntityChanges,
): Promise<RelationChanges> {
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
  return compareCounted(before.values(), after.values());
}

function differences({ before, put }: RecordChanges) {
  const rowsOf = (records: RecordChanges['put']) => {
    const rows = records.flatMap(statedRelations).map((relation): StatementRow => ({ ...relation, state: 'SPARE' }));
    return new Map(rows.map((row) => [keyOf(row), row]));
  };
  const former = rowsOf(before);
  const present = rowsOf(put);
  const changed = [...present].filter(([key, row]) => !isSame(former.get(key), row));
  const gone = [...former].filter(([key]) => !present.has(key)).map(([, row]) => row);
  const rows = changed.map(([, row]) => row);
  return { put: rows, gone, relations: [...new Map([...rows, ...gone].map((row) => [row.id, row])).values()] };
}

/** Of each relation the statement of the smallest record id stands; it is linked where both ends live. */
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
    const state = !stands ? 'SPARE' : living.has(row.from) && living.has(row.to) ? 'LINKED' : 'PENDING';
    if (row.state !== state) statements.set(key, { ...row, state });
  }
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

function keyOf({ id, record }: StatementRow): string {
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

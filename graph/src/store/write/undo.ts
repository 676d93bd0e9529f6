import { GraphError, recordId } from '../../model/index.ts';
import type { Change } from '../graph-store.ts';
import type { GraphTransaction, RecordRow } from '../transaction.ts';
import { commandLimit, type CheckedCommand } from '../validate/command.ts';
import { checkRecord } from '../validate/record.ts';
import { refuseKindChanges, type RecordPlan } from './records.ts';

/** What a record says, and since when; null where it is not there. */
type State = Omit<RecordRow, 'canonicalEntity'> | null;

/** Rows of the log that are read at once. */
const pageSize = 200;

/**
 * Puts records back as they were before changes, each since when it had been so. Only where the change's word on a record
 * is still the last one: what was taken back itself does not count, and the latest of the given changes comes first.
 * @throws GraphError NOT_FOUND, UNDO_CONFLICT; INVALID_RECORD where the changes touched too many records for one command
 */
export async function planUndo(transaction: GraphTransaction, { undo }: CheckedCommand): Promise<RecordPlan> {
  const log = new Map(
    (await transaction.changeRows(undo.flatMap((seq) => [seq, seq + 1]))).map((row) => [row.seq, row]),
  );
  const changes = undo.toSorted((a, b) => b - a).map((seq) => log.get(seq) ?? notThere(seq));
  const ids = [...new Set(changes.flatMap(({ records }) => records))].sort();
  if (ids.length > commandLimit) {
    const message = `The changes ${undo.join(', ')} touched ${ids.length} records, and one command takes at most ${commandLimit}: take back fewer at once, the latest first.`;
    throw new GraphError('INVALID_RECORD', message, { count: ids.length });
  }
  const present = new Map((await transaction.recordInputs(ids)).map((row) => [row.id, row]));
  const states = new Map<string, State>(ids.map((id) => [id, present.get(id) ?? null]));
  const later = new LaterTouches(transaction, new Set(ids), new Set(undo));
  for (const change of changes) {
    const { seq, at, undoes, replaced } = change;
    const before = new Map(replaced.map((input) => [recordId(input.source, input.key), input]));
    const tellsTime = undoes === undefined && log.get(seq + 1)?.at !== at;
    for (const id of change.records) {
      const now = states.get(id) ?? null;
      const isLast = now !== null && tellsTime ? now.recordedAt === at : await later.isLast(seq, id);
      if (!isLast) throw conflict(seq, id);
      const input = before.get(id);
      states.set(id, input === undefined ? null : await formerState(transaction, seq, input));
    }
  }
  const changed = ids.filter((id) => !isSame(present.get(id) ?? null, states.get(id) ?? null));
  const put = changed.map((id) => states.get(id) ?? null).filter((state) => state !== null);
  refuseKindChanges(put, (id) => present.get(id)?.entity.id);
  const withdrawn = changed.filter((id) => (states.get(id) ?? null) === null);
  return { put, withdrawn, before: changed.flatMap((id) => present.get(id) ?? []), unchanged: 0 };
}

function isSame(a: State, b: State): boolean {
  return a?.hash === b?.hash && a?.recordedAt === b?.recordedAt;
}

async function formerState(
  transaction: GraphTransaction,
  seq: number,
  { recordedAt, canonicalEntity: _entity, ...input }: Change['replaced'][number],
): Promise<State> {
  const record = checkRecord(input);
  return { ...record, recordedAt: recordedAt ?? (await statedSince(transaction, record.id, seq)) };
}

/** Since when a record had said what a change replaced, where that change's row is of a version that did not tell. */
async function statedSince(transaction: GraphTransaction, id: string, seq: number): Promise<string> {
  let since = '';
  for await (const change of rowsBetween(transaction, 0, seq - 1)) if (change.records.includes(id)) since = change.at;
  return since;
}

async function* rowsBetween(transaction: GraphTransaction, after: number, last: number): AsyncGenerator<Change> {
  for (let seq = after; seq < last;) {
    const rows = await transaction.changesAfter(seq, Math.min(pageSize, last - seq));
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined) return;
    seq = end.seq;
  }
}

type Touch = Pick<Change, 'seq' | 'records' | 'undoes'>;

/** The changes after one that touched the same records; read from the log where a record's own time does not tell. */
class LaterTouches {
  private readonly transaction: GraphTransaction;
  private readonly ids: ReadonlySet<string>;
  /** Taken back by the command itself. */
  private readonly undone: ReadonlySet<number>;
  private touches: readonly Touch[] | null = null;

  constructor(transaction: GraphTransaction, ids: ReadonlySet<string>, undone: ReadonlySet<number>) {
    this.transaction = transaction;
    this.ids = ids;
    this.undone = undone;
  }

  /** Whether nothing but what was taken back again came to the record after this change, which is not taken back itself. */
  async isLast(seq: number, id: string): Promise<boolean> {
    this.touches ??= await this.read(Math.min(...this.undone));
    const gone = new Set([...this.undone].filter((other) => other > seq));
    for (const touch of this.touches) {
      if (touch.seq <= seq || gone.has(touch.seq)) continue;
      const { undoes = [] } = touch;
      if (undoes.includes(seq)) return false;
      for (const target of undoes) gone.add(target);
      const onlyTakesBack = undoes.length > 0 && undoes.every((target) => target > seq);
      if (!onlyTakesBack && touch.records.includes(id)) return false;
    }
    return true;
  }

  /** Latest first. */
  private async read(after: number): Promise<Touch[]> {
    const found: Touch[] = [];
    const last = (await this.transaction.lastChange())?.seq ?? 0;
    for await (const { seq, records, undoes } of rowsBetween(this.transaction, after, last)) {
      const own = records.filter((id) => this.ids.has(id));
      if (own.length > 0) found.push({ seq, records: own, ...(undoes !== undefined && { undoes }) });
    }
    return found.reverse();
  }
}

function notThere(seq: number): never {
  throw new GraphError('NOT_FOUND', `The change log has no row ${seq}.`, { seq });
}

function conflict(seq: number, record: string): GraphError {
  const message = `${record} is no longer as change ${seq} left it: take back first what came after, or state anew what it should say.`;
  return new GraphError('UNDO_CONFLICT', message, { seq, record });
}

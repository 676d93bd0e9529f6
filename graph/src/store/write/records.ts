import { kindOfId } from '../../model/index.ts';
import type { GraphTransaction, RecordRow } from '../transaction.ts';
import type { CheckedCommand } from '../validate/command.ts';
import { refuse } from '../validate/fault.ts';

/** What a command does to the records. */
export interface RecordChanges {
  /** New or with another content. */
  readonly put: readonly RecordRow[];
  /** What replaced and withdrawn records said. */
  readonly before: readonly RecordRow[];
  /** Ids of those that are gone. */
  readonly withdrawn: readonly string[];
  readonly unchanged: number;
  /** Entities about which a record came, changed or went; sorted. */
  readonly touched: readonly string[];
}

/** A record that is to be withdrawn and is not there is withdrawn already, so that a chain of batches can be resumed. */
export async function writeRecords(
  transaction: GraphTransaction,
  command: CheckedCommand,
  at: string,
): Promise<RecordChanges> {
  const heads = await transaction.recordHeads([...command.put.map(({ id }) => id), ...command.withdraw]);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const put = command.put
    .filter(({ id, hash }) => headOf.get(id)?.hash !== hash)
    .map((record): RecordRow => ({ ...record, recordedAt: at }));
  for (const record of put) {
    const former = headOf.get(record.id)?.entity;
    if (former === undefined || kindOfId(former) === record.entity.kind) continue;
    throw refuse(
      'KIND_CHANGED',
      { record: record.id, part: 'entity' },
      `it is about ${former}; withdraw it before its key stands for a ${record.entity.kind}.`,
      {
        expected: kindOfId(former),
        actual: record.entity.kind,
      },
    );
  }
  const withdrawn = command.withdraw.filter((id) => headOf.has(id));
  const gone = [...put.map(({ id }) => id).filter((id) => headOf.has(id)), ...withdrawn];
  // By id, so that every engine writes the same row into the log.
  const before = gone.length === 0 ? [] : (await transaction.recordInputs(gone)).toSorted(byId);
  if (put.length > 0) await transaction.putRecords(put);
  if (withdrawn.length > 0) await transaction.deleteRecords(withdrawn);
  const touched = new Set([...put, ...before].map(({ entity }) => entity.id));
  return { put, before, withdrawn, unchanged: command.put.length - put.length, touched: [...touched].sort() };
}

function byId(a: RecordRow, b: RecordRow): number {
  return a.id < b.id ? -1 : 1;
}

import { kindOfId } from '../../model/index.ts';
import type { GraphTransaction, RecordRow } from '../transaction.ts';
import type { CheckedCommand } from '../validate/command.ts';
import { refuse } from '../validate/fault.ts';
import { resolveIdentity, type Identity } from './identity.ts';

/** What a command does to the records. */
export interface RecordChanges {
  /** New or with another content. */
  readonly put: readonly RecordRow[];
  /** What replaced and withdrawn records said. */
  readonly before: readonly RecordRow[];
  /** Ids of those that are gone. */
  readonly withdrawn: readonly string[];
  readonly unchanged: number;
  /** Entities to which a record came, which one left, or of which one changed; sorted. */
  readonly touched: readonly string[];
  readonly identity: Omit<Identity<unknown>, 'put'>;
}

/** What is to become of records, before it is known to which entities they go. */
export interface RecordPlan {
  readonly put: readonly Omit<RecordRow, 'canonicalEntity'>[];
  readonly before: readonly RecordRow[];
  readonly withdrawn: readonly string[];
  readonly unchanged: number;
}

/** A record that is to be withdrawn and is not there is withdrawn already, so that a chain of batches can be resumed. */
export async function planRecords(
  transaction: GraphTransaction,
  command: CheckedCommand,
  at: string,
): Promise<RecordPlan> {
  const heads = await transaction.recordHeads([...command.put.map(({ id }) => id), ...command.withdraw]);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const put = command.put
    .filter(({ id, hash }) => headOf.get(id)?.hash !== hash)
    .map((record) => ({ ...record, recordedAt: at }));
  refuseKindChanges(put, (id) => headOf.get(id)?.entity);
  const withdrawn = command.withdraw.filter((id) => headOf.has(id));
  const gone = [...put.map(({ id }) => id).filter((id) => headOf.has(id)), ...withdrawn];
  // By id, so that every engine writes the same row into the log.
  const before = gone.length === 0 ? [] : (await transaction.recordInputs(gone)).toSorted(byId);
  return { put, before, withdrawn, unchanged: command.put.length - put.length };
}

/** @throws GraphError KIND_CHANGED */
export function refuseKindChanges(
  put: readonly Pick<RecordRow, 'id' | 'entity'>[],
  formerEntity: (id: string) => string | undefined,
): void {
  for (const { id, entity } of put) {
    const former = formerEntity(id);
    if (former === undefined || kindOfId(former) === entity.kind) continue;
    throw refuse(
      'KIND_CHANGED',
      { record: id, part: 'entity' },
      `it is about ${former}; withdraw it before its key stands for a ${entity.kind}.`,
      { expected: kindOfId(former), actual: entity.kind },
    );
  }
}

/** @param mayJoin see resolveIdentity */
export async function writeRecords(
  transaction: GraphTransaction,
  { put: planned, before, withdrawn, unchanged }: RecordPlan,
  mayJoin: boolean,
): Promise<RecordChanges> {
  const { put, ...identity } = await resolveIdentity(transaction, planned, before, mayJoin);
  const moved = identity.moved.map(({ row }) => row);
  if (put.length + moved.length > 0) await transaction.putRecords([...put, ...moved]);
  if (withdrawn.length > 0) await transaction.deleteRecords(withdrawn);
  const touched = new Set([...put, ...moved, ...before].map(({ canonicalEntity }) => canonicalEntity));
  for (const { from } of identity.moved) touched.add(from);
  return { put, before, withdrawn, unchanged, touched: [...touched].sort(), identity };
}

function byId(a: RecordRow, b: RecordRow): number {
  return a.id < b.id ? -1 : 1;
}

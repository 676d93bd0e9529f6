import { GraphError, systemClock, type Clock } from '../../model/index.ts';
import type { Change, Command, CommandResult, ReplacedRecord } from '../graph-store.ts';
import type { GraphTransaction, GraphWriter, RecordRow } from '../transaction.ts';
import { checkCommand, type CheckedCommand } from '../validate/command.ts';
import { checkCodes } from './codes.ts';
import { writeEntities } from './entities.ts';
import { writeFlows } from './flows.ts';
import { planRecords, writeRecords, type RecordChanges, type RecordPlan } from './records.ts';
import { writeRelations } from './relations.ts';
import { planUndo } from './undo.ts';

export interface ExecuteOptions {
  /** By which changes are dated; by default that of this machine. */
  readonly clock?: Clock;
}

/**
 * Every engine's `execute`: checks the command, applies it in one transaction of the engine, and appends one row to
 * the change log. All rules of the graph are kept here and below, whoever writes.
 * @throws GraphError of the first rule that the command breaks; then nothing was changed.
 */
export async function executeCommand(
  writer: GraphWriter,
  command: Command,
  { clock = systemClock }: ExecuteOptions = {},
): Promise<CommandResult> {
  const checked = checkCommand(command);
  return writer.write((transaction) => applyCommand(transaction, checked, clock.now()));
}

async function applyCommand(transaction: GraphTransaction, command: CheckedCommand, now: Date): Promise<CommandResult> {
  const known = await transaction.command(command.id);
  if (known !== null) {
    if (known.digest === command.digest) return known.result;
    throw new GraphError(
      'COMMAND_REUSED',
      `The command ${command.id} was given before with another content: give this one an id of its own.`,
      {
        command: command.id,
      },
    );
  }
  await expectVersions(transaction, command);
  const at = nextMoment((await transaction.lastChange())?.at, now);
  const plan =
    command.kind === 'UNDO' ? await planUndo(transaction, command) : await planRecords(transaction, command, at);
  const result = isNothing(plan) ? nothing(plan.unchanged) : await applyPlan(transaction, command, plan, at);
  await transaction.putCommand({ id: command.id, digest: command.digest, result });
  return result;
}

/**
 * A clock that stands or was set back must not let an older statement look like the later one: each change has a time
 * of its own, so that since when a record says something also tells which change wrote it.
 */
function nextMoment(last: string | undefined, now: Date): string {
  const moment = last === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(last) + 1));
  return moment.toISOString();
}

function isNothing({ put, withdrawn }: RecordPlan): boolean {
  return put.length === 0 && withdrawn.length === 0;
}

async function applyPlan(
  transaction: GraphTransaction,
  command: CheckedCommand,
  plan: RecordPlan,
  at: string,
): Promise<CommandResult> {
  const records = await writeRecords(transaction, plan, command.kind === 'MERGE' || command.kind === 'UNDO');
  const entities = await writeEntities(transaction, records.touched);
  await checkCodes(transaction, records.put);
  const flows = await writeFlows(transaction, records);
  const relations = await writeRelations(transaction, records, entities);
  const { created, updated, removed } = entities;
  const change: Omit<Change, 'seq'> = {
    at,
    who: command.who,
    command: command.id,
    kind: command.kind,
    note: command.note,
    entities: unique([...created, ...updated, ...removed, ...relations.ends]),
    created,
    removed,
    records: unique([...records.put.map(({ id }) => id), ...records.withdrawn]),
    relations: relations.changed,
    flows,
    replaced: records.before.map(replacedRecord),
    ...(command.undo.length > 0 && { undoes: command.undo }),
    ...movedRecords(records),
  };
  const seq = await transaction.appendChange(change);
  return { seq, created, updated, removed, unchanged: records.unchanged };
}

async function expectVersions(transaction: GraphTransaction, command: CheckedCommand): Promise<void> {
  if (command.expect.length === 0) return;
  const entities = await transaction.entities(command.expect.map(({ id }) => id));
  const versions = new Map(entities.map(({ id, version }) => [id, version]));
  for (const { id, version } of command.expect) {
    const actual = versions.get(id) ?? 0;
    if (actual === version) continue;
    const found = actual === 0 ? 'does not exist' : `has version ${actual}`;
    throw new GraphError(
      'VERSION_CONFLICT',
      `${id} ${found}, not ${version}: someone changed it; read it again and repeat the change.`,
      {
        id,
        expected: version,
        actual,
      },
    );
  }
}

/** Where it went is said only where that is not what it states, as in nearly every row of the log. */
function replacedRecord({ id: _id, hash: _hash, canonicalEntity, ...input }: RecordRow): ReplacedRecord {
  return canonicalEntity === input.entity.id ? input : { ...input, canonicalEntity };
}

function movedRecords({ identity: { moved } }: RecordChanges): Pick<Change, 'moved'> {
  if (moved.length === 0) return {};
  return { moved: moved.map(({ row, from }) => ({ record: row.id, from, to: row.canonicalEntity })) };
}

function nothing(unchanged: number): CommandResult {
  return { seq: null, created: [], updated: [], removed: [], unchanged };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

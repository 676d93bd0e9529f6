import { canonicalJson, digest, GraphError, parseId } from '../../model/index.ts';
import { commandKinds, type Command, type CommandKind } from '../graph-store.ts';
import { fieldOf } from '../rules/rule-fault.ts';
import { ruleFaults } from '../rules/rule-faults.ts';
import { verbatimFault } from '../rules/text.ts';
import { isShortText, refuse } from './fault.ts';
import { checkRecord, type CheckedRecord } from './record.ts';

/** An import writes batches of at most so many records, so that no transaction is long. */
export const commandLimit = 1000;
/** Changes that one command takes back. */
const undoLimit = 100;

export interface CheckedCommand {
  readonly id: string;
  readonly kind: CommandKind;
  readonly who: string;
  readonly note: string | null;
  readonly put: readonly CheckedRecord[];
  readonly withdraw: readonly string[];
  readonly undo: readonly number[];
  readonly expect: readonly { readonly id: string; readonly version: number }[];
  /** Equal for equal content, whatever the command's id. */
  readonly digest: string;
}

/**
 * Checks all that can be known without the store.
 * @throws GraphError of the first fault; INVALID_RECORD, INVALID_TEXT for the command itself
 */
export function checkCommand(command: Command): CheckedCommand {
  const fault = (message: string, details: Readonly<Record<string, unknown>> = {}) =>
    new GraphError('INVALID_RECORD', message, { command: command.id, ...details });
  if (!isShortText(command.id, 200)) throw fault('A command needs an id of 1 to 200 characters.');
  if (!commandKinds.includes(command.kind)) throw fault(`There is no kind of command "${command.kind}".`);
  if (!isShortText(command.who, 200)) throw fault('A command says who gave it, in 1 to 200 characters.');
  if (command.note !== undefined && command.note.length > 2000)
    throw fault("A command's note has at most 2000 characters.");
  for (const [field, text] of Object.entries({ id: command.id, who: command.who, note: command.note ?? '' })) {
    const broken = verbatimFault(text);
    if (broken !== null) throw new GraphError('INVALID_TEXT', `The command's ${field}: ${broken.message}`, { field });
  }
  const withdraw = command.withdraw ?? [];
  const count = (command.put?.length ?? 0) + withdraw.length;
  if (count > commandLimit) {
    throw fault(`A command has at most ${commandLimit} records, not ${count}: send it in batches.`, { count });
  }
  for (const id of withdraw) {
    if (parseId(id)?.prefix !== 'record') {
      throw new GraphError('INVALID_ID', `"${id}" is not the id of a record: expected record:source:key.`, { id });
    }
  }
  const put = (command.put ?? []).map(checkRecord);
  for (const record of put) refuseFaults(record);
  const seen = new Set<string>();
  for (const id of [...put.map((record) => record.id), ...withdraw]) {
    if (seen.has(id)) throw fault(`The record ${id} stands twice in one command: keep one of them.`, { record: id });
    seen.add(id);
  }
  const expect = command.expect ?? [];
  for (const { id, version } of expect) {
    if (parseId(id) === null || !Number.isInteger(version) || version < 0) {
      throw fault(`An expectation is the id of an entity and a version from 0, not ${id} and ${version}.`, {
        id,
        version,
      });
    }
  }
  const undo = checkUndo(command, fault);
  const note = command.note ?? null;
  const content = [command.kind, command.who, note, put.map(({ id, hash }) => [id, hash]), withdraw, expect];
  return {
    id: command.id,
    kind: command.kind,
    who: command.who,
    note,
    put,
    withdraw,
    undo,
    expect,
    // What others ask for has the digest that it always had.
    digest: digest(canonicalJson(undo.length === 0 ? content : [...content, undo])),
  };
}

function checkUndo({ kind, undo = [], put = [], withdraw = [] }: Command, fault: (message: string) => GraphError) {
  if (kind !== 'UNDO') {
    if (undo.length === 0) return undo;
    throw fault('Only an UNDO names changes to take back.');
  }
  if (put.length + withdraw.length > 0) throw fault('An UNDO puts and withdraws nothing of its own.');
  const isList = undo.every((seq) => Number.isSafeInteger(seq) && seq > 0) && new Set(undo).size === undo.length;
  if (undo.length === 0 || undo.length > undoLimit || !isList)
    throw fault(`An UNDO names 1 to ${undoLimit} changes by their numbers in the log, each once.`);
  return undo.toSorted((a, b) => a - b);
}

function refuseFaults(record: CheckedRecord): void {
  for (const { code, path, message } of ruleFaults(record)) {
    throw refuse(code, { record: record.id, part: path.join('.') }, message, { field: fieldOf(path) });
  }
}

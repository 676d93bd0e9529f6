import { setTimeout as wait } from 'node:timers/promises';
import { GraphError, recordErrorCodes, type GraphErrorCode, type RecordInput } from '@jejaring/graph/model';
import type { Command, CommandResult, GraphStore } from '@jejaring/graph/store';
import type { Finding } from './importer.ts';
import { withoutCircles } from './without-circles.ts';
import { withoutTakenCodes } from './taken-codes.ts';

/** The others of its batch are put without the record that is to blame. */
const recordErrors: ReadonlySet<GraphErrorCode> = new Set(recordErrorCodes);
/** Waits before the second, third and fourth try of a call that the store calls retriable, in milliseconds. */
const retryDelays = [100, 500, 2000];
/** How often one batch of a job may be read with another content than before. */
const mostReadings = 20;

export interface WrittenBatch {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** One for each record that the store refused. */
  readonly refused: readonly Finding[];
  /** One for each value or relation that a record was put without. */
  readonly leftOut: readonly Finding[];
}

export interface BatchWriter {
  readonly store: GraphStore;
  /** Start of the ids of all commands of one run. */
  readonly commands: string;
  readonly who: string;
  readonly note: string;
}

/**
 * Puts one batch as one command. Codes that are in force for other regions, and relations that would close a circle, are left
 * out of their records, which are kept. Where the store refuses the batch because of a record, it is halved until that
 * record stands alone and becomes a finding. `name` is unique within the run.
 */
export async function putBatch(writer: BatchWriter, name: string, put: readonly RecordInput[]): Promise<WrittenBatch> {
  try {
    const result = await executeWithRetry(writer, name, { put });
    const { created, updated, unchanged } = result;
    return { created: created.length, updated: updated.length, unchanged, refused: [], leftOut: [] };
  } catch (error) {
    if (!(error instanceof GraphError) || !recordErrors.has(error.code)) throw error;
    const mended = withoutCircles(put, error) ?? withoutTakenCodes(put, error);
    if (mended !== null) {
      const written = await putBatch(writer, name, mended.put);
      return { ...written, leftOut: [...mended.leftOut, ...written.leftOut] };
    }
    const [only] = put;
    if (only !== undefined && put.length === 1)
      return { created: 0, updated: 0, unchanged: 0, refused: [refusal(only, error)], leftOut: [] };
    const middle = put.length >> 1;
    const first = await putBatch(writer, `${name}a`, put.slice(0, middle));
    const second = await putBatch(writer, `${name}b`, put.slice(middle));
    return {
      created: first.created + second.created,
      updated: first.updated + second.updated,
      unchanged: first.unchanged + second.unchanged,
      refused: [...first.refused, ...second.refused],
      leftOut: [...first.leftOut, ...second.leftOut],
    };
  }
}

/** Withdraws records by id as one command. */
export async function withdrawBatch(writer: BatchWriter, name: string, withdraw: readonly string[]): Promise<void> {
  await executeWithRetry(writer, name, { withdraw });
}

async function executeWithRetry(
  writer: BatchWriter,
  name: string,
  change: { readonly put: readonly RecordInput[] } | { readonly withdraw: readonly string[] },
): Promise<CommandResult> {
  const { commands, who, note } = writer;
  for (let reading = 1; ; reading += 1) {
    const id = reading === 1 ? `${commands}:${name}` : `${commands}:${name}-${reading}`;
    try {
      return await insist(writer.store, { id, kind: 'IMPORT', who, note, ...change });
    } catch (error) {
      // Read again after a kill, beside what others wrote meanwhile, a batch may say something else: it is a command of its own.
      const isOther = error instanceof GraphError && error.code === 'COMMAND_REUSED';
      if (!isOther || reading === mostReadings) throw error;
    }
  }
}

async function insist(store: GraphStore, command: Command): Promise<CommandResult> {
  for (const delay of retryDelays) {
    try {
      return await store.execute(command);
    } catch (error) {
      if (!(error instanceof GraphError) || !error.retriable) throw error;
      await wait(delay);
    }
  }
  return store.execute(command);
}

function refusal(record: RecordInput, error: GraphError): Finding {
  return {
    severity: 'ERROR',
    code: error.code,
    message: `The record was left out: ${error.message}`,
    line: record.locator?.row ?? null,
    key: record.key,
  };
}

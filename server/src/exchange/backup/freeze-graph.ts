import { canonicalJson } from '@jejaring/graph/model';
import type { Change, GraphStore, StoredCommand } from '@jejaring/graph/store';
import { changeLine } from './graph-lines.ts';
import type { LineSorter } from './line-sorter.ts';
import { Rewind } from './rewind.ts';
import { recordKey, thingKey } from './thing-key.ts';
import { thingLines } from './thing-lines.ts';
import { unfit } from './unfit.ts';

/** The graph at one position of its log, as lines of the archive's parts. */
export interface FrozenGraph {
  readonly position: number;
  /** Read once, before the things: they need what it tells. */
  changes(): AsyncGenerator<string>;
  /** Read once. */
  commands(): AsyncGenerator<string>;
  /** Read once. */
  things(): AsyncGenerator<string>;
}

export interface FreezeOptions {
  /** A new sorter each time. */
  readonly sorter: () => Promise<LineSorter>;
  /** Told of the number of rows that were read. */
  readonly onRead: (rows: number) => void;
}

/** Rows of the log that are read at once; each may hold what a thousand records said before. */
const pageSize = 20;

/**
 * Scans a store that others may be writing, and finds the state at the position of the log where the scan began: what
 * the log tells of the time since is taken back.
 *
 * A command that changed nothing has no row in the log. Those of before the position are all there; of those that came
 * during the scan none is, so that a repetition is answered anew rather than with an answer of another state.
 * @throws GraphError STORE_DAMAGED where the store and its log do not fit
 */
export async function freezeGraph(store: GraphStore, { sorter, onRead }: FreezeOptions): Promise<FrozenGraph> {
  const commands = await sorter();
  for await (const command of scanCommands(store)) {
    if (command.result.seq === null) await commands.add(command.id, canonicalJson(command));
  }
  const position = await store.position();
  const rows = await sorter();
  for await (const chunk of store.scan(['ENTITIES', 'RECORDS'])) {
    if (chunk.part === 'ENTITIES') {
      for (const { id, version } of chunk.items) await rows.add(thingKey(id), String(version));
    }
    if (chunk.part === 'RECORDS') {
      for (const { canonicalEntity, ...record } of chunk.items)
        await rows.add(recordKey(canonicalEntity, record.id), canonicalJson(record));
    }
    onRead(chunk.items.length);
  }
  const logged = await sorter();
  for await (const command of scanCommands(store)) {
    const { seq } = command.result;
    if (seq !== null && seq <= position) await logged.add(seqKey(seq), canonicalJson(command));
  }
  const rewind = new Rewind();
  for await (const change of changesBetween(store, position, await store.position())) rewind.takeBack(change);
  return {
    position,
    changes: () => changeLines(store, position, logged, rewind),
    commands: () => commands.lines(),
    things: () => thingLines(rows, rewind),
  };
}

async function* scanCommands(store: GraphStore): AsyncGenerator<StoredCommand> {
  for await (const chunk of store.scan(['COMMANDS'])) if (chunk.part === 'COMMANDS') yield* chunk.items;
}

async function* changesBetween(store: GraphStore, after: number, last: number): AsyncGenerator<Change> {
  for (let seq = after; seq < last;) {
    const page = await store.changesAfter(seq, Math.min(pageSize, last - seq));
    for (const change of page) {
      seq += 1;
      if (change.seq !== seq) throw unfit(`the change log goes from ${seq - 1} to ${change.seq}`);
      yield change;
    }
    if (page.length === 0) throw unfit(`the change log ends at ${seq} instead of ${last}`);
  }
}

async function* changeLines(
  store: GraphStore,
  position: number,
  logged: LineSorter,
  rewind: Rewind,
): AsyncGenerator<string, void> {
  const commands = logged.lines();
  try {
    for await (const change of changesBetween(store, 0, position)) {
      const next = await commands.next();
      const command = next.done === true ? null : (JSON.parse(next.value) as StoredCommand);
      if (command?.result.seq !== change.seq) {
        throw unfit(`what the command of row ${change.seq} of the change log answered is not there`);
      }
      rewind.follow(change, command.result);
      yield changeLine({ change, command });
    }
  } finally {
    await commands.return();
  }
}

const seqKey = (seq: number) => String(seq).padStart(16, '0');

import { canonicalJson, GraphError } from '@jejaring/graph/model';
import type { Change, GraphStore, StoredCommand } from '@jejaring/graph/store';
import { changeLine, thingLine } from './graph-lines.ts';
import type { LineSorter, SortedLine } from './line-sorter.ts';
import { Rewind } from './rewind.ts';
import { idsOfKey, recordKey, thingKey } from './thing-key.ts';

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

/** Rows of the log that are read at once. */
const pageSize = 200;

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
      for (const record of chunk.items) await rows.add(recordKey(record.entity.id, record.id), canonicalJson(record));
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
    async *commands() {
      for await (const { line } of commands.sorted()) yield line;
    },
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
      if (change.seq !== seq) throw doesNotFit(`the change log goes from ${seq - 1} to ${change.seq}`);
      yield change;
    }
    if (page.length === 0) throw doesNotFit(`the change log ends at ${seq} instead of ${last}`);
  }
}

async function* changeLines(
  store: GraphStore,
  position: number,
  logged: LineSorter,
  rewind: Rewind,
): AsyncGenerator<string> {
  const commands = logged.sorted();
  try {
    for await (const change of changesBetween(store, 0, position)) {
      const { value } = await commands.next();
      const command = value === undefined ? null : (JSON.parse(value.line) as StoredCommand);
      if (command?.result.seq !== change.seq) {
        throw doesNotFit(`what the command of row ${change.seq} of the change log answered is not there`);
      }
      rewind.follow(change, command.result);
      yield changeLine({ change, command });
    }
  } finally {
    await commands.return(undefined);
  }
}

const digits = 16;
const seqKey = (seq: number) => String(seq).padStart(digits, '0');

async function* thingLines(rows: LineSorter, rewind: Rewind): AsyncGenerator<string> {
  let thing: { readonly id: string; readonly version: number; readonly records: string[] } | null = null;
  for await (const { key, line } of withRewound(rows.sorted(), rewind)) {
    const { thing: id, record } = idsOfKey(key);
    if (record !== null) {
      if (thing?.id !== id) throw doesNotFit(`${record} is about ${id}, which is not there`);
      thing.records.push(line);
      continue;
    }
    if (thing !== null) yield lineOf(thing);
    thing = { id, version: Number(line), records: [] };
  }
  if (thing !== null) yield lineOf(thing);
}

function lineOf({
  id,
  version,
  records,
}: {
  readonly id: string;
  readonly version: number;
  readonly records: string[];
}) {
  if (records.length === 0) throw doesNotFit(`${id} lives though no record states it`);
  return thingLine(id, version, records);
}

/** What the scan saw, where it was not touched since, and between it what was touched, as it had been. */
async function* withRewound(seen: AsyncIterable<SortedLine>, rewind: Rewind): AsyncGenerator<SortedLine> {
  const former: SortedLine[] = [];
  for (const [id, version] of rewind.things) {
    if (version !== null) former.push({ key: thingKey(id), line: String(version) });
  }
  for (const record of rewind.records()) {
    former.push({ key: recordKey(record.entity.id, record.id), line: canonicalJson(record) });
  }
  former.sort((a, b) => (a.key < b.key ? -1 : 1));
  let next = 0;
  for await (const item of seen) {
    const { thing, record } = idsOfKey(item.key);
    if (record === null ? rewind.things.has(thing) : rewind.hasRecord(record)) continue;
    for (; former[next] !== undefined && former[next]!.key < item.key; next += 1) yield former[next]!;
    yield item;
  }
  yield* former.slice(next);
}

function doesNotFit(what: string): GraphError {
  return new GraphError('STORE_DAMAGED', `The store cannot be backed up: ${what}. The command check tells more.`);
}

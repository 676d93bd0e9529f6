import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { GraphError } from '@jejaring/graph/model';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { Command, GraphStore, ScanChunk, ScanPart } from '@jejaring/graph/store';
import { collected, identityCommands, randomCommands } from '@jejaring/graph/testing';
import { freezeGraph } from './freeze-graph.ts';
import { LineSorter } from './line-sorter.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 60);
const folder = await mkdtemp(join(tmpdir(), 'jejaring-freeze-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let made = 0;
async function freshFolder(): Promise<string> {
  made += 1;
  const path = join(folder, String(made));
  await mkdir(path);
  return path;
}

/** A store of a clock that counts the commands, so that two stores that were given the same ones are equal. */
async function aStore() {
  let given = 0;
  const file = join(await freshFolder(), 'graph.db');
  const store = openSqliteStore({ file, clock: { now: () => new Date(given * 1000) } });
  return {
    store,
    async give(command: Command): Promise<void> {
      given += 1;
      await store.execute(command).catch((error: unknown) => {
        if (!(error instanceof GraphError)) throw error;
      });
    },
  };
}

interface Frozen {
  readonly position: number;
  readonly changes: readonly string[];
  readonly commands: readonly string[];
  readonly things: readonly string[];
}

async function frozen(store: GraphStore): Promise<Frozen> {
  // So small that nearly every line is a run of its own.
  const graph = await freezeGraph(store, { sorter: async () => new LineSorter(await freshFolder(), 400), onRead() {} });
  return {
    position: graph.position,
    changes: await collected(graph.changes()),
    commands: await collected(graph.commands()),
    things: await collected(graph.things()),
  };
}

/**
 * A store whose scans are as far from one point in time as the port allows: before each row somebody may write, the row
 * is met as it is then, or not at all where it is gone; and what came meanwhile, or was met before, may be met at the end.
 */
function written(store: GraphStore, write: () => Promise<void>, isMet: () => boolean): GraphStore {
  async function* rowsOf(part: ScanPart): AsyncGenerator<ScanChunk> {
    const now = async () => new Map((await chunksOf(store, part)).flatMap(single).map((chunk) => [idOf(chunk), chunk]));
    for (const id of (await now()).keys()) {
      await write();
      const chunk = (await now()).get(id);
      if (chunk !== undefined) yield chunk;
    }
    await write();
    for (const chunk of (await now()).values()) if (isMet()) yield chunk;
  }
  return {
    ...store,
    async position() {
      const position = await store.position();
      await write();
      return position;
    },
    async changesAfter(after, first) {
      await write();
      return store.changesAfter(after, first);
    },
    async *scan(parts = []) {
      for (const part of parts) yield* rowsOf(part);
    },
  };
}

const chunksOf = (store: GraphStore, part: ScanPart) => collected(store.scan([part]));
const single = ({ part, items }: ScanChunk) => items.map((item) => ({ part, items: [item] }) as ScanChunk);
const idOf = ({ items }: ScanChunk) => items[0]?.id ?? '';

const anyCommands = fc.oneof(randomCommands, identityCommands);

/** Of several lists of commands: so that they do not take each other's for a repetition. */
const renamed = (commands: readonly Command[], list: number) =>
  commands.map((command) => ({ ...command, id: `${list}-${command.id}` }));

it(
  'is the store at one position of its log, whatever is written while it is read',
  { timeout: 60_000 + runs * 3000 },
  async () => {
    let writtenMeanwhile = 0;
    const plan = fc.record({
      before: fc.tuple(anyCommands, anyCommands).map((parts) => parts.flatMap(renamed)),
      meanwhile: anyCommands.map((commands) => renamed(commands, 2)),
      isWritten: fc.infiniteStream(fc.boolean()),
      isMet: fc.infiniteStream(fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ before, meanwhile, isWritten, isMet }) => {
        const online = await aStore();
        for (const command of before) await online.give(command);
        const begin = await frozen(online.store);
        const given = [...before];
        const rest = [...meanwhile];
        const write = async () => {
          if (isWritten.next().value !== true) return;
          const command = rest.shift();
          if (command === undefined) return;
          given.push(command);
          await online.give(command);
        };
        const found = await frozen(written(online.store, write, () => isMet.next().value === true));

        const quiet = await aStore();
        for (const command of given) {
          if ((await quiet.store.position()) === found.position && given.indexOf(command) >= before.length) break;
          await quiet.give(command);
        }
        const expected = await frozen(quiet.store);
        expect(found.position).toBe(expected.position);
        expect(found.changes).toEqual(expected.changes);
        expect(found.things).toEqual(expected.things);
        // Those that changed nothing have no position: what was there before is there, and nothing of after it.
        expect(found.commands).toEqual(expect.arrayContaining([...begin.commands]));
        if ((await online.store.position()) > found.position) writtenMeanwhile += 1;
        await Promise.all([online.store.close(), quiet.store.close()]);
      }),
      { numRuns: runs },
    );
    expect(writtenMeanwhile, 'the comparison was of stores that moved on').toBeGreaterThan(runs / 4);
  },
);

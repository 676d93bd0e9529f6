import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { openDatabase } from '@jejaring/server/app';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { backUp } from '@jejaring/server/backup';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nthCommand } from '../faults/stream.ts';
import { neo4jUrl } from '../harness/engines.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { neo4jHand } from './neo4j-hand.ts';

const { erase } = neo4jHand();
let folder: string;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await erase();
});
afterAll(async () => {
  await erase();
  await removeFolder(folder);
});

/** A clock that stands at a command, so that two stores that were given the same ones are equal. */
function clock() {
  let command = 0;
  return { now: () => new Date(command * 1000), set: (next: number) => (command = next) };
}

/** Where the parts of two archives differ first, for a person to read. */
function firstDifference(found: Buffer, wanted: Buffer): unknown {
  const [ours, theirs] = [found, wanted].map((archive) => unzipSync(archive));
  for (const [part, bytes] of Object.entries(theirs ?? {})) {
    const lines = strFromU8(ours?.[part] ?? new Uint8Array()).split('\n');
    for (const [index, line] of strFromU8(bytes).split('\n').entries()) {
      if (lines[index] !== line) return { part, line: index + 1, found: lines[index], wanted: line };
    }
  }
  return null;
}

it('a backup of a Neo4j that is written meanwhile is, byte for byte, that of a quiet SQLite at its change', async () => {
  const database = await openDatabase(join(folder, 'work.sqlite'));
  const online = clock();
  const neo4j = await openNeo4jStore({ url: neo4jUrl(), clock: online });
  const give = async (n: number) => {
    online.set(n);
    await neo4j.execute(nthCommand('one', n));
  };
  const begun = 30;
  for (let n = 0; n < begun; n += 1) await give(n);
  const state = { isRead: false };
  const out = join(folder, 'online.zip');
  const backup = backUp({ store: neo4j, database, out }).finally(() => (state.isRead = true));
  let given = begun;
  for (; !state.isRead; given += 1) await give(given);
  const { position } = await backup;
  expect(given, 'commands came while it was read').toBeGreaterThan(begun);
  expect(position).toBeGreaterThanOrEqual(begun);
  expect(position).toBeLessThan(given);

  const quiet = clock();
  const sqlite = openSqliteStore({ file: join(folder, 'graph.sqlite'), clock: quiet });
  for (let n = 0; (await sqlite.position()) < position; n += 1) {
    quiet.set(n);
    await sqlite.execute(nthCommand('one', n));
  }
  const expected = join(folder, 'quiet.zip');
  await backUp({ store: sqlite, database, out: expected });
  const [found, wanted] = await Promise.all([readFile(out), readFile(expected)]);
  expect(firstDifference(found, wanted)).toBeNull();
  expect(found.equals(wanted)).toBe(true);
  await Promise.all([neo4j.close(), sqlite.close(), database.close()]);
});

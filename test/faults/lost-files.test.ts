import { existsSync, readdirSync } from 'node:fs';
import { copyFile, cp, mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '@jejaring/server/app';
import { freePort } from '../harness/free-port.ts';
import { expectRefusal } from '../harness/refusal.ts';
import { jejaring, root, startCommand } from '../harness/run-command.ts';
import { sampleDataIn } from '../harness/sample-data.ts';
import { startServer } from '../harness/start-server.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { createForum, token } from '../harness/token.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => removeFolder(folder));

const sampleFile = (name: string) => join(root, 'server', 'sample', 'data', name);
const run = (data: string, ...args: string[]) => jejaring(args, { JEJARING_DATA: data });

async function done(data: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(data, ...args);
  expect(code, stderr).toBe(0);
  return stdout;
}

/** A folder with some countries in it, as the command line leaves it. */
async function someData(): Promise<string> {
  const data = join(folder, 'data');
  await done(data, 'import', sampleFile('countries/countries.csv'));
  return data;
}

/** The server by itself: it ends by itself where it refuses. */
async function serve(data: string) {
  const port = String(await freePort());
  const { output, ended } = startCommand('server/bin/jejaring.mjs', ['serve'], { JEJARING_DATA: data, PORT: port });
  return { code: await ended, ...output };
}

/** One value of a database, beside whoever has it open. */
function peek(file: string, sql: string): unknown {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).get()?.['value'] ?? null;
  } finally {
    database.close();
  }
}

const commands = (data: string) => [
  () => serve(data),
  () => run(data, 'check'),
  () => run(data, 'sample'),
  () => run(data, 'import', sampleFile('countries/countries.csv')),
  () => run(data, 'export', '--out', join(folder, 'out.jsonl')),
  () => run(data, 'backup', join(folder, 'out.zip')),
];

describe('a graph that is lost', () => {
  it.each(['deleted', 'emptied'])(
    'is told by every command where it was %s, and nothing is put in its place',
    async (how) => {
      const data = await someData();
      const { graph, database, snapshot } = filesIn(data);
      await (how === 'deleted' ? rm(graph) : truncate(graph, 0));
      const before = readdirSync(data);
      const [serving, checking, ...others] = commands(data);
      for (const refuse of how === 'deleted' ? [serving!, checking!, ...others] : [checking!]) {
        expectRefusal(await refuse(), graph, database, snapshot, /backup/, /jejaring -- pair/);
      }
      expect(readdirSync(data)).toEqual(before);
    },
  );

  it('is told where a newer, empty one stands in its place', async () => {
    const data = await someData();
    const empty = join(folder, 'empty');
    await done(empty, 'check');
    await copyFile(filesIn(empty).graph, filesIn(data).graph);
    expectRefusal(await serve(data), 'do not belong together');
  });

  it('is told by the relational store of an earlier version, and by a snapshot alone', async () => {
    const data = await someData();
    await rm(filesIn(data).graph);
    // As the version before this one left it.
    const former = new DatabaseSync(filesIn(data).database);
    former.exec(`DROP TABLE graph_mark; DELETE FROM mikro_orm_migrations WHERE name = '3-graph-mark'`);
    former.close();
    expectRefusal(await serve(data), filesIn(data).graph, /imports/);

    const other = await sampleDataIn(folder.concat('/other'));
    const server = await startServer({ data: other });
    await server.stop();
    expect(existsSync(filesIn(other).snapshot)).toBe(true);
    await Promise.all([rm(filesIn(other).graph), rm(filesIn(other).database)]);
    expectRefusal(await serve(other), filesIn(other).snapshot, /holds nothing/);
    await rm(filesIn(other).snapshot);
    expect(await done(other, 'check')).toMatch(/: no fault\n$/);
  });

  it('can be left behind by a person who says so, or restored into another place', async () => {
    const data = await someData();
    const archive = join(folder, 'backup.zip');
    await done(data, 'backup', archive);
    await rm(filesIn(data).graph);
    expect((await run(data, 'check')).code).toBe(1);
    expectRefusal(await run(data, 'restore', archive), 'empty');
    const restored = join(folder, 'restored');
    await done(restored, 'restore', archive);
    expect(await done(restored, 'check')).toMatch(/: no fault\n$/);

    expect(await done(data, 'pair')).toMatch(/^Paired: a graph of 0 records and 0 changes/);
    expect(await done(data, 'check')).toMatch(/: no fault\n$/);
  });
});

describe('a relational store that is lost', () => {
  it.each(['deleted', 'emptied'])('is told beside a graph that holds something: %s', async (how) => {
    const data = await someData();
    const { database, graph } = filesIn(data);
    await (how === 'deleted' ? rm(database) : truncate(database, 0));
    expectRefusal(await run(data, 'check'), database, graph, /jejaring -- pair/);
    if (how === 'deleted') expectRefusal(await serve(data), database, graph);
    await done(data, 'pair');
    expect(await done(data, 'check')).toMatch(/: no fault\n$/);
  });
});

describe('a copy', () => {
  it('of an older graph is refused, is told by check beside its other faults, and may be taken as it is', async () => {
    const data = await someData();
    const older = join(folder, 'older.sqlite');
    await copyFile(filesIn(data).graph, older);
    await done(data, 'import', sampleFile('regions/idn-regions.csv'));
    await copyFile(older, filesIn(data).graph);
    expectRefusal(await serve(data), /ends at change \d+, but .*work\.sqlite knows of change \d+/, 'older copy');
    const { code, stdout } = await run(data, 'check');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^STORE_BEHIND: .*\nLOG_BEHIND: The import .* of idn-regions\.csv brought \d+ new things; the change log tells of 0\./,
    );
    await done(data, 'pair');
    expect(await done(data, 'check')).toMatch(/: no fault\n$/);
  });

  it('of a live graph without its -wal file is found by check', async () => {
    const data = await sampleDataIn(folder);
    const server = await startServer({ data, env: { JEJARING_TOKEN: token } });
    const copy = join(folder, 'copy');
    await mkdir(copy);
    try {
      for (const name of ['Satu', 'Dua', 'Tiga']) expect((await createForum(server.url, name)).errors).toEqual([]);
      const position = peek(filesIn(data).graph, 'SELECT max(seq) AS value FROM change');
      // What is written is noted soon after, for nobody can see from a copy alone that it is an older state.
      await expect.poll(() => peek(filesIn(data).database, 'SELECT position AS value FROM graph_mark')).toBe(position);
      for (const name of readdirSync(data)) {
        if (!name.startsWith('graph.sqlite-')) await cp(join(data, name), join(copy, name));
      }
    } finally {
      await server.stop();
    }
    const { code, stdout } = await run(copy, 'check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/STORE_BEHIND: .*-wal/);
    expect(await done(data, 'check')).toMatch(/: no fault\n$/);
  });

  it('of another pair is refused: the two do not belong together', async () => {
    const data = await someData();
    const other = await sampleDataIn(join(folder, 'other'));
    await copyFile(filesIn(other).graph, filesIn(data).graph);
    expectRefusal(await serve(data), 'do not belong together');
    await writeFile(filesIn(data).graph, 'A diary. '.repeat(2000));
    expectRefusal(await serve(data), /damaged|not a Jejaring store/);
  });
});

it('takes a pair of an earlier version at its first opening, and whoever only reads leaves the mark alone', async () => {
  const data = await someData();
  const [graph, work] = [new DatabaseSync(filesIn(data).graph), new DatabaseSync(filesIn(data).database)];
  graph.exec('DROP TABLE pair; DROP INDEX entity_by_code; DELETE FROM migration WHERE version >= 4');
  work.exec(`DROP TABLE graph_mark; DELETE FROM mikro_orm_migrations WHERE name = '3-graph-mark'`);
  for (const database of [graph, work]) database.close();
  expect(await done(data, 'check')).toMatch(/: no fault\n$/);
  const pair = peek(filesIn(data).graph, 'SELECT pair AS value FROM pair');
  expect(pair).toBe(peek(filesIn(data).database, 'SELECT pair AS value FROM graph_mark'));
  await done(data, 'check');
  await done(data, 'export', '--out', join(folder, 'out.jsonl'));
  expect(peek(filesIn(data).graph, 'SELECT pair AS value FROM pair')).toBe(pair);
});

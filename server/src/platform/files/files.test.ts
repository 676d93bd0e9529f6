import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from '../database/index.ts';
import { fileMarks, fileTables, keepFilesPaired } from './index.ts';

let folder: string;
const opened: Database[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-files-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await rm(folder, { recursive: true, force: true });
});

/** The marks that a store of this name keeps. */
async function open(name: string) {
  const database = await openDatabase(join(folder, `${name}.sqlite`), [fileTables]);
  opened.push(database);
  return database.repository(fileMarks);
}
const files = (name = 'files') => join(folder, name);
const refusal = { code: 'STORE_MISMATCHED', message: expect.stringMatching(/JEJARING_FILES.*pair/s) as string };

it('marks folder and store at the first start, also where several start at once, and knows them again', async () => {
  const servers = [await open('a'), await open('a'), await open('a')];
  await Promise.all(servers.map((marks) => keepFilesPaired(files(), marks)));
  expect(await readdir(files())).toHaveLength(1);
  for (const marks of servers) await keepFilesPaired(files(), marks);
});

it('refuses the folder of another store, and one that is not mounted, unless a person takes it', async () => {
  const [marks, others] = [await open('a'), await open('b')];
  await keepFilesPaired(files(), marks);
  await keepFilesPaired(files('other'), others);
  await expect(keepFilesPaired(files('other'), marks)).rejects.toMatchObject(refusal);
  await expect(keepFilesPaired(files('empty'), marks)).rejects.toMatchObject(refusal);
  expect(await readdir(folder), 'nothing is made in its place').not.toContain('empty');
  await keepFilesPaired(files('empty'), marks, true);
  await keepFilesPaired(files('empty'), marks);
  await expect(keepFilesPaired(files(), marks)).rejects.toMatchObject(refusal);
});

it('goes on where a start was killed before the store had the mark, as a restored store does', async () => {
  await keepFilesPaired(files(), await open('a'));
  const restored = await open('restored');
  await keepFilesPaired(files(), restored);
  expect(await restored.read()).not.toBeNull();
});

it('says where the folder cannot be used', async () => {
  await writeFile(files('a-file'), '');
  await expect(keepFilesPaired(files('a-file'), await open('a'))).rejects.toMatchObject({
    code: 'STORE_UNWRITABLE',
  });
});

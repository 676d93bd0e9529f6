import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savedViews } from '../contribution/views/index.ts';
import { openDatabase } from './open-stores.ts';
import { sqlitePlace } from '../platform/database/testing/index.ts';
import { contents } from './features.ts';
import { databaseContract } from './testing/index.ts';

databaseContract('SQLite', sqlitePlace(await contents()));

describe('a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jejaring-database-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('that is no database is told as damaged', async () => {
    const text = 'This is no database at all, only some text of enough length.'.repeat(50);
    await writeFile(join(folder, 'not-one.sqlite'), text);
    await expect(openDatabase(join(folder, 'not-one.sqlite'))).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  it('that cannot be made is told as unwritable', async () => {
    await writeFile(join(folder, 'a-file'), '');
    const file = join(folder, 'a-file', 'work.sqlite');
    await expect(openDatabase(file)).rejects.toMatchObject({ code: 'STORE_UNWRITABLE' });
  });

  it('that another holds for too long makes a question fail that may be asked again', async () => {
    const file = join(folder, 'work.sqlite');
    const database = await openDatabase(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    const asked = database.repository(savedViews).save({ title: 'a', address: '/' });
    await expect(asked).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
    other.exec('ROLLBACK');
    other.close();
    expect(await database.repository(savedViews).save({ title: 'a', address: '/' })).toMatchObject({ title: 'a' });
    await database.close();
  });
});

import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphErrorCode } from '../model/index.ts';
import { aCommand, aRecord, faultsOf, refusalOf } from '../store/testing/index.ts';
import { openSqliteStore } from './index.ts';
import { temporaryFolder } from './testing.ts';

const folder = await temporaryFolder();
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);
const others: DatabaseSync[] = [];
afterEach(() => others.splice(0).forEach((other) => other.close()));

/** Another program's connection to the file. */
function another(file: string): DatabaseSync {
  const other = new DatabaseSync(file);
  others.push(other);
  return other;
}

const refused = (options: Parameters<typeof openSqliteStore>[0]): Promise<GraphErrorCode> =>
  refusalOf(Promise.resolve().then(() => openSqliteStore(options)));

async function filled(file: string): Promise<void> {
  const store = openSqliteStore({ file });
  const put = Array.from({ length: 300 }, (_, index) => aRecord({ entity: `region:test:${index}` }));
  await store.execute(aCommand({ put }));
  await store.close();
}

describe('opening a store', () => {
  it('makes the folder and the store, and opens what is there', async () => {
    const file = join(folder, 'deep', 'er', 'graph.db');
    await filled(file);
    const store = openSqliteStore({ file });
    expect(await store.position()).toBe(1);
    expect((await store.counts()).entities.REGION).toBe(300);
    await store.close();
  });

  it('refuses a store of a newer version and leaves it alone', async () => {
    const file = newFile();
    await filled(file);
    another(file).exec(`INSERT INTO migration (version, at) VALUES (99, '2030-01-01T00:00:00Z')`);
    expect(await refused({ file })).toBe('STORE_NEWER');
    expect(await refused({ file, readOnly: true })).toBe('STORE_NEWER');
  });

  it('refuses to migrate what another process holds, and opens a present store that is being written', async () => {
    const fresh = newFile();
    const holder = another(fresh);
    holder.exec('PRAGMA journal_mode = WAL; BEGIN EXCLUSIVE');
    expect(await refused({ file: fresh, lockTimeout: 30 })).toBe('STORE_LOCKED');
    holder.exec('ROLLBACK');
    const store = openSqliteStore({ file: fresh });
    holder.exec('BEGIN IMMEDIATE');
    const beside = openSqliteStore({ file: fresh, lockTimeout: 30 });
    expect(await beside.position()).toBe(0);
    const waiting = beside.execute(aCommand({ put: [aRecord()] }));
    let isDone = false;
    void waiting.then(() => (isDone = true));
    expect(await store.position()).toBe(0);
    expect(isDone, 'it waits for who holds the file').toBe(false);
    holder.exec('ROLLBACK');
    expect((await waiting).seq).toBe(1);
    expect(await store.position()).toBe(1);
    await Promise.all([store.close(), beside.close()]);
  });

  it('says so where it cannot write', async () => {
    const file = newFile();
    writeFileSync(file, 'not a folder');
    expect(await refused({ file: join(file, 'graph.db') })).toBe('STORE_UNWRITABLE');
    const directory = newFile();
    mkdirSync(directory);
    expect(await refused({ file: directory })).toBe('STORE_UNWRITABLE');
  });

  it('refuses a file that is no store', async () => {
    const text = newFile();
    writeFileSync(text, 'kode;nama\n'.repeat(1000));
    expect(await refused({ file: text })).toBe('STORE_DAMAGED');
    const foreign = newFile();
    another(foreign).exec('CREATE TABLE customer (id INTEGER)');
    expect(await refused({ file: foreign })).toBe('STORE_DAMAGED');
  });

  it('refuses a store whose pages are damaged, also where only a read meets them', async () => {
    const file = newFile();
    await filled(file);
    const { size } = statSync(file);
    const spoil = async (from: number) => {
      const handle = await open(file, 'r+');
      await handle.write(Buffer.alloc(size - from, 0xa5), 0, size - from, from);
      await handle.close();
    };
    await spoil(size / 2);
    const store = openSqliteStore({ file });
    const ids = Array.from({ length: 300 }, (_, index) => `region:test:${index}`);
    expect(
      await refusalOf(store.entities(ids).then(() => store.relationsOf(ids, { direction: 'BOTH', first: 1 }))),
    ).toBe('STORE_DAMAGED');
    await store.close();
    // All pages but the first, which names the tables.
    await spoil(4096);
    expect(await refused({ file })).toBe('STORE_DAMAGED');
  });

  it('reads only, where that is asked', async () => {
    const file = newFile();
    expect(await refused({ file, readOnly: true })).toBe('STORE_UNWRITABLE');
    await filled(file);
    const store = openSqliteStore({ file, readOnly: true });
    expect((await store.entities(['region:test:7']))[0]?.id).toBe('region:test:7');
    expect(await refusalOf(store.execute(aCommand({ put: [aRecord()] })))).toBe('STORE_UNWRITABLE');
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });
});

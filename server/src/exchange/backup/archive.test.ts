import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { aCommand, aFlow, aRecord, aRelation, aSource, aSourceRecord, collected } from '@jejaring/graph/testing';
import { openDatabase } from '../../app/index.ts';
import { savedViews } from '../../contribution/views/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { importJournal, importRuns } from '../import/index.ts';
import { tablePart } from './archive-format.ts';
import { jobQueue } from '../../platform/jobs/index.ts';
import { outbox, OutboxWorker } from '../../platform/outbox/index.ts';
import { backUp, restoreBackup } from './index.ts';
import { each } from './lines.ts';
import { openArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

interface Stores {
  readonly store: GraphStore;
  readonly database: Database;
}

const folder = await mkdtemp(join(tmpdir(), 'jejaring-archive-'));
const opened: Stores[] = [];
let made = 0;
async function emptyStores(): Promise<Stores> {
  made += 1;
  const own = join(folder, String(made));
  const stores = {
    store: openSqliteStore({ file: join(own, 'graph.db') }),
    database: await openDatabase(join(own, 'work.db')),
  };
  opened.push(stores);
  return stores;
}
const close = ({ store, database }: Stores) => Promise.all([store.close(), database.close()]);
afterEach(async () => void (await Promise.all(opened.splice(0).map(close))));
afterAll(() => rm(folder, { recursive: true }));

const run = { file: 'a.csv', importer: 'test', source: aSource, hash: 'h', size: 3_000_000_000, who: 'cli' };
const archive = join(folder, 'whole.zip');

async function fill({ store, database }: Stores): Promise<void> {
  await store.execute(aCommand({ put: [aSourceRecord(aSource, 10), aRecord({ relations: [aRelation()] })] }));
  await store.execute(aCommand({ put: [aRecord({ entity: 'programme:test:p', flows: [aFlow()] })] }));
  await store.execute(aCommand({ id: 'nothing', put: [aRecord({ relations: [aRelation()] })] }));
  const journal = database.repository(importJournal);
  const id = await journal.begin(run);
  const findings = Array.from({ length: 1201 }, (_, index) => ({
    severity: 'WARNING' as const,
    code: 'ODD',
    message: `Row ${index}\u2028is odd.`,
    line: index,
  }));
  await journal.record(id, { records: 3, created: 2, updated: 1, unchanged: 0, bytes: 12 }, findings);
  await database.repository(savedViews).save({ title: 'Lihat', address: '/jaringan?a=1' });
}

/** Every row of the database, in no order. */
async function rowsOf({ database }: Stores): Promise<unknown[]> {
  const rows: unknown[] = [];
  await database.copy.read(async (table, row) => void rows.push([table, row]));
  return rows;
}

const isUntouched = async ({ store, database }: Stores) =>
  (await store.restoring()) === null && (await store.position()) === 0 && (await database.copy.isEmpty());

beforeAll(async () => {
  const stores = await emptyStores();
  await fill(stores);
  await backUp({ ...stores, out: archive });
});

describe('an archive', () => {
  it('taken elsewhere makes equal stores, which give the same bytes', async () => {
    const stores = await emptyStores();
    await restoreBackup({ ...stores, path: archive });
    const again = join(folder, 'again.zip');
    await backUp({ ...stores, out: again });
    expect((await readFile(again)).equals(await readFile(archive))).toBe(true);
    expect(await rowsOf(stores)).toHaveLength(1 + 1201 + 1);
    const [latest] = (await stores.database.repository(importRuns).list({ first: 1 })).items;
    expect(latest).toMatchObject({ ...run, findings: 1201, state: 'RUNNING', endedAt: null });
    expect(await stores.database.check()).toEqual([]);
    expect(await collected(stores.store.check())).toEqual([]);
  });

  it('of version 1 is read, and written anew it is one of today', async () => {
    const stores = await emptyStores();
    const path = join(import.meta.dirname, 'testing', 'version-1.zip');
    expect(await restoreBackup({ ...stores, path })).toMatchObject({ version: 1, position: 5 });
    expect(await collected(stores.store.check())).toEqual([]);
    const [covers] = await stores.store.relationsOf(['region:test:a'], {
      direction: 'IN',
      kinds: ['COVERS'],
      first: 9,
    });
    expect(covers?.items.map(({ to, record }) => [to, record])).toEqual([
      ['region:test:a', 'record:test:programme:test:p'],
    ]);
    const again = join(folder, 'version-1-again.zip');
    await backUp({ ...stores, out: again });
    const others = await emptyStores();
    expect(await restoreBackup({ ...others, path: again })).toMatchObject({ version: 3, position: 5 });
    const log = await others.store.changesAfter(0, 9);
    expect(log).toEqual(await stores.store.changesAfter(0, 9));
    // Its log does not say since when a record had said what was replaced: that is found in the rows before.
    await others.store.execute(aCommand({ id: 'back', kind: 'UNDO', undo: [4, 5] }));
    const records = await others.store.records(['record:test:region:test:b', 'record:test:region:test:c']);
    expect(records.map((record) => [record?.recordedAt, record?.fields['country']])).toEqual([
      [log[2]?.at, undefined],
      [log[2]?.at, undefined],
    ]);
  });

  it('brings back work that waits, for whoever is free, and no lease', async () => {
    const [stores, others] = [await emptyStores(), await emptyStores()];
    const [jobs, lease] = [stores.database.repository(jobQueue), { holder: 'here', length: 3_600_000 }];
    const running = await jobs.begin({ kind: 'test', payload: { a: 1 }, who: 'cli', single: 'one' }, lease);
    const done = await jobs.begin({ kind: 'test', payload: {}, who: 'cli' }, lease);
    await jobs.end(done.id, 'here', { state: 'DONE', result: 7 });
    await stores.database.repository(outbox).take(lease);
    const out = join(folder, 'work.zip');
    await backUp({ ...stores, out });
    await restoreBackup({ ...others, path: out });
    expect(await others.database.repository(jobQueue).find([running.id, done.id])).toMatchObject([
      { state: 'WAITING', attempts: 0, payload: { a: 1 } },
      { state: 'DONE', result: 7 },
    ]);
    const there = { ...lease, holder: 'there' };
    expect(await others.database.repository(outbox).take(there)).toBe(true);
    expect(await others.database.repository(jobQueue).take(['test'], there)).toMatchObject({
      id: running.id,
      attempts: 1,
    });
  });

  it('whose tables know of more than its graph gives that to the graph again, once', async () => {
    const [stores, others] = [await emptyStores(), await emptyStores()];
    const workerOf = ({ store, database }: Stores) =>
      new OutboxWorker({ outbox: database.repository(outbox), store, logger: pino({ level: 'silent' }) });
    const write = async (n: number, of: string) => {
      const command = aCommand({ id: `c${n}`, put: [aRecord({ fields: { country: of } })] });
      return workerOf(stores).settle(await stores.database.repository(outbox).write(command));
    };
    await write(1, 'ID');
    await write(2, 'ID');
    await stores.database
      .repository(outbox)
      .write(aCommand({ id: 'waits', put: [aRecord({ entity: 'region:test:b' })] }));
    const [{ copy }, out] = [stores.database, join(folder, 'behind.zip')];
    // The graph is frozen by then.
    const read: typeof copy.read = async (take) => {
      await write(3, 'MY');
      await write(4, 'MY');
      await copy.read(take);
    };
    const { position } = await backUp({ store: stores.store, database: { copy: { ...copy, read } }, out });
    expect(position).toBe(1);
    await restoreBackup({ ...others, path: out });
    const rows = others.database.repository(outbox);
    const states = async () =>
      Promise.all(['c1', 'c2', 'waits', 'c3', 'c4'].map(async (id) => (await rows.find(id))?.state));
    expect(await states()).toEqual(['DONE', 'WAITING', 'WAITING', 'WAITING', 'WAITING']);
    await workerOf(others).settle((await rows.find('c4'))!);
    expect(await states()).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'DONE']);
    const logs = await Promise.all([others, stores].map(({ store }) => store.changesAfter(0, 9)));
    expect(logs[0]?.map(({ command }) => command)).toEqual(['c1', 'waits', 'c3']);
    expect(logs[1]?.map(({ command }) => command)).toEqual(['c1', 'waits', 'c3']);
    const next = aCommand({ id: 'next', put: [aRecord({ entity: 'region:test:c' })] });
    expect(await workerOf(others).settle(await rows.write(next)), 'and goes on from there').toMatchObject({ seq: 4 });
  });

  it('of empty stores is one too', async () => {
    const path = join(folder, 'empty.zip');
    await backUp({ ...(await emptyStores()), out: path });
    const stores = await emptyStores();
    expect(await restoreBackup({ ...stores, path })).toMatchObject({ position: 0 });
    expect(await isUntouched(stores)).toBe(true);
  });

  it('takes the place of another file only where that is said', async () => {
    const path = join(folder, 'there.zip');
    await writeFile(path, 'mine');
    const stores = await emptyStores();
    await expect(backUp({ ...stores, out: path })).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
    expect(await readFile(path, 'utf8')).toBe('mine');
    await backUp({ ...stores, out: path, force: true });
    await expect(openArchive(path)).resolves.toMatchObject({ manifest: { position: 0 } });
  });

  it.each(['scan', 'changesAfter'] as const)('leaves nothing behind where the store fails in %s', async (method) => {
    const stores = await emptyStores();
    await fill(stores);
    const own = await mkdtemp(join(folder, 'failing-'));
    const failing = {
      ...stores.store,
      [method]: () => {
        throw new Error('gone');
      },
    };
    await expect(backUp({ ...stores, store: failing, out: join(own, 'a.zip') })).rejects.toThrow('gone');
    expect(await readdir(own)).toEqual([]);
  });

  it('goes into empty stores only', async () => {
    const filled = await emptyStores();
    await filled.store.execute(aCommand({ put: [aRecord()] }));
    await expect(restoreBackup({ ...filled, path: archive })).rejects.toMatchObject({ code: 'STORE_NOT_EMPTY' });
    const worked = await emptyStores();
    await worked.database.repository(savedViews).save({ title: 'a', address: '/' });
    await expect(restoreBackup({ ...worked, path: archive })).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
    expect(await worked.store.restoring()).toBeNull();
  });
});

describe('an archive that is not as it was written', () => {
  it('is refused whole, whichever byte is another, missing or too many', { timeout: 120_000 }, async () => {
    const whole = await readFile(archive);
    const stores = await emptyStores();
    const path = join(folder, 'harmed.zip');
    const place = fc.nat(whole.length - 1);
    const harm = fc.oneof(
      fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ by;
        return bytes;
      }),
      place.map((length) => whole.subarray(0, length)),
      fc.uint8Array({ minLength: 1, maxLength: 100 }).map((more) => Buffer.concat([whole, more])),
    );
    await fc.assert(
      fc.asyncProperty(harm, async (bytes) => {
        await writeFile(path, bytes);
        const code = /^BACKUP_(FOREIGN|NEWER|DAMAGED)$/;
        await expect(restoreBackup({ ...stores, path })).rejects.toMatchObject({
          code: expect.stringMatching(code) as string,
        });
      }),
      { numRuns: 300 },
    );
    expect(await isUntouched(stores)).toBe(true);
  });

  it('says what it is', async () => {
    const stores = await emptyStores();
    const refused = async (bytes: Buffer | string) => {
      const path = join(folder, 'strange.zip');
      await writeFile(path, bytes);
      return restoreBackup({ ...stores, path }).then(
        () => 'restored',
        (error: unknown) => (error as { readonly code: string }).code,
      );
    };
    const whole = await readFile(archive);
    expect(await refused('')).toBe('BACKUP_FOREIGN');
    expect(await refused('a,b\n1,2\n')).toBe('BACKUP_FOREIGN');
    expect(await refused(whole.subarray(0, whole.length - 1))).toBe('BACKUP_DAMAGED');
    const newer = Buffer.from(whole);
    newer.write('4\n', whole.indexOf('jejaring-backup') + 'jejaring-backup'.length);
    expect(await refused(newer)).toBe('BACKUP_NEWER');
    await expect(restoreBackup({ ...stores, path: join(folder, 'absent.zip') })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  /** What a hand may change before it seals the archive anew. */
  const forgeries: readonly (readonly [string, string, (line: string, index: number) => string | null])[] = [
    ['a row of the log is gone', 'graph/changes.jsonl', (line, index) => (index === 0 ? null : line)],
    ['a row of the log has no author', 'graph/changes.jsonl', (line) => line.replace(',"who":"cli"', '')],
    ['a record says something else', 'graph/things.jsonl', (line) => line.replace('Nama', 'Lain')],
    ['a record breaks a rule', 'graph/things.jsonl', (line) => line.replace('"region:test:b"', '"region"')],
    [
      'things stand in another order',
      'graph/things.jsonl',
      (line, index) => line.replace('source:', index === 2 ? 'zource:' : 'source:'),
    ],
    ['a command changed something', 'graph/commands.jsonl', (line) => line.replace('"seq":null', '"seq":7')],
    [
      'a row of the database has another value',
      tablePart('saved_view'),
      (line) => line.replace('"version":1', '"version":{}'),
    ],
    ['a row of the database has a column too many', tablePart('saved_view'), (line) => line.replace('{', '{"a":1,')],
    ['a line is no JSON', tablePart('import_run'), (line) => line.slice(1)],
  ];

  it.each(forgeries)('is refused though it is sealed, where %s', async (what, part, change) => {
    const source = await openArchive(archive);
    const path = join(folder, `${what.replaceAll(' ', '-')}.zip`);
    let changed = 0;
    const parts = await Promise.all(
      source.manifest.parts.map(async ({ name }) => {
        const lines = await collected(source.lines(name));
        const kept = name === part ? lines.map(change).filter((line) => line !== null) : lines;
        if (kept.join() !== lines.join()) changed += 1;
        return { name, lines: each(kept) };
      }),
    );
    await writeArchive(path, source.manifest.position, parts);
    source.close();
    expect(changed).toBe(1);
    const stores = await emptyStores();
    await expect(restoreBackup({ ...stores, path })).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
    expect(await isUntouched(stores)).toBe(true);
  });

  it('is refused where a part was added', async () => {
    const source = await openArchive(archive);
    const path = join(folder, 'added.zip');
    const parts = source.manifest.parts.map(({ name }) => ({ name, lines: source.lines(name) }));
    const other = { name: 'database/other.jsonl', lines: each(['{}']) };
    await writeArchive(path, source.manifest.position, [...parts, other]);
    source.close();
    await expect(restoreBackup({ ...(await emptyStores()), path })).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' });
  });
});

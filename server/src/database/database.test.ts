import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding, ImportReport } from '../import/index.ts';
import { openDatabase, type Database } from './index.ts';

let folder: string;
let file: string;
let database: Database | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-database-'));
  file = join(folder, 'within', 'work.sqlite');
});
afterEach(async () => {
  await database?.close();
  database = null;
  await rm(folder, { recursive: true, force: true });
});

const open = async () => (database = await openDatabase(file));

const run = { file: 'a.csv', importer: 'test', source: 'source:jejaring:a', hash: 'h', size: 12, who: 'cli' };
const finding = (line: number): Finding => ({
  severity: line % 2 === 0 ? 'WARNING' : 'ERROR',
  code: 'ODD_VALUE',
  message: `Row ${line} is odd.`,
  line,
});
const counts = { records: 3, created: 2, updated: 1, unchanged: 0, bytes: 12 };
const report: ImportReport = {
  ...counts,
  state: 'DONE',
  file: 'a.csv',
  source: 'source:jejaring:a',
  importer: 'test',
  counted: { rows: 4 },
  findings: 1201,
  findingsByCode: { ODD_VALUE: 1201 },
  missing: 1,
  withdrawn: 0,
  seconds: 0.1,
};

describe('the journal of imports', () => {
  it('keeps a run with its findings in order, over several batches', async () => {
    const { journal, runs } = await open();
    const id = await journal.begin(run);
    await journal.record(
      id,
      counts,
      Array.from({ length: 1200 }, (_, index) => finding(index + 1)),
    );
    await journal.record(id, counts, [finding(1201)]);
    expect((await runs.find(id))?.state).toBe('RUNNING');
    await journal.end(id, 'DONE', report);

    expect(await runs.find(id)).toMatchObject({ state: 'DONE', records: 3, missing: 1, findings: 1201, error: null });
    const seen: (number | null)[] = [];
    let after: string | null = null;
    do {
      const page = await runs.findings(id, {}, { first: 500, after });
      expect(page.totalCount).toBe(1201);
      seen.push(...page.items.map(({ line }) => line ?? null));
      after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 1201 }, (_, index) => index + 1));
    expect((await runs.findings(id, { severity: 'ERROR' }, { first: 1 })).totalCount).toBe(601);
    expect((await runs.findings(id, { code: 'OTHER' }, { first: 1 })).totalCount).toBe(0);
  });

  it('lists runs newest first, also those begun in one millisecond, each once', async () => {
    const { journal, runs } = await open();
    const ids: string[] = [];
    for (let index = 0; index < 12; index += 1) ids.push(await journal.begin({ ...run, file: `${index}.csv` }));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await runs.list({ first: 5, after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
    } while (after !== null);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect((await runs.lastBySource()).get('source:jejaring:a')?.file).toBe('11.csv');
    expect((await runs.filesOf('cli')).get('3.csv')).toBe('RUNNING');
  });

  it('refuses a cursor that it never gave', async () => {
    const { runs } = await open();
    await expect(runs.list({ first: 1, after: 'x' })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });
});

describe('the database', () => {
  it('is there again when it is opened again', async () => {
    const first = await open();
    const { id } = await first.views.save({ title: 'Lihat', address: '/jaringan' });
    await first.close();
    const again = await open();
    expect(await again.views.find(id)).toMatchObject({ title: 'Lihat', address: '/jaringan', version: 1 });
    expect(await again.check()).toEqual([]);
  });

  it('of a newer version is left alone', async () => {
    await (await open()).close();
    database = null;
    const raw = new DatabaseSync(file);
    raw.exec(`INSERT INTO mikro_orm_migrations (name, executed_at) VALUES ('999-of-the-future', '2999-01-01')`);
    raw.close();
    await expect(openDatabase(file)).rejects.toMatchObject({ code: 'STORE_NEWER' });
  });

  it('that is none is told as damaged', async () => {
    await writeFile(
      join(folder, 'not-one.sqlite'),
      'This is no database at all, only some text of enough length.'.repeat(50),
    );
    await expect(openDatabase(join(folder, 'not-one.sqlite'))).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  it('that cannot be made is told as unwritable', async () => {
    await writeFile(join(folder, 'a-file'), '');
    await expect(openDatabase(join(folder, 'a-file', 'work.sqlite'))).rejects.toMatchObject({
      code: 'STORE_UNWRITABLE',
    });
  });

  it('is opened by two at once', async () => {
    const [one, other] = await Promise.all([openDatabase(file), openDatabase(file)]);
    const { id } = await one.views.save({ title: 'a', address: '/' });
    expect(await other.views.find(id)).not.toBeNull();
    await Promise.all([one.close(), other.close()]);
  });
});

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../platform/database/index.ts';
import { endInterrupted, importJournal, importRuns } from '../../exchange/import/index.ts';
import { callerWindows } from '../../platform/callers/index.ts';
import { jobQueue } from '../../platform/jobs/index.ts';
import { graphMarks } from '../../platform/pairing/index.ts';
import { savedViews } from '../../contribution/views/index.ts';
import type { DatabaseUnderTest } from '../../platform/database/testing/index.ts';
import { aFinding, aReport, aRun, someCounts } from './import-builders.ts';

/** What every engine of the relational store must do alike. */
export function databaseContract(engine: string, make: () => Promise<DatabaseUnderTest>): void {
  let place: DatabaseUnderTest;
  const opened: Database[] = [];
  const open = async () => {
    const database = await place.open();
    opened.push(database);
    return database;
  };
  beforeEach(async () => {
    place = await make();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
    await place.remove();
  });

  describe(`the mark of the graph on ${engine}`, () => {
    const mark = { pair: 'a', position: 3, change: 'x', acceptedAt: null };

    it('is begun once, moves on and never back, and only for its pair', async () => {
      const { copy, ...database } = await open();
      const marks = database.repository(graphMarks);
      expect(await marks.read()).toBeNull();
      const begun = await Promise.all([marks.begin(mark), marks.begin({ ...mark, pair: 'b' })]);
      expect(begun[0]).toEqual(begun[1]);
      const { pair } = begun[0];
      await marks.note({ pair, position: 5, change: 'y' });
      await marks.note({ pair, position: 4, change: 'z' });
      await marks.note({ pair: 'other', position: 9, change: 'z' });
      expect(await marks.read()).toEqual({ ...mark, pair, position: 5, change: 'y' });
      const anew = { pair: 'c', position: 0, change: null, acceptedAt: '2026-01-01T00:00:00.000Z' };
      await marks.replace(anew);
      expect(await marks.read()).toEqual(anew);
      expect(await copy.isEmpty(), 'it is no content').toBe(true);
    });
  });

  describe(`the journal of imports on ${engine}`, () => {
    it('ends the runs whose job has ended or is unknown, and no others', async () => {
      const database = await open();
      const { journal, runs } = importsOf(database);
      const jobs = database.repository(jobQueue);
      const job = { kind: 'import', payload: {}, who: 'cli' };
      const left = await jobs.begin(job, { holder: 'one', length: 0 });
      const going = await jobs.begin(job, { holder: 'two', length: 60_000 });
      const [whole, unknown] = [randomUUID(), randomUUID()];
      for (const id of [left.id, going.id, `${going.id}-2`, whole, unknown]) await journal.begin({ ...aRun, id });
      await journal.record(left.id, someCounts, [aFinding(1)]);
      await journal.end(whole, 'DONE', aReport);
      expect([await jobs.abandon('import'), await jobs.abandon('import')]).toEqual([true, false]);
      await endInterrupted({ database });
      const states = (await runs.list({ first: 9 })).items.map(({ id, state, endedAt }) => [
        id,
        state,
        endedAt !== null,
      ]);
      expect(new Map(states.map(([id, ...rest]) => [id, rest]))).toEqual(
        new Map([
          [left.id, ['INTERRUPTED', true]],
          [going.id, ['RUNNING', false]],
          [`${going.id}-2`, ['RUNNING', false]],
          [whole, ['DONE', true]],
          [unknown, ['INTERRUPTED', true]],
        ]),
      );
      expect(await runs.find(left.id)).toMatchObject({ ...someRecords, findings: 1 });
    });

    it('begins a run of a job anew, with nothing of what it had found', async () => {
      const { journal, runs } = importsOf(await open());
      expect(await journal.begin({ ...aRun, id: 'job-1' })).toBe('job-1');
      await journal.record('job-1', someCounts, [aFinding(1), aFinding(2)]);
      await journal.end('job-1', 'CANCELLED', aReport);
      expect(await journal.begin({ ...aRun, id: 'job-1' })).toBe('job-1');
      expect(await runs.find('job-1')).toMatchObject({ state: 'RUNNING', findings: 0, created: 0, endedAt: null });
      await journal.record('job-1', someCounts, [aFinding(7)]);
      const { items } = await runs.findings('job-1', {}, { first: 9, after: null });
      expect(items.map(({ line, ordinal }) => [line, ordinal])).toEqual([[7, 1]]);
    });

    it('keeps a run with its findings in order, over several batches', async () => {
      const { journal, runs } = importsOf(await open());
      const id = await journal.begin(aRun);
      await journal.record(
        id,
        someCounts,
        Array.from({ length: 1200 }, (_, index) => aFinding(index + 1)),
      );
      await journal.record(id, someCounts, [aFinding(1201)]);
      expect((await runs.find(id))?.state).toBe('RUNNING');
      await journal.end(id, 'DONE', aReport);

      expect(await runs.find(id)).toMatchObject({
        ...aRun,
        state: 'DONE',
        records: 3,
        missing: 1,
        findings: 1201,
        error: null,
      });
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

    it('keeps whatever a file held: signs that no engine has become U+FFFD', async () => {
      const { journal, runs } = importsOf(await open());
      const id = await journal.begin({ ...aRun, file: 'Ñandú 東京 😀.csv', size: 3_000_000_000 });
      const odd = {
        value: 'a\0b \ud800 "\'\\ $1 ?',
        field: 'x'.repeat(300),
        message: 'é\0',
        key: '\0',
        suggestion: '',
      };
      await journal.record(id, someCounts, [{ ...aFinding(1), ...odd }]);
      const { items } = await runs.findings(id, {}, { first: 1 });
      expect(items[0]).toMatchObject({
        value: 'a\u{FFFD}b \u{FFFD} "\'\\ $1 ?',
        message: 'é\u{FFFD}',
        recordKey: '\u{FFFD}',
        suggestion: '',
        field: 'x'.repeat(100),
      });
      expect(await runs.find(id)).toMatchObject({ file: 'Ñandú 東京 😀.csv', size: 3_000_000_000 });
    });

    it('lists runs newest first, also those begun in one millisecond, each once', async () => {
      const { journal, runs } = importsOf(await open());
      const ids: string[] = [];
      for (let index = 0; index < 12; index += 1) ids.push(await journal.begin({ ...aRun, file: `${index}.csv` }));
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

    it('keeps two imports apart that write at once, from two processes', async () => {
      const databases = await Promise.all([open(), open()]);
      const [one, other] = [importsOf(databases[0]), importsOf(databases[1])];
      const ids = await Promise.all([one.journal.begin(aRun), other.journal.begin(aRun)]);
      const write = async ({ journal }: typeof one, id: string, first: number) => {
        for (let batch = 0; batch < 5; batch += 1) {
          await journal.record(id, someCounts, [aFinding(first + 2 * batch), aFinding(first + 2 * batch + 1)]);
        }
        await journal.end(id, 'DONE', aReport);
      };
      await Promise.all([write(one, ids[0], 1), write(other, ids[1], 101)]);
      for (const [index, id] of ids.entries()) {
        const { items } = await one.runs.findings(id, {}, { first: 100 });
        expect(items.map(({ ordinal, line }) => [ordinal, line])).toEqual(
          Array.from({ length: 10 }, (_, at) => [at + 1, 100 * index + at + 1]),
        );
      }
      expect(await databases[0].check()).toEqual([]);
    });

    it('refuses a cursor that it never gave', async () => {
      const { runs } = importsOf(await open());
      await expect(runs.list({ first: 1, after: 'x' })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    });
  });

  describe(`what callers spend on ${engine}`, () => {
    const spending = { kind: 'WRITE', caller: 'token:a', cost: 1, now: 1_000_000, length: 60_000 } as const;

    it('is counted exactly by all that share the database, each in its own window', async () => {
      const all = await Promise.all([open(), open()]);
      const spent = await Promise.all(
        Array.from({ length: 60 }, async (_, at) => {
          const window = await all[at % 2]?.repository(callerWindows).spend({ ...spending, now: spending.now + at });
          return window?.spent;
        }),
      );
      expect(spent.toSorted((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
      const windows = all[0].repository(callerWindows);
      expect(await windows.spend({ ...spending, caller: 'token:b' })).toEqual({ spent: 1, endsAt: 1_060_000 });
      expect(await windows.spend({ ...spending, kind: 'SIGN_IN', cost: 5 })).toEqual({ spent: 5, endsAt: 1_060_000 });
    });

    it('begins anew when the window has ended, and what is past goes', async () => {
      const windows = (await open()).repository(callerWindows);
      await windows.spend({ ...spending, cost: 40 });
      await windows.spend({ ...spending, caller: 'token:b' });
      expect(await windows.spend({ ...spending, now: 1_059_999 })).toEqual({ spent: 41, endsAt: 1_060_000 });
      expect(await windows.spend({ ...spending, now: 1_060_000 })).toEqual({ spent: 1, endsAt: 1_120_000 });
      // Had its row stayed, an insert of the same key would fail.
      await place.run(`INSERT INTO caller_window (kind, caller, spent, ends_at) VALUES ('WRITE', 'token:b', 1, 1)`);
    });

    it('takes no more than ten thousand rows, those that end last', async () => {
      const windows = (await open()).repository(callerWindows);
      await place.run(`INSERT INTO caller_window (kind, caller, spent, ends_at)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)
        SELECT 'SIGN_IN', 'network ' || i, 7, 2000000 + i FROM n`);
      await windows.spend({ ...spending, length: 9_000_000 });
      const again = async (i: number) =>
        (await windows.spend({ ...spending, kind: 'SIGN_IN', caller: `network ${i}`, length: 1 })).spent;
      expect([await again(12_000), await again(2002), await again(1)]).toEqual([8, 8, 1]);
    });

    it('is no part of what is copied, and keeps no database from being empty', async () => {
      const { copy, ...database } = await open();
      const windows = database.repository(callerWindows);
      await windows.spend(spending);
      expect(copy.tables.map(({ name }) => name)).not.toContain('caller_window');
      expect(await copy.isEmpty()).toBe(true);
    });
  });

  describe(`the database on ${engine}`, () => {
    it('is there again when it is opened again', async () => {
      const first = await open();
      const { id } = await first.repository(savedViews).save({ title: 'Lihat\0', address: '/jaringan' });
      await first.close();
      const again = await open();
      expect(await again.repository(savedViews).find(id)).toMatchObject({
        title: 'Lihat\u{FFFD}',
        address: '/jaringan',
        version: 1,
      });
      expect(await again.repository(savedViews).find('view:jejaring:none')).toBeNull();
      await again.ping();
      expect(await again.check()).toEqual([]);
    });

    it('of a newer version is left alone', async () => {
      await (await open()).close();
      await place.run(
        `INSERT INTO mikro_orm_migrations (name, executed_at) VALUES ('999-of-the-future', '2999-01-01')`,
      );
      await expect(place.open()).rejects.toMatchObject({ code: 'STORE_NEWER' });
    });

    it('is opened by several at once, before it was ever opened', async () => {
      const all = await Promise.all([open(), open(), open(), open()]);
      const { id } = await all[0].repository(savedViews).save({ title: 'a', address: '/' });
      for (const database of all) expect(await database.repository(savedViews).find(id)).not.toBeNull();
    });

    it('tells findings that are gone, and figures that cannot be read', async () => {
      const database = await open();
      const { journal } = importsOf(database);
      const ids = [await journal.begin(aRun), await journal.begin(aRun), await journal.begin(aRun)];
      for (const id of ids) await journal.record(id, someCounts, [aFinding(1), aFinding(2), aFinding(3)]);
      expect(await database.check()).toEqual([]);
      await place.run(`DELETE FROM import_finding WHERE run = '${ids[0]}' AND ordinal = 2`);
      await place.run(`UPDATE import_run SET findings_by_code = '{"a":' WHERE id = '${ids[1]}'`);
      const faults = await database.check();
      expect(faults).toHaveLength(2);
      expect(faults.find((fault) => fault.includes(String(ids[0])))).toMatch(/counts 3 findings; 2 are kept/);
      expect(faults.find((fault) => fault.includes(String(ids[1])))).toMatch(/unreadable/);
    });
  });
}

const { bytes: _bytes, ...someRecords } = someCounts;

function importsOf(database: Database) {
  return { journal: database.repository(importJournal), runs: database.repository(importRuns) };
}

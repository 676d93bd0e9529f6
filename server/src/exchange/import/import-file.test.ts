import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError, makeId, recordAbout, type LocalName, type RelationInput } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { csvImporter } from './csv-importer.ts';
import { FilesOfSource } from './files-of-source.ts';
import { importFile } from './import-file.ts';
import { makeWorkbench, testSource } from './testing/workbench.ts';

/** Rows of a code and a name become regions; "bad" as a name makes one that governs itself, "actor" one that says it is an actor. */
const placesImporter = csvImporter({
  id: 'places',
  description: 'Places',
  columns: ['code', 'name'],
  read({ row, values: { code, name } }, { source }) {
    const names: LocalName[] = [{ language: 'und', text: name, use: 'OFFICIAL' }];
    const id = makeId('REGION', 'test', code);
    const entity = { id, kind: name === 'actor' ? ('ACTOR' as 'REGION') : 'REGION' } as const;
    const governsItself: RelationInput[] = [
      { kind: 'GOVERNS', from: id, to: id },
      { kind: 'PART_OF', from: id, to: 'region:test:a' },
    ];
    const record = recordAbout({
      source,
      key: code,
      entity,
      locator: { row },
      fields: { names },
      relations: name === 'bad' ? governsItself : [],
    });
    return { counted: 'places', items: [{ record }] };
  },
});

/** Rows of a code and the code of what it is part of. */
const nestedImporter = csvImporter({
  id: 'nested',
  description: 'Nested places',
  columns: ['code', 'name'],
  read({ row, values: { code, name: parent } }, { source }) {
    const id = makeId('REGION', 'test', code);
    const record = recordAbout({
      source,
      key: code,
      entity: { id, kind: 'REGION' },
      locator: { row },
      fields: { names: [{ language: 'und', text: code, use: 'OFFICIAL' }] },
      relations: parent === '' ? [] : [{ kind: 'PART_OF', from: id, to: makeId('REGION', 'test', parent) }],
    });
    return { counted: 'places', items: [{ record }] };
  },
});

const csv = (rows: readonly (readonly [string, string])[]) =>
  ['code,name', ...rows.map((row) => row.join(','))].join('\n');
const places = (count: number) => csv(Array.from({ length: count }, (_, at) => [`p${at}`, `Place ${at}`]));

describe('importFile', () => {
  it('puts the source and its records, and counts what the file holds', async () => {
    await using bench = await makeWorkbench();
    const report = await bench.run(placesImporter, places(2_500));
    expect(report).toMatchObject({
      state: 'DONE',
      records: 2_500,
      created: 2_500,
      unchanged: 0,
      counted: { places: 2_500 },
    });
    const counts = await bench.store.counts();
    expect(counts.entities).toMatchObject({ REGION: 2_500, SOURCE: 1 });
    // One change for the source, then 1,000 + 1,000 + 500 records.
    expect(await bench.store.position()).toBe(4);
  });

  it('changes nothing the second time and says so', async () => {
    await using bench = await makeWorkbench();
    await bench.run(placesImporter, places(1_200));
    const position = await bench.store.position();
    const report = await bench.run(placesImporter, places(1_200));
    expect(report).toMatchObject({ records: 1_200, created: 0, updated: 0, unchanged: 1_200, missing: 0 });
    expect(await bench.store.position()).toBe(position);
  });

  it('takes a file in again after its source was withdrawn', async () => {
    await using bench = await makeWorkbench();
    await bench.run(placesImporter, places(3));
    const { items } = await bench.store.recordsFrom('source:jejaring:test', { first: 10 });
    await bench.store.execute({ id: 'w', kind: 'WITHDRAW', who: 'test', withdraw: items.map(({ id }) => id) });
    expect(await bench.run(placesImporter, places(3))).toMatchObject({ created: 3, unchanged: 0 });
  });

  it('stops between batches and goes on from there', async () => {
    await using bench = await makeWorkbench();
    const controller = new AbortController();
    const stopped = await bench.run(placesImporter, places(3_500), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(stopped).toMatchObject({ state: 'CANCELLED', records: 1_000 });
    expect(bench.journal.runs[0]).toMatchObject({ state: 'CANCELLED', progress: { records: 1_000 } });
    expect((await bench.store.counts()).entities.REGION).toBe(1_000);
    const resumed = await bench.run(placesImporter, places(3_500));
    expect(resumed).toMatchObject({ state: 'DONE', created: 2_500, unchanged: 1_000 });
  });

  it('writes nothing when it is cancelled before the first batch', async () => {
    await using bench = await makeWorkbench();
    const report = await bench.run(placesImporter, places(5), { signal: AbortSignal.abort() });
    expect(report.state).toBe('CANCELLED');
    expect(await bench.store.position()).toBe(0);
  });

  it('counts what the file no longer holds, and withdraws it only when asked', async () => {
    await using bench = await makeWorkbench();
    await bench.run(placesImporter, places(5));
    expect(await bench.run(placesImporter, places(3))).toMatchObject({ missing: 2, withdrawn: 0 });
    expect(await bench.run(placesImporter, places(3), { replace: true })).toMatchObject({ missing: 2, withdrawn: 2 });
    expect((await bench.store.counts()).entities).toMatchObject({ REGION: 3, SOURCE: 1 });
  });

  it('withdraws nothing where a row could not be read', async () => {
    await using bench = await makeWorkbench();
    await bench.run(placesImporter, places(5));
    const report = await bench.run(placesImporter, `${places(3)}\np3`, { replace: true });
    expect(report).toMatchObject({ missing: 2, withdrawn: 0, findingsByCode: { ROW_WIDTH: 1, REPLACE_HELD_BACK: 1 } });
  });

  it('leaves out the one record that the store refuses, with its row', async () => {
    await using bench = await makeWorkbench();
    const rows = Array.from({ length: 700 }, (_, at): [string, string] => [`p${at}`, at === 321 ? 'actor' : 'good']);
    const report = await bench.run(placesImporter, csv(rows));
    expect(report).toMatchObject({
      state: 'DONE',
      records: 699,
      created: 699,
      findingsByCode: { INVALID_RECORD: 1 },
    });
    expect(bench.journal.runs[0]?.findings).toMatchObject([
      { code: 'INVALID_RECORD', severity: 'ERROR', key: 'p321', line: 323 },
    ]);
  });

  it('leaves out only the relation that cannot be, and keeps the record with its others', async () => {
    await using bench = await makeWorkbench();
    const rows: [string, string][] = [
      ['a', 'good'],
      ['b', 'bad'],
    ];
    const report = await bench.run(placesImporter, csv(rows));
    expect(report).toMatchObject({ records: 2, created: 2, findingsByCode: { INVALID_RELATION: 1 } });
    expect(bench.journal.runs[0]?.findings).toMatchObject([
      { code: 'INVALID_RELATION', severity: 'WARNING', key: 'b', line: 3, field: 'relations' },
    ]);
    const [record] = await bench.store.records(['record:test:b']);
    expect(await bench.store.counts()).toMatchObject({ relations: 1, pending: 0 });
    expect(Object.values(record?.unmapped['refused'] ?? {})).toEqual([expect.stringContaining('GOVERNS')]);
    expect(await bench.run(placesImporter, csv(rows))).toMatchObject({ unchanged: 2, created: 0, updated: 0 });
  });

  it('leaves out only the relation that would close a circle, also within one batch, and keeps the rest', async () => {
    await using bench = await makeWorkbench();
    // Lines of fifty, each place in the next one.
    const rows = Array.from({ length: 2_500 }, (_, at): [string, string] => [
      `p${at}`,
      at % 50 === 49 ? '' : `p${at + 1}`,
    ]);
    // Within a batch, and over two: where a line ends and another line's beginning lies.
    rows[149] = ['p149', 'p100'];
    rows[49] = ['p49', 'p2049'];
    rows[2_049] = ['p2049', 'p0'];
    rows[1_500] = ['p1500', 'p1500'];
    const report = await bench.run(nestedImporter, csv(rows));
    const findings = bench.journal.runs[0]?.findings.filter(({ code }) => code === 'HIERARCHY_CIRCLE') ?? [];
    expect(findings.map(({ key, severity, value }) => [key, severity, value])).toEqual([
      ['p149', 'WARNING', 'region:test:p149 → region:test:p100'],
      ['p1500', 'WARNING', 'region:test:p1500 → region:test:p1500'],
      ['p2049', 'WARNING', 'region:test:p2049 → region:test:p0'],
    ]);
    expect(findings[1]?.message).toBe('The relation was left out: p1500 (region:test:p1500) cannot be part of itself.');
    expect(findings[1]?.line).toBe(1_502);
    expect(report).toMatchObject({ state: 'DONE', records: 2_500, created: 2_500, findings: 3 });
    const stated = rows.filter(([, parent]) => parent !== '').length;
    expect(await bench.store.counts()).toMatchObject({ relations: stated - 3, pending: 0 });
    for await (const fault of bench.store.check()) throw new Error(fault.message);
    // A second run finds the same and changes nothing.
    const again = await bench.run(nestedImporter, csv(rows));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2_500, findings: 3 });
  });

  it('keeps the first of two rows with one key', async () => {
    await using bench = await makeWorkbench();
    const report = await bench.run(
      placesImporter,
      csv([
        ['a', 'First'],
        ['a', 'Second'],
      ]),
    );
    expect(report).toMatchObject({ records: 1, findingsByCode: { KEY_REPEATED: 1 } });
    const [region] = await bench.store.entities(['region:test:a']);
    expect(region?.names[0]?.text).toBe('First');
  });

  it('tries again what the store calls retriable', async () => {
    await using bench = await makeWorkbench();
    let failures = 1;
    const store: GraphStore = {
      ...bench.store,
      async execute(command) {
        if (failures-- > 0) throw new GraphError('STORE_UNAVAILABLE', 'Away for a moment.', {}, true);
        return bench.store.execute(command);
      },
    };
    expect(await bench.run(placesImporter, places(2), { store })).toMatchObject({ state: 'DONE', created: 2 });
  });

  it('says FAILED in the journal where the file breaks off, and keeps what came before', async () => {
    await using bench = await makeWorkbench();
    await expect(bench.run(placesImporter, `${places(1_500)}\np1500,"open`)).rejects.toMatchObject({
      code: 'FILE_GARBLED',
    });
    expect(bench.journal.runs[0]).toMatchObject({ state: 'FAILED', report: { records: 1_500 } });
    expect((await bench.store.counts()).entities.REGION).toBe(1_500);
  });

  it('says at which line the file breaks off, as a finding, and withdraws nothing', async () => {
    await using bench = await makeWorkbench();
    await bench.run(placesImporter, places(5));
    await expect(bench.run(placesImporter, `${places(3)}\np3,"open`, { replace: true })).rejects.toThrow(/row 5/);
    expect(bench.journal.runs[1]?.findings).toMatchObject([{ code: 'FILE_GARBLED', severity: 'ERROR', line: null }]);
    expect((await bench.store.counts()).entities.REGION).toBe(5);
  });

  it('withdraws, after the last of several files of a source, only what none of them holds', async () => {
    await using bench = await makeWorkbench();
    await bench.run(placesImporter, places(5));
    const files = new FilesOfSource(2);
    const [a, b] = ['a', 'b'].map((code) => csv([[code, code]]));
    expect(await bench.run(placesImporter, a!, { replace: true, files })).toMatchObject({ missing: 0, withdrawn: 0 });
    expect(await bench.run(placesImporter, b!, { replace: true, files })).toMatchObject({ missing: 5, withdrawn: 5 });
    const { items } = await bench.store.list({ first: 10, filter: { kinds: ['REGION'] } });
    expect(items.map(({ id }) => id).sort()).toEqual(['region:test:a', 'region:test:b']);
  });

  it('withdraws nothing where an earlier file of the source could not be read', async () => {
    await using bench = await makeWorkbench();
    await bench.run(placesImporter, places(5));
    const files = new FilesOfSource(2);
    await expect(bench.run(placesImporter, 'code,name\n"', { replace: true, files })).rejects.toThrow(/row 2/);
    const report = await bench.run(placesImporter, places(2), { replace: true, files });
    expect(report).toMatchObject({ missing: 3, withdrawn: 0, findingsByCode: { REPLACE_HELD_BACK: 1 } });
  });

  it('refuses an empty file and a missing one', async () => {
    await using bench = await makeWorkbench();
    await expect(bench.run(placesImporter, '')).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    const request = { ...bench, importer: placesImporter, path: 'nowhere.csv', source: testSource, who: 'test' };
    await expect(importFile(request)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(bench.journal.runs).toEqual([]);
  });

  it('ends in the store that the last file describes, whatever was imported before', async () => {
    const file = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('x', 'y')), {
      selector: ([code]) => code,
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
        await using bench = await makeWorkbench();
        for (const rows of files) await bench.run(placesImporter, csv(rows), { replace: true });
        const { items } = await bench.store.list({ first: 100, filter: { kinds: ['REGION'] } });
        const held = items.map(({ id, names }) => [id.slice('region:test:'.length), names[0]?.text]);
        expect(new Map(held as [string, string][])).toEqual(new Map(files.at(-1)));
      }),
      { numRuns: 10 },
    );
  });
});

import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, type RecordInput, type TypedRecord } from '@jejaring/graph/model';
import { aName, aRecord, collected, maybeDamagedRecords } from '@jejaring/graph/testing';
import type { Importer, ImportItem } from './importer.ts';
import { regionsImporter } from './regions/regions-importer.ts';
import { makeWorkbench, testSource, type Workbench } from './testing/workbench.ts';

/** One record a line, as JSON: any value can stand in such a file. */
const linesImporter: Importer = {
  id: 'lines',
  description: 'Records',
  accepts: () => false,
  async *read({ path, source }): AsyncGenerator<ImportItem> {
    const lines = (await readFile(path, 'utf8')).split('\n');
    for (const line of lines.slice(1)) {
      const record = JSON.parse(line) as RecordInput;
      // As JSON of elsewhere: these tests are about what no compiler read.
      yield { record: { ...record, source: `source:jejaring:${source.slug}` } as TypedRecord };
    }
  },
};
const fileOf = (records: readonly RecordInput[]) =>
  ['records', ...records.map((record) => JSON.stringify(record))].join('\n');
const findingsOf = ({ journal }: Workbench, run = 0) => journal.runs[run]?.findings ?? [];

describe('an import of a damaged file', () => {
  it('keeps all the rest, says what it left out, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(maybeDamagedRecords, async (all) => {
        await using bench = await makeWorkbench();
        const content = fileOf(all.map(({ record }) => record));
        const report = await bench.run(linesImporter, content);
        expect(report).toMatchObject({ state: 'DONE', records: all.length });
        const codes = all.flatMap(({ damages }) => damages.map(({ code }) => code));
        expect(new Set(Object.keys(report.findingsByCode))).toEqual(new Set(codes));
        for (const { code, severity, line, key } of findingsOf(bench)) {
          const damaged = all.find(({ record }) => record.key === key);
          expect(damaged?.damages.map((damage) => damage.code)).toContain(code);
          expect([severity, line]).toEqual([
            'WARNING',
            damaged?.damages.some(({ part }) => part === 'locator') ? line : 3,
          ]);
        }
        const stored = await bench.store.entities(all.map(({ whole }) => whole.entity.id));
        for (const [index, { whole, damages }] of all.entries()) {
          const lost = new Set(damages.map(({ part }) => part));
          for (const [field, value] of Object.entries(whole.fields)) {
            if (lost.has(`fields.${field}`)) continue;
            const { names, aliases, descriptions, fields } = stored[index]!;
            expect({ names, aliases, descriptions, ...fields }).toMatchObject({ [field]: value });
          }
        }
        expect(await collected(bench.store.check())).toEqual([]);
        const position = await bench.store.position();
        expect(await bench.run(linesImporter, content)).toMatchObject({
          unchanged: all.length,
          created: 0,
          updated: 0,
        });
        expect(await bench.store.position()).toBe(position);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the region whose name or figures cannot be', async () => {
    await using bench = await makeWorkbench();
    const rows = [
      'code,name,kind,parent,is_autonomous,lat,lon,population_2024,area_km2',
      '33,JAWA TENGAH,PROVINCE,,true,-7,110,37000000,34337.48',
      '33.10,KAB\u0000UPATEN KLATEN,REGENCY,33,true,-7.7,110.6,1284386,701.52',
      '33.11,KABUPATEN SUKOHARJO,REGENCY,33,true,-97.7,110.8,907587,990000000',
    ];
    const report = await bench.run(regionsImporter, rows.join('\n'));
    expect(report).toMatchObject({ records: 3, created: 3 });
    expect(findingsOf(bench).map(({ code, field, key, line }) => [code, field, key, line])).toEqual(
      expect.arrayContaining([
        ['INVALID_TEXT', 'names', '33.10', 3],
        ['INVALID_FIELD', 'point', '33.11', 4],
        ['INVALID_FIGURE', 'area', '33.11', 4],
      ]),
    );
    const [klaten, sukoharjo] = await bench.store.entities(['region:idn:33.10', 'region:idn:33.11']);
    expect(klaten).toMatchObject({
      names: [{ language: 'und', text: '33.10' }],
      fields: { code: '33.10', population: { value: 1_284_386 } },
    });
    expect(sukoharjo?.fields).toMatchObject({ code: '33.11', population: { value: 907_587 } });
    expect(sukoharjo?.fields).not.toHaveProperty('area');
    const [record] = await bench.store.records(['record:test:33.11']);
    expect(record?.unmapped).toMatchObject({
      unreadable: ['point', 'area'],
      refused: { 'fields.point.lat': '-97.7', 'fields.area.value': '990000000' },
    });
    expect((await bench.store.counts()).pending, 'of both regencies the province is known').toBe(1);
  });

  it('lets no identifier stand in where another record gives a name', async () => {
    await using bench = await makeWorkbench();
    const nameless = aRecord({ key: 'nameless', fields: { names: [aName('\u200B')], country: 'ID' } });
    await bench.run(linesImporter, fileOf([aRecord({ fields: { names: [aName('Klaten')] } }), nameless]));
    const [region] = await bench.store.entities(['region:test:a']);
    expect(region).toMatchObject({ names: [aName('Klaten')], fields: { country: 'ID' } });
  });

  it('leaves codes unknown that are in force for other regions', async () => {
    await using bench = await makeWorkbench();
    const scheme = 'kemendagri';
    const region = (name: string, code: string) =>
      aRecord({
        entity: `region:test:${name}`,
        fields: { code, codeScheme: scheme, country: 'ID', aliases: [{ scheme, value: code }] },
      });
    await bench.run(linesImporter, fileOf([region('a', '33.10')]), { source: { ...testSource, slug: 'first' } });
    const rest = Array.from({ length: 300 }, (_, at) => region(`r${at}`, `r${at}`));
    const content = fileOf([...rest, region('b', '33.10'), region('c', '33.11'), region('d', '33.11')]);
    const report = await bench.run(linesImporter, content);
    expect(report).toMatchObject({ records: 303, created: 303, findingsByCode: { CODE_TAKEN: 4 } });
    const [b, c, d] = await bench.store.entities(['b', 'c', 'd'].map((name) => `region:test:${name}`));
    expect([b, c, d].map((each) => fieldOf(each, 'code'))).toEqual([undefined, '33.11', undefined]);
    expect([b, c, d].map((each) => each?.aliases.length)).toEqual([0, 1, 0]);
    expect(b?.fields).toMatchObject({ country: 'ID' });
    expect(await collected(bench.store.check())).toEqual([]);
    expect(await bench.run(linesImporter, content)).toMatchObject({
      unchanged: 303,
      findingsByCode: { CODE_TAKEN: 4 },
    });
  });
});

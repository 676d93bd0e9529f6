import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entity, Relation, RelationKind } from '@jejaring/graph/model';
import type { EntityFilter } from '@jejaring/graph/store';
import type { Finding, ImportReport } from './importer.ts';
import { loadSample, sampleFiles } from './load-sample.ts';
import { bundledCsv } from './testing/bundled-csv.ts';
import { makeWorkbench, type Workbench } from './testing/workbench.ts';

let bench: Workbench;
let reports: ImportReport[];
let relations: Relation[];

beforeAll(async () => {
  bench = await makeWorkbench();
  reports = await loadSample(bench);
  relations = [];
  for await (const chunk of bench.store.scan(['RELATIONS']))
    if (chunk.part === 'RELATIONS') relations.push(...chunk.items);
});
afterAll(() => bench[Symbol.asyncDispose]());

const count = async (filter: EntityFilter) => (await bench.store.list({ filter, first: 1 })).totalCount;
const regions = (field: 'level' | 'type' | 'codeScheme', ...values: string[]) =>
  count({ kinds: ['REGION'], fields: [{ field, in: values }] });
const linked = (kind: RelationKind, source: string) =>
  relations.filter((relation) => relation.kind === kind && relation.source === `source:jejaring:${source}`);
const entity = async (id: string): Promise<Entity> => {
  const [found] = await bench.store.entities([id]);
  if (found == null) throw new Error(`The store has no ${id}.`);
  return found;
};
const report = (file: string) => reports.find((item) => item.file === file);
const findings = (file: string): Finding[] =>
  bench.journal.runs.find(({ begun }) => begun.file === file)?.findings ?? [];

describe('the sample', () => {
  it('loads every file', async () => {
    expect(reports.map(({ state }) => state)).toEqual((await sampleFiles()).map(() => 'DONE'));
  });

  it('changes nothing when it is loaded again', async () => {
    const position = await bench.store.position();
    const again = await loadSample(bench);
    for (const { file, created, updated, unchanged, records, missing } of again) {
      expect({ file, created, updated, unchanged, missing }).toEqual({
        file,
        created: 0,
        updated: 0,
        unchanged: records,
        missing: 0,
      });
    }
    expect(await bench.store.position()).toBe(position);
  });

  it('keeps every invariant of the store', async () => {
    const faults = [];
    for await (const fault of bench.store.check()) faults.push(fault);
    expect(faults).toEqual([]);
  });

  it('stops after the file in which it is cancelled', async () => {
    await using other = await makeWorkbench();
    const controller = new AbortController();
    const stopped = await loadSample({
      ...other,
      signal: controller.signal,
      onProgress: ({ index }) => index === 2 && controller.abort(),
    });
    // The third file was written whole when the signal came; the fourth is not begun.
    expect(stopped.map(({ state }) => state)).toEqual(['DONE', 'DONE', 'DONE', 'CANCELLED']);
    expect(stopped.at(-1)?.records).toBe(0);
  });
});

describe('regions of Indonesia', () => {
  const rows = bundledCsv('regions/idn-regions.csv');

  it('are the 38 provinces and 514 regencies and cities of the file', async () => {
    expect(await regions('level', 'PROVINCE')).toBe(rows.filter((row) => row.kind === 'PROVINCE').length);
    expect(await regions('level', 'REGENCY')).toBe(rows.filter((row) => row.kind !== 'PROVINCE').length);
    expect([
      await regions('level', 'PROVINCE'),
      await regions('type', 'REGENCY'),
      await regions('type', 'CITY'),
    ]).toEqual([38, 416, 98]);
  });

  it('are part of their provinces, and these of Indonesia', () => {
    const parts = linked('PART_OF', 'idn-regions').map(({ from, to }) => `${from} ${to}`);
    const expected = rows.map(
      (row) => `region:idn:${row.code} ${row.parent === '' ? 'region:iso:ID' : `region:idn:${row.parent}`}`,
    );
    expect(parts.toSorted()).toEqual(expected.toSorted());
  });

  it('keep unknown areas unknown, with a finding each', async () => {
    const unknown = rows.filter((row) => row.area_km2 === '').map((row) => row.code);
    expect(unknown).toHaveLength(5);
    expect(findings('idn-regions.csv').map(({ code, key }) => [code, key])).toEqual(
      unknown.map((code) => ['VALUE_UNKNOWN', code]),
    );
    expect((await entity('region:idn:31')).fields).not.toHaveProperty('area');
  });

  it('know names, codes, autonomy and figures', async () => {
    const klaten = await entity('region:idn:33.10');
    expect(klaten.names.map(({ text }) => text)).toEqual(['Kabupaten Klaten', 'Klaten', 'Kab. Klaten']);
    expect(klaten.fields).toMatchObject({ isAutonomous: true, population: { year: 2024 }, area: { year: null } });
    expect((await entity('region:idn:31.71')).fields).toMatchObject({ isAutonomous: false, type: 'CITY' });
    expect((await entity('region:idn:35')).names).toContainEqual({ language: 'en', text: 'East Java', use: 'VARIANT' });
    expect(await bench.store.findByAlias('iso3166-2', 'ID-JI')).toEqual(['region:idn:35']);
  });

  it('are found by old codes, but a code that still exists is not redirected', async () => {
    expect(await bench.store.resolve(['region:idn:91.02', 'region:idn:92.71', 'region:idn:91'])).toEqual([
      'region:idn:95.01',
      'region:idn:96.71',
      'region:idn:91',
    ]);
    expect(await bench.store.findByAlias('kemendagri', '91.02')).toEqual(['region:idn:95.01']);
    const history = bundledCsv('regions/idn-code-history.csv');
    expect(
      relations
        .filter(({ kind }) => kind === 'SUCCEEDS')
        .map(({ from, to, validFrom }) => [from, to, validFrom])
        .toSorted(),
    ).toEqual([
      ['region:idn:93', 'region:idn:91', '2022'],
      ['region:idn:94', 'region:idn:91', '2022'],
      ['region:idn:95', 'region:idn:91', '2022'],
      ['region:idn:96', 'region:idn:92', '2022'],
    ]);
    for (const row of history.filter(({ rule }) => rule === 'same name under a new code')) {
      expect((await entity(`region:idn:${row.new_code}`)).aliases).toContainEqual({
        scheme: 'kemendagri',
        value: row.old_code,
        to: row.old_code?.startsWith('91') === true ? '2022' : '2025',
      });
    }
    expect((await entity('region:idn:76.01')).names).toContainEqual({
      language: 'id',
      text: 'Kabupaten Mamuju Utara',
      use: 'FORMER',
      to: '2019',
    });
  });

  it('border as people who live there know', () => {
    const borders = new Map<string, Set<string>>();
    for (const { kind, from, to, basis } of relations) {
      if (kind !== 'BORDERS') continue;
      expect([from < to, basis]).toEqual([true, 'DERIVED']);
      for (const [a, b] of [
        [from, to],
        [to, from],
      ] as const)
        borders.set(a, (borders.get(a) ?? new Set()).add(b));
    }
    const neighbours = (code: string) =>
      [...(borders.get(`region:idn:${code}`) ?? [])].map((id) => id.slice(11)).toSorted();
    // Klaten: Boyolali, Sukoharjo, Gunungkidul, Sleman, and Magelang at the top of Merapi.
    expect(neighbours('33.10')).toEqual(['33.08', '33.09', '33.11', '34.03', '34.04']);
    expect(neighbours('33.72')).toEqual(['33.09', '33.11', '33.13']);
    expect(neighbours('35.78')).toEqual(['35.15', '35.25']);
    expect(neighbours('33')).toEqual(['32', '34', '35']);
    expect(neighbours('91')).toEqual(['94', '95']);
    expect(neighbours('51')).toEqual([]);
    const rows = bundledCsv('regions/idn-borders.csv');
    const pairs =
      rows.reduce((sum, row) => sum + (row.neighbours === '' ? 0 : (row.neighbours ?? '').split(' ').length), 0) / 2;
    expect(relations.filter(({ kind }) => kind === 'BORDERS')).toHaveLength(pairs);
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1, named in both languages', async () => {
    expect(await regions('level', 'COUNTRY')).toBe(bundledCsv('countries/countries.csv').length);
    expect(await regions('level', 'SUPRANATIONAL')).toBe(bundledCsv('countries/dac-regions.csv').length);
    const germany = await entity('region:iso:DE');
    expect(germany.names.slice(0, 2).map(({ text }) => text)).toEqual(['Jerman', 'Germany']);
    expect(await bench.store.findByAlias('iso3166-1', 'DEU')).toEqual(['region:iso:DE']);
  });
});

describe('city partnerships', () => {
  const cities = bundledCsv('sister-cities/cities.csv');
  const pairs = bundledCsv('sister-cities/pairs.csv');
  const indonesian = cities.filter((row) => row.country === 'Indonesia');

  it('hold 4,566 cities, 23 of which are regions that the register knows', async () => {
    expect([cities.length, indonesian.length, pairs.length]).toEqual([4566, 23, 8182]);
    expect(await regions('level', 'FOREIGN')).toBe(cities.length - indonesian.length);
    const found = await bench.store.resolve(indonesian.map((row) => `region:wikidata:${row.wikidata_id}`));
    expect(new Set(found).size).toBe(23);
    const types = await Promise.all(found.map(async (id) => (await entity(id ?? '')).fields.type));
    expect([
      types.filter((type) => type === 'CITY').length,
      types.filter((type) => type === 'PROVINCE').length,
    ]).toEqual([21, 2]);
    expect(
      await bench.store.resolve(['region:wikidata:Q3630', 'region:wikidata:Q3586', 'region:wikidata:Q10389']),
    ).toEqual(['region:idn:31', 'region:idn:35', 'region:idn:32.73']);
  });

  it('keep both figures of a city that two sources know, the register’s first', async () => {
    const [records = []] = await bench.store.recordsOf(['region:idn:35.78']);
    const figures = records.flatMap(({ source, fields }) =>
      'population' in fields ? [[source, fields.population]] : [],
    );
    expect(figures).toEqual([
      [
        'source:jejaring:idn-regions',
        {
          value: Number(bundledCsv('regions/idn-regions.csv').find(({ code }) => code === '35.78')?.population_2024),
          year: 2024,
        },
      ],
      ['source:jejaring:sister-cities-cities', { value: 2885555, year: null }],
    ]);
  });

  it('are 8,182 partnerships of two partners each', async () => {
    expect(
      await count({
        kinds: ['PARTNERSHIP'],
        fields: [{ field: 'form', in: ['SISTER_CITY'] }],
        sources: ['source:jejaring:sister-cities-pairs'],
      }),
    ).toBe(pairs.length);
    const parties = linked('PARTY_TO', 'sister-cities-pairs');
    expect(parties).toHaveLength(2 * pairs.length);
    expect(new Set(parties.map(({ qualifier }) => qualifier))).toEqual(new Set(['PARTNER']));
    const ids = new Set(indonesian.map((row) => row.wikidata_id));
    const ends = pairs.flatMap((row) => [row.city_a, row.city_b]).filter((city) => ids.has(city ?? ''));
    expect(parties.filter(({ from }) => from.startsWith('region:idn:'))).toHaveLength(ends.length);
  });

  it('are named after their partners, the Indonesian one first', async () => {
    const pair = pairs.find((row) => row.city_b === 'Q11462' || row.city_a === 'Q11462');
    const other = cities.find((row) => row.wikidata_id === (pair?.city_a === 'Q11462' ? pair.city_b : pair?.city_a));
    const [id] = [[pair?.city_a, pair?.city_b].toSorted().join('-')];
    expect((await entity(`partnership:wikidata:${id}`)).names[0]?.text).toBe(`Kota Surabaya – ${other?.name}`);
  });

  it('know each city’s country, by the table where its name is old or dirty', async () => {
    expect(
      await count({
        kinds: ['REGION'],
        fields: [
          { field: 'level', in: ['FOREIGN'] },
          { field: 'country', in: [null] },
        ],
      }),
    ).toBe(0);
    const country = async (item: string) => (await entity(`region:wikidata:${item}`)).fields.country;
    expect([
      await country('Q152406'),
      await country('Q193420'),
      await country('Q152567'),
      await country('Q2762100'),
    ]).toEqual(['IL', 'RO', 'IL', 'CY']);
    const read = findings('cities.csv').filter(({ code }) => code === 'COUNTRY_CORRECTED');
    expect(read).toContainEqual(
      expect.objectContaining({
        key: 'Q152406',
        line: cities.findIndex((row) => row.wikidata_id === 'Q152406') + 2,
        suggestion: 'IL',
      }),
    );
  });

  it('tell states from cities and note names that stand twice', async () => {
    const type = async (item: string) => (await entity(`region:wikidata:${item}`)).fields.type;
    expect([await type('Q43407'), await type('Q1397'), await type('Q84')]).toEqual([
      'FOREIGN_REGION',
      'FOREIGN_REGION',
      'FOREIGN_CITY',
    ]);
    const names = cities.map((row) => `${row.name}|${row.country}`);
    expect(report('cities.csv')?.findingsByCode).toMatchObject({
      NAME_STANDS_TWICE: names.length - new Set(names).size,
      CITY_IS_REGION: 23,
    });
    expect(await entity('region:wikidata:Q34370')).not.toEqual(await entity('region:wikidata:Q2680952'));
  });
});

describe('indicators', () => {
  const rows = bundledCsv('indicators/regencies-514.csv', ';');
  const columns = Object.keys(rows[0] ?? {}).slice(2, 12);
  const cells = rows.flatMap((row) => columns.map((column) => row[column] ?? ''));
  const broken = cells.filter((cell) => /,\d{3,}$/.test(cell));

  it('hold each figure of the file that was not damaged', async () => {
    expect([rows.length, columns.length, broken.length]).toEqual([514, 10, 27]);
    expect((await bench.store.counts()).entities.INDICATOR).toBe(10);
    expect(linked('MEASURED', 'indicators-regencies')).toHaveLength(cells.length - broken.length);
  });

  it('say of each figure that its vintage is not verified', async () => {
    const figures = linked('MEASURED', 'indicators-regencies');
    expect(new Set(figures.map(({ properties }) => properties.quality))).toEqual(new Set(['VINTAGE_UNVERIFIED']));
    const source = await entity('source:jejaring:indicators-regencies');
    expect(JSON.stringify(source.fields.caveats)).toMatch(/belum diverifikasi.*not verified/);
  });

  it('list the damage', () => {
    expect(report('regencies-514.csv')?.findingsByCode).toEqual({
      DECIMAL_POINT: cells.filter((cell) => cell.includes('.')).length,
      VALUE_IS_A_CLOCK_FRACTION: broken.length,
      NAME_HAS_ASTERISK: rows.filter((row) => row['Kab/Kota']?.includes('*')).length,
      ZERO_QUESTIONED: cells.filter((cell) => /^0(,0+)?$/.test(cell)).length,
      NAME_CORRECTED: 7,
    });
    expect(
      findings('regencies-514.csv').filter(({ code, value }) => code === 'DECIMAL_POINT' && value?.startsWith('0')),
    ).toHaveLength(36);
    // Sampang: 0,226388889 of a day is 5:26.
    expect(findings('regencies-514.csv')).toContainEqual(
      expect.objectContaining({
        code: 'VALUE_IS_A_CLOCK_FRACTION',
        value: '0,226388889',
        suggestion: '5.26',
        key: '35.27',
      }),
    );
  });

  it('read a decimal point as it is meant, and keep a damaged figure unknown but verbatim', async () => {
    const schooling = (code: string) =>
      relations.find(({ from, to }) => from === `region:idn:${code}` && to === 'indicator:bps:mean-years-of-schooling')
        ?.properties.value;
    expect([schooling('11.09'), schooling('35.03'), schooling('35.27')]).toEqual([9.48, 7.56, undefined]);
    const [record] = await bench.store.records(['record:indicators-regencies:35.27']);
    expect(record?.unmapped).toMatchObject({ lama_sekolah: '0,226388889' });
  });

  it.each([
    ['Toba Samosir', '12.12'],
    ['Pontianak', '61.02'],
    ['Kota Baru', '63.02'],
    ['Mahakam Hulu', '64.11'],
    ['Siau Tagulandang Biaro', '71.09'],
    ['Mamuju Utara', '76.01'],
    ['Maluku Tenggara Barat', '81.03'],
  ])('find %s as %s', async (name, code) => {
    const [record] = await bench.store.records([`record:indicators-regencies:${code}`]);
    expect(record?.locator.row).toBe(rows.findIndex((row) => row['Kab/Kota'] === name) + 2);
  });
});

describe('sectors and goals', () => {
  it('are those of the files, with their parents', async () => {
    const vocabulary = (name: string, source: string) =>
      count({ fields: [{ field: 'vocabulary', in: [name] }], sources: [`source:jejaring:${source}`] });
    const dac = bundledCsv('classification/dac-sectors.csv');
    const sdg = bundledCsv('classification/sdg.csv');
    expect(await vocabulary('urusan', 'urusan')).toBe(32);
    expect(await vocabulary('dac3', 'dac-sectors')).toBe(dac.filter((row) => row.code?.length === 3).length);
    expect(await vocabulary('dac5', 'dac-sectors')).toBe(dac.filter((row) => row.code?.length === 5).length);
    expect(await vocabulary('sdg', 'sdg')).toBe(17);
    expect(await vocabulary('sdg-target', 'sdg')).toBe(sdg.length - 17);
    expect(linked('PARENT_OF', 'dac-sectors')).toHaveLength(dac.filter((row) => row.parent !== '').length);
    expect(linked('PARENT_OF', 'sdg')).toHaveLength(sdg.length - 17);
  });

  it('correspond as the crosswalk says, as our own reading', () => {
    const ties = linked('CORRESPONDS_TO', 'crosswalk');
    expect(ties).toHaveLength(bundledCsv('classification/crosswalk.csv').length);
    expect(ties).toContainEqual(
      expect.objectContaining({
        from: 'sector:urusan:1.02',
        to: 'goal:sdg:3',
        basis: 'INFERRED',
        rule: 'jejaring crosswalk',
      }),
    );
  });
});

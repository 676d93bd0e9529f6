import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCsv } from '../testing/bundled-csv.ts';
import { loadBundled, type LoadedSample } from '../testing/loaded-sample.ts';

let sample: LoadedSample;
beforeAll(async () => {
  sample = await loadBundled(
    'countries',
    'dac-regions',
    'idn-regions',
    'idn-code-history',
    'idn-iso-3166-2',
    'idn-other-names',
    'idn-borders',
  );
});
afterAll(() => sample[Symbol.asyncDispose]());

describe('regions of Indonesia', () => {
  const rows = bundledCsv('regions/idn-regions.csv');

  it('are the 38 provinces and 514 regencies and cities of the file', async () => {
    expect(await sample.countRegions('level', 'PROVINCE')).toBe(rows.filter((row) => row.kind === 'PROVINCE').length);
    expect(await sample.countRegions('level', 'REGENCY')).toBe(rows.filter((row) => row.kind !== 'PROVINCE').length);
    expect([
      await sample.countRegions('level', 'PROVINCE'),
      await sample.countRegions('type', 'REGENCY'),
      await sample.countRegions('type', 'CITY'),
    ]).toEqual([38, 416, 98]);
  });

  it('are part of their provinces, and these of Indonesia', () => {
    const parts = sample.linked('PART_OF', 'idn-regions').map(({ from, to }) => `${from} ${to}`);
    const expected = rows.map(
      (row) => `region:idn:${row.code} ${row.parent === '' ? 'region:iso:ID' : `region:idn:${row.parent}`}`,
    );
    expect(parts.toSorted()).toEqual(expected.toSorted());
  });

  it('keep unknown areas unknown, with a finding each', async () => {
    const unknown = rows.filter((row) => row.area_km2 === '').map((row) => row.code);
    expect(unknown).toHaveLength(5);
    expect(sample.findings('idn-regions.csv').map(({ code, key }) => [code, key])).toEqual(
      unknown.map((code) => ['VALUE_UNKNOWN', code]),
    );
    expect((await sample.entity('region:idn:31')).fields).not.toHaveProperty('area');
  });

  it('know names, codes, autonomy and figures', async () => {
    const klaten = await sample.entity('region:idn:33.10');
    expect(klaten.names.map(({ text }) => text)).toEqual(['Kabupaten Klaten', 'Klaten', 'Kab. Klaten']);
    expect(klaten.fields).toMatchObject({ isAutonomous: true, population: { year: 2024 }, area: { year: null } });
    expect((await sample.entity('region:idn:31.71')).fields).toMatchObject({ isAutonomous: false, type: 'CITY' });
    expect((await sample.entity('region:idn:35')).names).toContainEqual({
      language: 'en',
      text: 'East Java',
      use: 'VARIANT',
    });
    expect(await sample.store.findByAlias('iso3166-2', 'ID-JI')).toEqual(['region:idn:35']);
  });

  it('are found by old codes, but a code that still exists is not redirected', async () => {
    expect(await sample.store.resolve(['region:idn:91.02', 'region:idn:92.71', 'region:idn:91'])).toEqual([
      'region:idn:95.01',
      'region:idn:96.71',
      'region:idn:91',
    ]);
    expect(await sample.store.findByAlias('kemendagri', '91.02')).toEqual(['region:idn:95.01']);
    const history = bundledCsv('regions/idn-code-history.csv');
    const successions = sample.relations.filter(({ kind }) => kind === 'SUCCEEDS');
    expect(successions.map(({ from, to, validFrom }) => `${from} ${to} ${validFrom}`).toSorted()).toEqual([
      'region:idn:93 region:idn:91 2022',
      'region:idn:94 region:idn:91 2022',
      'region:idn:95 region:idn:91 2022',
      'region:idn:96 region:idn:92 2022',
    ]);
    for (const row of history.filter(({ rule }) => rule === 'same name under a new code')) {
      expect((await sample.entity(`region:idn:${row.new_code}`)).aliases).toContainEqual({
        scheme: 'kemendagri',
        value: row.old_code,
        to: row.old_code?.startsWith('91') === true ? '2022' : '2025',
      });
    }
    expect((await sample.entity('region:idn:76.01')).names).toContainEqual({
      language: 'id',
      text: 'Kabupaten Mamuju Utara',
      use: 'FORMER',
      to: '2019',
    });
  });

  it('border as people who live there know', () => {
    const borders = new Map<string, Set<string>>();
    for (const { kind, from, to, basis } of sample.relations) {
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
    expect(sample.relations.filter(({ kind }) => kind === 'BORDERS')).toHaveLength(pairs);
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1, named in both languages', async () => {
    expect(await sample.countRegions('level', 'COUNTRY')).toBe(bundledCsv('countries/countries.csv').length);
    expect(await sample.countRegions('level', 'SUPRANATIONAL')).toBe(bundledCsv('countries/dac-regions.csv').length);
    const germany = await sample.entity('region:iso:DE');
    expect(germany.names.slice(0, 2).map(({ text }) => text)).toEqual(['Jerman', 'Germany']);
    expect(await sample.store.findByAlias('iso3166-1', 'DEU')).toEqual(['region:iso:DE']);
  });
});

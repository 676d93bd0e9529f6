import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile, MemoryJournal, readSidecar, sampleFolder } from '../index.ts';
import { readItems } from '../iati/testing/read-items.ts';
import { southSouthImporter } from './index.ts';
import { openTestStore, type TestStore } from './testing/test-store.ts';

const path = join(sampleFolder, 'data', 'cooperation', 'south-south.csv');
const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore(['countries/countries.csv', 'regions/idn-regions.csv', 'cooperation/south-south.csv']);
});
afterAll(() => opened.close());

const partiesOf = async (initiative: string) => {
  const [page] = await opened.store.relationsOf([`partnership:cooperation:${initiative}`], {
    direction: 'IN',
    first: 50,
    kinds: ['PARTY_TO'],
  });
  return (page?.items ?? []).map(({ from, qualifier, basis }) => ({ from, qualifier, basis }));
};

describe('counts equal those of the file', () => {
  test('126 rows are 30 initiatives: 12 South-South, 15 triangular, 3 Reverse Linkage', async () => {
    expect(lines).toHaveLength(126);
    expect(new Set(lines.map((line) => line.slice(0, line.indexOf(',')))).size).toBe(30);
    const { totalCount, facets } = await opened.store.list({
      first: 1,
      filter: { kinds: ['PARTNERSHIP'] },
      facets: ['form'],
    });
    expect(totalCount).toBe(30);
    expect(Object.fromEntries(facets[0]!.values.map(({ value, count }) => [value, count]))).toEqual({
      SOUTH_SOUTH: 12,
      TRIANGULAR: 15,
      REVERSE_LINKAGE: 3,
    });
  });

  test('every row is a participation in its role, inferred; a row with two bodies is two', async () => {
    const role = (name: string) => lines.filter((line) => line.includes(`,${name},`)).length;
    const { items } = await opened.store.list({ first: 100, filter: { kinds: ['PARTNERSHIP'] } });
    const pages = await opened.store.relationsOf(
      items.map((item) => item.id),
      { direction: 'IN', first: 100, kinds: ['PARTY_TO'] },
    );
    const relations = pages.flatMap((page) => page.items);
    const held = (name: string) => relations.filter((relation) => relation.qualifier === name).length;
    // BMZ/GIZ facilitate; the ministries of Morocco and Tunisia stand with their institutes as beneficiaries.
    expect([held('BENEFICIARY'), held('PIVOTAL'), held('FACILITATING')]).toEqual([
      role('BENEFICIARY') + 2,
      role('PIVOTAL'),
      role('FACILITATING') + 1,
    ]);
    expect(
      relations.every(({ basis, rule }) => basis === 'INFERRED' && rule === 'role read from the description'),
    ).toBe(true);
    const countries = new Set(lines.flatMap((line) => /,([A-Z]{2}),country,/.exec(line)?.[1] ?? []));
    const parties = new Set(relations.map((relation) => relation.from).filter((id) => id.startsWith('region:')));
    expect(parties).toEqual(new Set([...countries].map((code) => `region:iso:${code}`)));
  });
});

test('Cikelat shows its parties in their three roles', async () => {
  const inferred = 'INFERRED';
  const parties = await partiesOf('cikelat-village-triangular');
  expect(parties).toHaveLength(6);
  expect(parties).toEqual(
    expect.arrayContaining([
      { from: 'actor:local:cooperation:desa-cikelat', qualifier: 'BENEFICIARY', basis: inferred },
      { from: 'actor:local:cooperation:pemerintah-kabupaten-sukabumi', qualifier: 'BENEFICIARY', basis: inferred },
      { from: 'actor:local:cooperation:kementerian-ppn-bappenas', qualifier: 'BENEFICIARY', basis: inferred },
      {
        from: 'actor:local:cooperation:kementerian-desa-pdt-dan-transmigrasi',
        qualifier: 'BENEFICIARY',
        basis: inferred,
      },
      { from: 'actor:local:cooperation:konsorsium-enam-lembaga-republik-korea', qualifier: 'PIVOTAL', basis: inferred },
      { from: 'actor:local:cooperation:unossc-korea-facility', qualifier: 'FACILITATING', basis: inferred },
    ]),
  );
  const [village, government] = await opened.store.relationsOf(
    ['actor:local:cooperation:desa-cikelat', 'actor:local:cooperation:pemerintah-kabupaten-sukabumi'],
    { direction: 'OUT', first: 5, kinds: ['LOCATED_IN', 'GOVERNS'] },
  );
  expect(village?.items.map(({ kind, to }) => [kind, to])).toEqual([['LOCATED_IN', 'region:idn:32.02']]);
  expect(government?.items.map(({ kind, to }) => [kind, to])).toEqual([['GOVERNS', 'region:idn:32.02']]);
});

test('one body under two names is one actor; one name with two bodies is two', async () => {
  const [singosari] = await opened.store.entities(['actor:local:cooperation:bbib-singosari']);
  expect(singosari?.names.map(({ text }) => text)).toEqual([
    'Balai Besar Inseminasi Buatan (BBIB) Singosari',
    'BBIB Singosari (SNAIC)',
  ]);
  expect((await partiesOf('trico-timor-leste')).map(({ from }) => from)).toEqual(
    expect.arrayContaining(['actor:iati:DE-1', 'actor:local:cooperation:giz']),
  );
});

test('an empty year is unknown; modalities are a list', async () => {
  const [without, open] = await opened.store.entities([
    'partnership:cooperation:jica-inseminasi-sapi-perah',
    'partnership:cooperation:palestina-hibah-2025',
  ]);
  expect(without?.fields).not.toHaveProperty('period');
  expect(open?.fields).toMatchObject({
    period: { from: '2025', to: null },
    modalities: ['SCHOLARSHIP', 'TRAINING', 'GRANT'],
  });
});

test('a second import changes nothing', async () => {
  const source = await readSidecar(path);
  const report = await importFile({
    store: opened.store,
    importer: southSouthImporter,
    path,
    source,
    journal: new MemoryJournal(),
    who: 'test',
  });
  expect([report.created, report.updated, report.findings]).toEqual([0, 0, 0]);
});

describe('what cannot be read is a finding with its line', () => {
  const header =
    'initiative_id,name,form,start_year,end_year,modality,sector,party_name,party_country_iso2,party_kind,role,region_code,source_title,source_url_or_file,source_says';
  test.each([
    ['an unknown role', 'i,Name,TRIANGULAR,,,,,X,ID,company,OBSERVER,,,,', ['ROLE_UNKNOWN'], 0],
    ['a country without a code', 'i,Name,TRIANGULAR,,,,,X,,country,PIVOTAL,,,,', ['PARTY_UNKNOWN'], 0],
    ['an unknown kind of party', 'i,Name,TRIANGULAR,,,,,X,ID,person,PIVOTAL,,,,', ['PARTY_UNKNOWN'], 0],
    [
      'unknown words',
      'i,Name,ODD,then,2020,dance,weaving,X,ID,company,PIVOTAL,,,,',
      ['FORM_UNKNOWN', 'YEAR_INVALID', 'MODALITY_UNKNOWN', 'PURPOSE_UNMAPPED'],
      2,
    ],
  ])('%s', async (_what, row, codes, records) => {
    const items = await readItems(southSouthImporter, `${header}\n${row}\n`, opened.store);
    expect(items.findings.map(({ code }) => code)).toEqual(codes);
    expect(items.findings.every(({ line }) => line === 2)).toBe(true);
    expect(items.records).toHaveLength(records);
  });
});

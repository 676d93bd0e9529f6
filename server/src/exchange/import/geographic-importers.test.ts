import { describe, expect, it } from 'vitest';
import { makeId, sourceId } from '@jejaring/graph/model';
import { importerById } from './registry.ts';
import { makeWorkbench, testSource, type Workbench } from './testing/workbench.ts';

const regionHeader = 'code,name,kind,parent,is_autonomous,lat,lon,population_2024,area_km2';
const cityHeader = 'wikidata_id,name,country,lat,lon,population';
const countries =
  'alpha2,alpha3,numeric,name_id,name_en,other_names_en,lat,lon\nID,IDN,360,Indonesia,Indonesia,,,\nDE,DEU,276,Jerman,Germany,,51,10\n';

const findings = (bench: Workbench) =>
  bench.journal.runs.at(-1)?.findings.map(({ code, severity, line }) => [code, severity, line]);

describe('a row that cannot be used becomes a finding with its line', () => {
  it.each([
    [
      'idn-regions',
      `${regionHeader}\n3310,Klaten,REGENCY,33,true,,,,\n33.10,Klaten,TOWN,33,true,,,,`,
      ['REGION_UNREADABLE', 'REGION_UNREADABLE'],
    ],
    [
      'idn-code-history',
      'old_code,old_name,new_code,new_name,changed_between,rule\n91,PAPUA,93,Papua,x,moved',
      ['CHANGE_UNREADABLE'],
    ],
    ['idn-borders', 'code,neighbours\n33.10,33.09 Boyolali', ['CODE_UNREADABLE']],
    ['idn-iso-3166-2', 'code,iso_3166_2,iso_name\n33,Central Java,x', ['CODE_UNREADABLE']],
    ['idn-other-names', 'code,language,name,use\n33,en,Central Java,NICKNAME', ['NAME_UNREADABLE']],
    ['countries', `${countries}Germany,DEU,276,Jerman,Germany,,51,10`, ['COUNTRY_UNREADABLE']],
    ['dac-regions', 'code,name_id,name_en\nAfrica,,Africa', ['DAC_REGION_UNREADABLE']],
    ['urusan', 'code,group,name_id,name_en\n1.02,DASAR,Kesehatan,Health', ['URUSAN_UNREADABLE']],
    ['dac-sectors', 'code,parent,name_en,description_en,status\n72040,,Relief,,active', ['SECTOR_UNREADABLE']],
    ['sdg', 'code,parent,short_id,short_en,name_en\n3.4,4,,,Health', ['GOAL_UNREADABLE']],
    ['crosswalk', 'urusan,vocabulary,code,note\n1.02,isic,86,', ['CORRESPONDENCE_UNREADABLE']],
    ['wikidata-sister-cities', 'city_a,city_b\nQ84,London\nQ84,Q84', ['PAIR_UNREADABLE', 'PAIR_UNREADABLE']],
  ])('%s', async (importer, content, codes) => {
    await using bench = await makeWorkbench();
    const report = await bench.run(importerById(importer), content);
    const rows = content.trimEnd().split('\n').length;
    expect(findings(bench)).toEqual(codes.map((code, at) => [code, 'ERROR', rows - codes.length + 1 + at]));
    expect(report.records).toBe(importer === 'countries' ? 2 : 0);
  });
});

describe('a value that cannot be read stays unknown', () => {
  it('of a region', async () => {
    await using bench = await makeWorkbench();
    await bench.run(
      importerById('idn-regions'),
      `${regionHeader}\n33.10,Kabupaten Klaten,REGENCY,33,perhaps,-7.7,x,1.5,`,
    );
    expect(bench.journal.runs[0]?.findings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'VALUE_UNKNOWN is_autonomous',
      'VALUE_UNKNOWN population_2024',
      'VALUE_UNKNOWN area_km2',
      'VALUE_UNKNOWN lon',
    ]);
    const [klaten] = await bench.store.entities(['region:idn:33.10']);
    for (const field of ['isAutonomous', 'population', 'area', 'point'])
      expect(klaten?.fields).not.toHaveProperty(field);
  });

  it('of a city', async () => {
    await using bench = await makeWorkbench();
    await bench.run(importerById('countries'), countries, { source: { ...testSource, slug: 'countries' } });
    await bench.run(importerById('wikidata-cities'), `${cityHeader}\nQ64,Berlin,Germany,52.5,13.4,about 3 million`);
    expect(findings(bench)).toEqual([['VALUE_UNKNOWN', 'WARNING', 2]]);
    const [berlin] = await bench.store.entities(['region:wikidata:Q64']);
    expect(berlin?.fields).not.toHaveProperty('population');
  });
});

describe('what a file needs', () => {
  it.each([
    ['wikidata-cities', `${cityHeader}\nQ64,Berlin,Germany,52.5,13.4,3644826`, 'countries.csv'],
    [
      'idn-indicators',
      'Provinsi;Kab/Kota;persentase_pm;lama_sekolah;pengeluaran_pk;IPM;UHH;sanitasi_layak;airminum_layak;TPT;TPAK;PDRB;Klasifikasi_Kemiskinan\n',
      'idn-regions.csv',
    ],
  ])('%s says so where the store has not got it', async (importer, content, needed) => {
    await using bench = await makeWorkbench();
    const run = bench.run(importerById(importer), content);
    await expect(run).rejects.toMatchObject({
      code: 'PREREQUISITE_MISSING',
      message: expect.stringContaining(needed) as string,
    });
  });
});

describe('cities', () => {
  async function withCountries(): Promise<Workbench> {
    const bench = await makeWorkbench();
    await bench.run(importerById('countries'), countries, { source: { ...testSource, slug: 'countries' } });
    return bench;
  }
  const regency = (code: string, name: string, kind: string) =>
    `${code},${name},${kind},${code.slice(0, 2)},true,,,1,1`;
  const places = [
    '32,Jawa Barat,PROVINCE,,true,,,1,1',
    regency('32.04', 'Kabupaten Bandung', 'REGENCY'),
    regency('32.73', 'Kota Bandung', 'CITY'),
  ];

  it.each([
    ['within the kota', '-6.92', '107.61', 'region:idn:32.73'],
    ['within the kabupaten of that name, which no city is', '-7.1', '107.6', 'region:wikidata:Q10389'],
    ['at sea', '-5', '110', 'region:wikidata:Q10389'],
  ])('called Bandung %s', async (_, lat, lon, id) => {
    await using bench = await withCountries();
    await bench.run(importerById('idn-regions'), [regionHeader, ...places].join('\n'), {
      source: { ...testSource, slug: 'regions' },
    });
    await bench.run(importerById('wikidata-cities'), `${cityHeader}\nQ10389,Bandung,Indonesia,${lat},${lon},1`);
    expect(await bench.store.resolve(['region:wikidata:Q10389'])).toEqual([id]);
    expect(findings(bench)?.[0]?.[0]).toBe(id.includes('idn') ? 'CITY_IS_REGION' : 'REGION_NOT_FOUND');
  });

  it('of a country that nobody knows have none, with a finding', async () => {
    await using bench = await withCountries();
    await bench.run(
      importerById('wikidata-cities'),
      `${cityHeader}\nQ1,Atlantis,Atlantis,0,0,1\nQ2,Nowhere,Germany,91,0,1`,
    );
    expect(findings(bench)).toEqual([
      ['UNKNOWN_COUNTRY', 'WARNING', 2],
      ['CITY_UNREADABLE', 'ERROR', 3],
    ]);
    const [city] = await bench.store.entities([makeId('REGION', 'wikidata', 'Q1')]);
    expect(city?.fields).not.toHaveProperty('country');
  });

  it('that a pair names before they are there are linked when they come', async () => {
    await using bench = await withCountries();
    await bench.run(importerById('wikidata-sister-cities'), 'city_a,city_b\nQ64,Q65\n', {
      source: { ...testSource, slug: 'pairs' },
    });
    expect(findings(bench)).toEqual([
      ['CITY_UNKNOWN', 'WARNING', 2],
      ['CITY_UNKNOWN', 'WARNING', 2],
    ]);
    expect((await bench.store.counts()).pending).toBe(2);
    await bench.run(
      importerById('wikidata-cities'),
      `${cityHeader}\nQ64,Berlin,Germany,52.5,13.4,1\nQ65,Bonn,Germany,50.7,7.1,1`,
    );
    expect((await bench.store.counts()).pending).toBe(0);
    const { items } = await bench.store.recordsFrom(sourceId('pairs'), { first: 10 });
    expect(items.map(({ entity }) => entity.id)).toContain('partnership:wikidata:Q64-Q65');
  });
});

import { fieldOf } from '@jejaring/graph/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCsv } from '../testing/bundled-csv.ts';
import { loadBundled, type LoadedSample } from '../testing/loaded-sample.ts';

let sample: LoadedSample;
beforeAll(async () => {
  sample = await loadBundled(
    'countries',
    'idn-regions',
    'idn-other-names',
    'wikidata-cities',
    'wikidata-sister-cities',
  );
});
afterAll(() => sample[Symbol.asyncDispose]());

describe('city partnerships', () => {
  const cities = bundledCsv('sister-cities/cities.csv');
  const pairs = bundledCsv('sister-cities/pairs.csv');
  const indonesian = cities.filter((row) => row.country === 'Indonesia');

  it('hold 4,566 cities, 23 of which are regions that the register knows', async () => {
    expect([cities.length, indonesian.length, pairs.length]).toEqual([4566, 23, 8182]);
    expect(await sample.countRegions('level', 'FOREIGN')).toBe(cities.length - indonesian.length);
    const found = await sample.store.resolve(indonesian.map((row) => `region:wikidata:${row.wikidata_id}`));
    expect(new Set(found).size).toBe(23);
    const types = await Promise.all(found.map(async (id) => fieldOf(await sample.entity(id ?? ''), 'type')));
    expect([
      types.filter((type) => type === 'CITY').length,
      types.filter((type) => type === 'PROVINCE').length,
    ]).toEqual([21, 2]);
    expect(
      await sample.store.resolve(['region:wikidata:Q3630', 'region:wikidata:Q3586', 'region:wikidata:Q10389']),
    ).toEqual(['region:idn:31', 'region:idn:35', 'region:idn:32.73']);
  });

  it('keep both figures of a city that two sources know, the register’s first', async () => {
    const [records = []] = await sample.store.recordsOf(['region:idn:35.78']);
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
      await sample.count({
        kinds: ['PARTNERSHIP'],
        fields: [{ field: 'form', in: ['SISTER_CITY'] }],
        sources: ['source:jejaring:sister-cities-pairs'],
      }),
    ).toBe(pairs.length);
    const parties = sample.linked('PARTY_TO', 'sister-cities-pairs');
    expect(parties).toHaveLength(2 * pairs.length);
    expect(new Set(parties.map(({ qualifier }) => qualifier))).toEqual(new Set(['PARTNER']));
    const ids = new Set(indonesian.map((row) => row.wikidata_id));
    const ends = pairs.flatMap((row) => [row.city_a, row.city_b]).filter((city) => ids.has(city ?? ''));
    expect(parties.filter(({ from }) => from.startsWith('region:idn:'))).toHaveLength(ends.length);
  });

  it('are named after their partners, the Indonesian one first', async () => {
    const pair = pairs.find((row) => row.city_b === 'Q11462' || row.city_a === 'Q11462');
    const other = cities.find((row) => row.wikidata_id === (pair?.city_a === 'Q11462' ? pair.city_b : pair?.city_a));
    const id = [pair?.city_a ?? '', pair?.city_b ?? ''].toSorted((a, b) => (a < b ? -1 : 1)).join('-');
    expect((await sample.entity(`partnership:wikidata:${id}`)).names[0]?.text).toBe(`Kota Surabaya – ${other?.name}`);
  });

  it('know each city’s country, by the table where its name is old or dirty', async () => {
    expect(
      await sample.count({
        kinds: ['REGION'],
        fields: [
          { field: 'level', in: ['FOREIGN'] },
          { field: 'country', in: [null] },
        ],
      }),
    ).toBe(0);
    const country = async (item: string) => fieldOf(await sample.entity(`region:wikidata:${item}`), 'country');
    expect([
      await country('Q152406'),
      await country('Q193420'),
      await country('Q152567'),
      await country('Q2762100'),
    ]).toEqual(['IL', 'RO', 'IL', 'CY']);
    const read = sample.findings('cities.csv').filter(({ code }) => code === 'COUNTRY_CORRECTED');
    expect(read).toContainEqual(
      expect.objectContaining({
        key: 'Q152406',
        line: cities.findIndex((row) => row.wikidata_id === 'Q152406') + 2,
        suggestion: 'IL',
      }),
    );
  });

  it('tell states from cities and note names that stand twice', async () => {
    const type = async (item: string) => fieldOf(await sample.entity(`region:wikidata:${item}`), 'type');
    expect([await type('Q43407'), await type('Q1397'), await type('Q84')]).toEqual([
      'FOREIGN_REGION',
      'FOREIGN_REGION',
      'FOREIGN_CITY',
    ]);
    const names = cities.map((row) => `${row.name}|${row.country}`);
    expect(sample.findingsByCode('cities.csv')).toMatchObject({
      NAME_STANDS_TWICE: names.length - new Set(names).size,
      CITY_IS_REGION: 23,
    });
    expect(await sample.entity('region:wikidata:Q34370')).not.toEqual(await sample.entity('region:wikidata:Q2680952'));
  });
});

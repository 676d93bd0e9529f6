import { describe, expect, it } from 'vitest';
import { aName, aRecord } from '../../store/testing/builders.ts';
import { initiative, partnership, region, smallNetwork, thing } from '../testing/small-network.ts';
import { editDistance } from './edit-distance.ts';
import { bareName, normalise } from './normalise.ts';

const place = (
  id: string,
  type: 'REGENCY' | 'CITY' | 'PROVINCE' | 'COUNTRY',
  names: readonly string[],
  aliases: readonly { scheme: string; value: string; to?: string }[] = [],
) =>
  aRecord({
    entity: id,
    fields: {
      names: names.map((text) => aName(text)),
      level: type === 'CITY' ? 'REGENCY' : type,
      type,
      code: id.split(':')[2],
      codeScheme: 'kemendagri',
      ...(aliases.length > 0 && { aliases }),
    },
  });

const world = [
  place('region:idn:33.10', 'REGENCY', ['Kabupaten Klaten', 'Klaten']),
  place('region:idn:64.02', 'REGENCY', ['Kabupaten Kutai Kartanegara']),
  place('region:idn:64.08', 'REGENCY', ['Kabupaten Kutai Timur']),
  place('region:idn:35.06', 'REGENCY', ['Kabupaten Kediri']),
  place('region:idn:35.71', 'CITY', ['Kota Kediri']),
  place(
    'region:idn:93.01',
    'REGENCY',
    ['Kabupaten Merauke'],
    [
      { scheme: 'kemendagri', value: '91.01', to: '2022' },
      { scheme: 'id', value: 'region:wikidata:Q4842' },
    ],
  ),
  place('region:iso:DE', 'COUNTRY', ['Jerman', 'Germany'], [{ scheme: 'iso3166-1', value: 'DE' }]),
  place('region:idn:35', 'PROVINCE', ['Jawa Timur']),
  aRecord({ entity: region('kochi'), fields: { names: [aName('Kōchi', { language: 'und' })] } }),
  aRecord({ entity: region('kinabalu'), fields: { names: [aName('Kota Kinabalu')] } }),
];

describe('names', () => {
  it.each([
    ['kutai kartanegra', 'region:idn:64.02'],
    ['Kutai Kartanegara', 'region:idn:64.02'],
    ['33.10', 'region:idn:33.10'],
    ['3310', 'region:idn:33.10'],
    ['Kab. Klaten', 'region:idn:33.10'],
    ['kabupaten klaten', 'region:idn:33.10'],
    ['klat', 'region:idn:33.10'],
    ['KLATEN', 'region:idn:33.10'],
    ['klaetn', 'region:idn:33.10'],
    ['kl', 'region:idn:33.10'],
    ['jerman', 'region:iso:DE'],
    ['Germany', 'region:iso:DE'],
    ['german', 'region:iso:DE'],
    ['DE', 'region:iso:DE'],
    ['kota kediri', 'region:idn:35.71'],
    ['kab kediri', 'region:idn:35.06'],
    ['kediri regency', 'region:idn:35.06'],
    ['prov. jawa timur', 'region:idn:35'],
    ['timur jawa', 'region:idn:35'],
    ['91.01', 'region:idn:93.01'],
    ['Q4842', 'region:idn:93.01'],
    ['region:idn:93.01', 'region:idn:93.01'],
    ['kochi', region('kochi')],
    ['kota kinabalu', region('kinabalu')],
  ])('"%s" finds %s first', async (text, id) => {
    await using small = await smallNetwork(world);
    expect(small.network.searchNames({ text, first: 5 }).hits[0]?.id).toBe(id);
  });

  it('finds nothing in nothing, and guesses no codes', async () => {
    await using small = await smallNetwork(world);
    for (const text of ['', ' . ', '33.11', 'zzzz'])
      expect(small.network.searchNames({ text, first: 5 }).hits).toEqual([]);
  });

  it('breaks ties by partners, then by id, and pages and counts by kind', async () => {
    const named = (id: string) => aRecord({ entity: id, fields: { names: [aName('Springfield')] } });
    await using small = await smallNetwork([
      named(region('s1')),
      named(region('s2')),
      named(region('s3')),
      thing(region('x')),
      initiative(partnership('p'), [region('s3'), region('x')], { fields: { names: [aName('Springfield dan X')] } }),
    ]);
    const search = (offset: number) => small.network.searchNames({ text: 'springfield', first: 2, offset });
    expect(search(0).hits.map(({ id }) => id)).toEqual([region('s3'), region('s1')]);
    expect(search(2).hits.map(({ id }) => id)).toEqual([region('s2'), partnership('p')]);
    expect(search(0)).toMatchObject({
      totalCount: 4,
      byKind: [
        { kind: 'REGION', count: 3 },
        { kind: 'PARTNERSHIP', count: 1 },
      ],
    });
    expect(small.network.searchNames({ text: 'springfield', first: 9, kinds: ['PARTNERSHIP'] }).totalCount).toBe(1);
  });

  it('follows a change of name at once', async () => {
    await using small = await smallNetwork(world);
    await small.put(place('region:idn:33.10', 'REGENCY', ['Kabupaten Baru']));
    expect(small.network.searchNames({ text: 'klaten', first: 5 }).hits).toEqual([]);
    expect(small.network.searchNames({ text: 'kab baru', first: 5 }).hits[0]?.id).toBe('region:idn:33.10');
    expect(small.network.searchNames({ text: 'ba', first: 5 }).hits[0]?.id).toBe('region:idn:33.10');
    expect(small.network.labels(['region:idn:33.10'])[0]?.names).toEqual({
      id: 'Kabupaten Baru',
      en: 'Kabupaten Baru',
    });
  });
});

describe('what is compared', () => {
  it.each([
    ['Kab. Klaten', 'kab klaten'],
    ['Kōchi', 'kochi'],
    ['Łódź', 'lodz'],
    ["Ma'arif", 'maarif'],
    ['33.10', '33 10'],
    ['  A—B  ', 'a b'],
    ['北京', '北京'],
  ])('%s becomes %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('takes off the word for the kind of region only where a name is left', () => {
    expect(bareName('kota kediri')).toEqual({ bare: 'kediri', place: 'CITY' });
    expect(bareName('kotabaru')).toEqual({ bare: 'kotabaru', place: 'NONE' });
    expect(bareName('kota')).toEqual({ bare: 'kota', place: 'NONE' });
  });

  it.each([
    ['kartanegra', 'kartanegara', 1],
    ['klaetn', 'klaten', 1],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i errors apart', (one, two, distance) => {
    expect(editDistance(one, two, 3)).toBe(distance);
    expect(editDistance(one, two, distance - 1)).toBe(distance);
  });
});

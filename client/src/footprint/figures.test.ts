import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileAddress, embedCode, searchOf } from './state/addresses.ts';
import { shareOf, shortMoney } from './parts/amount.ts';
import { chainLayout, passingThrough } from './chain/chain-layout.ts';
import { sharedIn } from './parties/compare-rows.ts';
import { countryOfOutline } from './places/country-codes.ts';
import { filterOf, validateFootprintSearch } from './state/footprint-search.ts';
import { indonesiaStanding } from './answer/standing.ts';
import { stepOf } from './places/steps.ts';
import { columnsOf } from './work/year-bars.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('money is read short, with its currency before it', () => {
  expect(plain(shortMoney('46716382237', 'KRW', 'id'))).toBe('KRW 46,72 miliar');
  expect(plain(shortMoney('46716382237', 'KRW', 'en'))).toBe('KRW 46.72 billion');
  expect(plain(shortMoney('-5260000', 'USD', 'id'))).toBe('USD −5,26 juta');
  expect(plain(shortMoney('82407.4', 'USD', 'id'))).toBe('USD 82.407');
  expect(shortMoney('12', 'XXX', 'id')).toBe('12');
});

test('a share of nothing, and of a correction, is no share', () => {
  expect(shareOf('1', '4')).toBe(25);
  expect(shareOf('1', '0')).toBeNull();
  expect(shareOf('-1', '4')).toBeNull();
});

test('Indonesia stands by money in one currency, else by activities', () => {
  const place = (code: string, count: number, counted: string) => ({
    count,
    region: { code },
    money: [{ flow: 'OUTGOING_COMMITMENT', currency: 'KRW', counted }],
  });
  const places = [place('ET', 5, '50'), place('PH', 4, '40'), place('ID', 2, '10')];
  const krw = { flow: 'OUTGOING_COMMITMENT', currency: 'KRW', counted: '100' };
  expect(indonesiaStanding(places, [krw])).toMatchObject({ by: 'MONEY', rank: 3, share: 10, count: 2 });
  expect(indonesiaStanding([...places, place('VN', 1, '10')], [krw])?.rank).toBe(3);
  expect(indonesiaStanding(places, [krw, { ...krw, currency: 'USD' }])).toEqual({ by: 'COUNT', rank: 3, count: 2 });
  expect(indonesiaStanding(places.slice(0, 2), [krw])).toBeNull();
});

test('the address and the question are each other’s inverse', () => {
  const word = fc.constantFrom('region:iso:ID', 'sector:dac5:12264', 'x', '');
  const year = fc.oneof(fc.integer({ min: 1800, max: 2300 }), fc.constant('soon'));
  fc.assert(
    fc.property(
      fc.record({ tempat: word, sektor: word, dari: year, sampai: year, peran: fc.constantFrom('FUNDING', 'X') }),
      (input) => {
        const search = validateFootprintSearch(input);
        expect(searchOf({ of: 'x', filter: filterOf(search) })).toEqual(search);
        expect(validateFootprintSearch({ ...search })).toEqual(search);
        expect(search.dari ?? 0).toBeLessThanOrEqual(search.sampai ?? 9999);
      },
    ),
  );
});

test('files and the embedded frame ask the same question', () => {
  const question = { of: 'actor:iati:KR-GOV-051', filter: { places: ['region:iso:ID'] } };
  const file = new URL(fileAddress('csv', question, 'ID'), 'http://x');
  expect(file.searchParams.get('of')).toBe(question.of);
  expect(JSON.parse(file.searchParams.get('filter') ?? '')).toEqual(question.filter);
  const code = embedCode('http://x', question, 'Jejak "A" & B');
  expect(code).toContain('src="http://x/sisip/jejak/actor%3Aiati%3AKR-GOV-051?tempat=region%3Aiso%3AID"');
  expect(code).toContain('title="Jejak &quot;A&quot; &amp; B"');
});

describe('pictures', () => {
  test('months where all begin in one year and are known to the month, else years with the empty ones', () => {
    const months = columnsOf([{ year: 2020, count: 3 }], ['2020-08-01', '2020-08', '2020-01-05']);
    expect(months).toHaveLength(12);
    expect(months[7]).toMatchObject({ month: 8, count: 2 });
    expect(columnsOf([{ year: 2020, count: 1 }], ['2020'])).toHaveLength(1);
    const years = columnsOf(
      [
        { year: 2018, count: 1 },
        { year: 2021, count: 2 },
        { year: null, count: 9 },
      ],
      null,
    );
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      [2018, 1],
      [2019, 0],
      [2020, 0],
      [2021, 2],
    ]);
  });

  test('steps rise with the number, from 1 to 5', () => {
    expect([1, 2, 3, 4, 5].map((count) => stepOf(count, 5))).toEqual([1, 2, 3, 4, 5]);
    expect([stepOf(1, 132), stepOf(132, 132)]).toEqual([1, 5]);
  });

  test('the chain is followed up and down, not across', () => {
    const links = [
      { source: 'a', target: 'c', count: 2 },
      { source: 'b', target: 'c', count: 1 },
      { source: 'c', target: 'd', count: 3 },
      { source: 'b', target: 'e', count: 1 },
    ];
    expect([...passingThrough('a', links)].sort()).toEqual(['a', 'c', 'd']);
    expect([...passingThrough('c', links)].sort()).toEqual(['a', 'b', 'c', 'd']);
    const layers = { a: 'DONOR', b: 'DONOR', c: 'IMPLEMENTER', d: 'PLACE', e: 'PLACE' } as const;
    const nodes = Object.entries(layers).map(([id, layer], index) => ({ id, layer, count: 5 - index }));
    const layout = chainLayout(nodes, links, 900);
    expect(layout.columns.map(({ layer }) => layer)).toEqual(['DONOR', 'IMPLEMENTER', 'PLACE']);
    expect(layout.bands).toHaveLength(4);
    const ys = layout.boxes.filter(({ x }) => x === 0).map(({ y, height }) => [y, y + height]);
    expect(ys[0]?.[1]).toBeLessThanOrEqual(ys[1]?.[0] ?? 0);
  });

  test('outlines are known by the codes of ISO 3166', () => {
    expect(['360', '410', '004'].map((number) => countryOfOutline.get(number))).toEqual(['ID', 'KR', 'AF']);
    expect(new Set(countryOfOutline.values()).size).toBe(countryOfOutline.size);
  });

  test('places of both, the busiest first', () => {
    const place = (id: string, count: number) => ({ count, region: { id, name: id } });
    expect(sharedIn([place('a', 1), place('b', 2), place('c', 1)], [place('b', 1), place('a', 9)])).toEqual([
      { id: 'a', name: 'a', counts: [1, 9] },
      { id: 'b', name: 'b', counts: [2, 1] },
    ]);
  });
});

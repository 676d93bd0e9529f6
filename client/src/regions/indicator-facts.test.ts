import { expect, test } from 'vitest';
import { englishWords, indonesianWords } from '../platform/testing/words.ts';
import { indicatorCaveats, indicatorFacts, unknownIndicators } from './indicator-facts.ts';
import type { RegionIndicatorFragment } from './region-page.generated.ts';

function measured(name: string, value: number | null, unit: string): RegionIndicatorFragment {
  return {
    __typename: 'Relation',
    id: `relation:${name}`,
    value,
    unit,
    year: 2021,
    quality: 'VINTAGE_UNVERIFIED',
    note: null,
    basis: 'STATED',
    rule: null,
    source: {
      __typename: 'Source',
      id: 'source:bps',
      name: 'BPS',
      caveats: ['Sekitar 2021, tahun belum diverifikasi.'],
    },
    record: {
      __typename: 'Record',
      id: 'record:bps:1',
      locator: { __typename: 'Locator', row: 7, page: null, url: null, says: null },
    },
    other: { __typename: 'Indicator', id: `indicator:${name}`, name, unit, decimals: 2 },
  };
}

test('values with their unit, and a year that is not certain says so', () => {
  const rows = indicatorFacts(
    [
      measured('Penduduk miskin', 13.49, '%'),
      measured('Lama sekolah', 9.1, 'a'),
      measured('PDRB', 9986993, '1000000 IDR'),
    ],
    indonesianWords,
    'id',
  );
  expect(rows.map(({ label, values }) => [label, values[0]?.text, values[0]?.year])).toEqual([
    ['Penduduk miskin', '13,49%', '±2021'],
    ['Lama sekolah', '9,1 tahun', '±2021'],
    ['PDRB', 'IDR 9.986.993 juta', '±2021'],
  ]);
  expect(indicatorFacts([measured('Pengeluaran', 13744, '1000 IDR/a')], englishWords, 'en')[0]?.values[0]?.text).toBe(
    'IDR 13,744 thousand a year',
  );
});

test('a damaged value is unknown with its reason, never a figure', () => {
  expect(indicatorFacts([measured('Lama sekolah', null, 'a')], indonesianWords, 'id')).toEqual([
    { key: 'relation:Lama sekolah', label: 'Lama sekolah', values: [], unknown: 'DAMAGED', isDisputed: false },
  ]);
});

test('an indicator that the source damaged has a row of its own, by its name; other fields are not its matter', () => {
  const unknown = [
    { field: 'indicator:bps:mean-years-of-schooling', reason: 'DAMAGED' },
    { field: 'area', reason: 'NOT_STATED' },
  ] as const;
  const names = new Map([['indicator:bps:mean-years-of-schooling', 'Rata-rata lama sekolah']]);
  expect(unknownIndicators(unknown, names)).toEqual([
    {
      key: 'indicator:bps:mean-years-of-schooling',
      label: 'Rata-rata lama sekolah',
      values: [],
      unknown: 'DAMAGED',
      isDisputed: false,
    },
  ]);
});

test('each caveat is said once', () => {
  expect(indicatorCaveats([measured('a', 1, '%'), measured('b', 2, '%')])).toEqual([
    'Sekitar 2021, tahun belum diverifikasi.',
  ]);
});

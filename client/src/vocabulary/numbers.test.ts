import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countryName,
  formatDate,
  formatMoment,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPeriod,
} from './numbers.ts';

test('numbers as each language writes them, with a true minus', () => {
  expect(formatNumber(3018022, 'id')).toBe('3.018.022');
  expect(formatNumber(13.49, 'id', 2)).toBe('13,49');
  expect(formatNumber(-5.26, 'id', 2)).toBe('−5,26');
  expect(formatNumber(3018022.5, 'en', 1)).toBe('3,018,022.5');
});

test('small shares are not rounded to none', () => {
  expect(formatPercent(0.4, 'id')).toBe('<1%');
  expect(formatPercent(0, 'id')).toBe('0%');
  expect(formatPercent(12.5, 'en', 1)).toBe('12.5%');
});

test('money keeps every digit that a float would lose', () => {
  expect(formatMoney('46720000000.5', 'KRW', 'id')).toBe('KRW\u00a046.720.000.000,50');
  expect(formatMoney('9007199254740993', null, 'en')).toBe('9,007,199,254,740,993');
  expect(formatMoney('-12.30', 'EUR', 'id')).toBe('EUR\u00a0−12,30');
});

test('a date has the precision of its source', () => {
  expect(formatDate('2017', 'id')).toBe('2017');
  expect(formatDate('2017-03', 'id')).toBe('Mar 2017');
  expect(formatDate('2024-12-14', 'id')).toBe('14 Des 2024');
  expect(formatDate('2024-12-14', 'en')).toBe('14 Dec 2024');
  expect(formatPeriod('2017', null, 'id')).toBe('2017–?');
  expect(formatPeriod('2017', '2017', 'id')).toBe('2017');
});

test('a country is named in the language of the reader; an unknown code stays', () => {
  expect(countryName('NL', 'id')).toBe('Belanda');
  expect(countryName('NL', 'en')).toBe('Netherlands');
  expect(countryName('not a code', 'id')).toBe('not a code');
});

test('money shows the digits of its decimal string, whatever they are', () => {
  const decimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 1, max: 99 }));
  fc.assert(
    fc.property(decimal, ([whole, cents]) => {
      const text = `${whole}.${String(cents).padStart(2, '0')}`;
      const shown = formatMoney(text, null, 'id');
      expect(shown.replaceAll('.', '').replace(',', '.')).toBe(
        Number.isInteger(cents / 10) ? `${whole}.${cents}` : text,
      );
    }),
  );
});

test('a moment names its zone', () => {
  expect(formatMoment('2025-11-21T07:05:00Z', 'id')).toMatch(/^2[12] Nov 2025, \d\d\.05 \S+$/);
  expect(formatMoment('2025-11-21T07:05:00Z', 'en')).toMatch(/^2[12] Nov 2025, \d\d:05 \S+$/);
});

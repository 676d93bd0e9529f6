import { expect, test } from 'vitest';
import { countryOfOutline } from './country-codes.ts';

test('outlines are known by the codes of ISO 3166', () => {
  expect(['360', '410', '004'].map((number) => countryOfOutline.get(number))).toEqual(['ID', 'KR', 'AF']);
  expect(new Set(countryOfOutline.values()).size).toBe(countryOfOutline.size);
});

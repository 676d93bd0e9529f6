import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainSearch, stringifyPlainSearch } from './plain-search.ts';

test('ids stay readable and numbers unquoted', () => {
  expect(stringifyPlainSearch({ fokus: 'region:idn:35.78,region:idn:31', langkah: 2, jenis: undefined })).toBe(
    '?fokus=region:idn:35.78,region:idn:31&langkah=2',
  );
  expect(stringifyPlainSearch({})).toBe('');
});

test('whatever is written is read again', () => {
  const value = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value), (search) => {
      expect(parsePlainSearch(stringifyPlainSearch(search))).toEqual({ ...search });
    }),
  );
});

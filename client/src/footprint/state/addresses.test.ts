import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedCode, fileAddress, searchOf } from './addresses.ts';
import { filterOf, validateFootprintSearch } from './footprint-search.ts';

test('the address and the question are each other’s inverse', () => {
  const word = fc.constantFrom('region:iso:ID', 'sector:dac5:12264', 'x', '');
  const year = fc.oneof(fc.integer({ min: 1800, max: 2300 }), fc.constant('soon'));
  fc.assert(
    fc.property(
      fc.record({
        tempat: word,
        sektor: word,
        dari: year,
        sampai: year,
        peran: fc.constantFrom('FUNDING', 'X'),
        status: fc.constantFrom('CANCELLED', 'X'),
      }),
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

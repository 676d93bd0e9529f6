import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords, indonesianWords, languages, wordCount } from '../platform/testing/words.ts';
import { regionAnswer, type RegionAnswerInput } from './region-answer.ts';

const surabaya: RegionAnswerInput = {
  name: 'Kota Surabaya',
  level: 'REGENCY',
  population: 3018022,
  partners: [
    { name: 'Rotterdam', country: 'Belanda' },
    { name: 'Busan', country: 'Korea Selatan' },
    { name: 'Monterrey', country: 'Meksiko' },
    { name: 'Kōchi', country: 'Jepang' },
    { name: 'Kitakyūshū', country: 'Jepang' },
  ],
  partnersHidden: 0,
  parts: 0,
  programmes: 1,
  memberships: 2,
};

describe('the sentence of a region', () => {
  test('says subject, number and place', () => {
    expect(regionAnswer(surabaya, indonesianWords, 'id')).toBe(
      'Kota Surabaya, 3.018.022 jiwa, bermitra dengan 5 daerah di 4 negara.',
    );
    expect(regionAnswer(surabaya, englishWords, 'en')).toBe(
      'Kota Surabaya, population 3,018,022, partners with 5 regions in 4 countries.',
    );
  });

  test('names the only partner, and what is missing comes last', () => {
    const sorong = {
      ...surabaya,
      name: 'Kota Sorong',
      population: 286028,
      partners: [{ name: 'Nuuk', country: 'Greenland' }],
      programmes: 0,
    };
    expect(regionAnswer(sorong, indonesianWords, 'id')).toBe(
      'Kota Sorong, 286.028 jiwa, bermitra dengan Nuuk di Greenland; tak ada program yang menyebut tempat ini.',
    );
    expect(regionAnswer(sorong, englishWords, 'en')).toBe(
      'Kota Sorong, population 286,028, partners with Nuuk in Greenland; no programme names this place.',
    );
  });

  test('an unknown population is said, and none is not unknown', () => {
    const nothing = { ...surabaya, population: null, partners: [], memberships: 0 };
    expect(regionAnswer(nothing, indonesianWords, 'id')).toBe(
      'Kota Surabaya belum punya mitra tercatat; jumlah penduduknya tidak diketahui.',
    );
    expect(regionAnswer({ ...nothing, memberships: 1 }, englishWords, 'en')).toBe(
      'Kota Surabaya is a member of 1 cooperation body or forum; its population is unknown.',
    );
  });

  test('partners that the node limit hid are counted', () => {
    expect(regionAnswer({ ...surabaya, partnersHidden: 2 }, indonesianWords, 'id')).toContain('7 daerah');
  });

  test('a country is told by what it holds', () => {
    const country = {
      ...surabaya,
      name: 'Indonesia',
      level: 'COUNTRY',
      population: null,
      parts: 38,
      programmes: 162,
    } as const;
    expect(regionAnswer(country, indonesianWords, 'id')).toBe(
      'Indonesia memuat 38 daerah tercatat dan disebut oleh 162 program.',
    );
  });

  test('is one sentence of at most 25 words in both languages, whatever is known', () => {
    const count = fc.nat({ max: 60000 });
    const input = fc.record({
      name: fc.constant('Kabupaten Hulu Sungai Selatan'),
      level: fc.constantFrom('SUPRANATIONAL', 'COUNTRY', 'PROVINCE', 'REGENCY', 'FOREIGN', null),
      population: fc.option(fc.nat(), { nil: null }),
      partners: fc.array(
        fc.record({ name: fc.constant('Kota Kembar'), country: fc.constantFrom('Korea Selatan', 'Jepang', null) }),
        { maxLength: 4 },
      ),
      partnersHidden: count,
      parts: count,
      programmes: count,
      memberships: count,
    });
    fc.assert(
      fc.property(input, (given) => {
        for (const { locale, i18n } of languages) {
          const answer = regionAnswer(given, i18n, locale);
          expect(answer).toMatch(/^Kabupaten.*[^.]\.$/);
          expect(wordCount(answer)).toBeLessThanOrEqual(25);
          expect(answer).not.toMatch(/[{}]|undefined|null|\s,|;;/);
        }
      }),
    );
  });
});

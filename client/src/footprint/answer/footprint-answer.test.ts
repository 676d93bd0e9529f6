import { describe, expect, test } from 'vitest';
import { englishWords, indonesianWords, languages, wordCount } from '../../platform/testing/words.ts';
import { footprintAnswer, type FootprintAnswerInput } from './footprint-answer.ts';

const countries = Array.from({ length: 40 }, (_, index) => `Negara ${index}`);
const koica: FootprintAnswerInput = {
  name: 'KOICA',
  kind: 'ACTOR',
  count: 82,
  partnerships: 0,
  countries,
  parties: 1,
  since: 2020,
  indonesia: { by: 'MONEY', count: 2, share: 9.4, currency: 'KRW', counted: '4390000000' },
  placedInside: 0,
  withoutPlace: 0,
  onlyCountry: null,
};

describe('the sentence of a footprint', () => {
  test('an actor: subject, number, place, then what is missing', () => {
    expect(footprintAnswer(koica, indonesianWords, 'id')).toBe(
      'KOICA tercatat dalam 82 kegiatan di 40 negara; 2 di Indonesia dengan 9,4% komitmen, tanpa menyebut daerahnya.',
    );
    expect(footprintAnswer(koica, englishWords, 'en')).toBe(
      'KOICA is recorded in 82 activities in 40 countries; 2 in Indonesia with 9.4% of commitments, its regions not named.',
    );
  });

  test('without comparable money the number of activities stands alone', () => {
    const indonesia = { by: 'COUNT', count: 5 } as const;
    expect(footprintAnswer({ ...koica, indonesia, placedInside: 2, withoutPlace: 4 }, indonesianWords, 'id')).toBe(
      'KOICA tercatat dalam 82 kegiatan di 40 negara; 5 di Indonesia, daerahnya disebut pada 2 dari 5.',
    );
  });

  test('a region is read backwards', () => {
    const region = {
      ...koica,
      name: 'Indonesia',
      kind: 'REGION',
      count: 207,
      partnerships: 75,
      parties: 144,
      since: 1994,
    } as const;
    expect(footprintAnswer({ ...region, onlyCountry: 120 }, indonesianWords, 'id')).toBe(
      'Di Indonesia tercatat 132 program dan 75 kemitraan oleh 144 pihak sejak 1994; 120 hanya menyebut negaranya.',
    );
    expect(footprintAnswer({ ...region, onlyCountry: 1, since: null }, englishWords, 'en')).toBe(
      'In Indonesia 132 programmes and 75 partnerships by 144 parties are recorded; 1 names the country only.',
    );
  });

  test('nothing recorded is said as of record', () => {
    expect(footprintAnswer({ ...koica, count: 0 }, indonesianWords, 'id')).toBe(
      'Belum ada kegiatan tercatat untuk KOICA dengan pilihan ini.',
    );
  });

  test('stays within 25 words and leaves no gap unfilled', () => {
    for (const { locale, i18n } of languages)
      for (const kind of ['ACTOR', 'PROGRAMME', 'REGION', 'SECTOR', 'SOURCE'] as const)
        for (const named of [[], ['Indonesia'], countries])
          for (const placedInside of [null, 0, 1, 2]) {
            const said = footprintAnswer(
              { ...koica, kind, countries: named, placedInside, withoutPlace: 3 },
              i18n,
              locale,
            );
            expect(wordCount(said)).toBeLessThanOrEqual(25);
            expect(said).not.toMatch(/undefined|null|NaN|[{}]|; \./);
            expect(said).toMatch(/\.$/);
          }
  });
});

import { expect, test } from 'vitest';
import { englishWords, indonesianWords } from '../platform/testing/words.ts';
import { partnershipAnswer, type PartnershipAnswerInput } from './partnership-answer.ts';

const none: PartnershipAnswerInput = {
  form: null,
  parties: [],
  partyCount: 0,
  beneficiaries: [],
  pivotals: [],
  facilitators: [],
  from: null,
};

test('sister cities, with the year that Wikidata does not say', () => {
  const pair: PartnershipAnswerInput = {
    ...none,
    form: 'SISTER_CITY',
    parties: ['Kota Sorong', 'Nuuk'],
    partyCount: 2,
  };
  expect(partnershipAnswer(pair, indonesianWords, 'id')).toBe(
    'Kota Sorong dan Nuuk tercatat sebagai kota kembar; tahunnya tidak diketahui.',
  );
  expect(partnershipAnswer({ ...pair, from: '1993' }, englishWords, 'en')).toBe(
    'Kota Sorong and Nuuk are recorded as sister cities since 1993.',
  );
});

test('triangular cooperation says who learns, who gives and who helps', () => {
  const cikelat: PartnershipAnswerInput = {
    ...none,
    form: 'TRIANGULAR',
    parties: ['Desa Cikelat', 'Kemendesa PDTT'],
    partyCount: 4,
    beneficiaries: ['Desa Cikelat', 'Kemendesa PDTT'],
    pivotals: ['Konsorsium Korea'],
    facilitators: ['UNOSSC'],
    from: '2017',
  };
  expect(partnershipAnswer(cikelat, indonesianWords, 'id')).toBe(
    'Desa Cikelat dan 1 lainnya belajar dari Konsorsium Korea, difasilitasi UNOSSC sejak 2017.',
  );
  expect(partnershipAnswer({ ...cikelat, facilitators: [] }, englishWords, 'en')).toBe(
    'Desa Cikelat and 1 other learned from Konsorsium Korea since 2017.',
  );
});

test('many parties are two names and a count', () => {
  const many: PartnershipAnswerInput = {
    ...none,
    form: 'KSDD',
    parties: ['Jawa Tengah', 'Kabupaten Blora'],
    partyCount: 5,
  };
  expect(partnershipAnswer(many, indonesianWords, 'id')).toBe(
    'Jawa Tengah, Kabupaten Blora, dan 3 pihak lain bekerja sama; tahunnya tidak diketahui.',
  );
  expect(partnershipAnswer(none, indonesianWords, 'id')).toBe(
    'Para pihaknya belum tercatat; tahunnya tidak diketahui.',
  );
});

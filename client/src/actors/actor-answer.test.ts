import { expect, test } from 'vitest';
import { englishWords, indonesianWords, languages, wordCount } from '../platform/testing/words.ts';
import { actorAnswer, type ActorAnswerInput } from './actor-answer.ts';

const undp: ActorAnswerInput = {
  name: 'UNDP',
  isUnnamed: false,
  members: 0,
  activities: 120,
  funding: 82,
  implementing: 107,
  partners: 116,
  governs: null,
  country: null,
};

test('an actor is told by what it funds and implements', () => {
  expect(actorAnswer(undp, indonesianWords)).toBe(
    'UNDP mendanai 82 dan melaksanakan 107 dari 120 kegiatan bersama 116 pihak; negaranya tidak diketahui.',
  );
  expect(actorAnswer({ ...undp, country: 'US' }, englishWords)).toBe(
    'UNDP funds 82 and implements 107 of 120 activities with 116 parties.',
  );
});

test('one role of all activities, or of some, and who is beside it', () => {
  const jica = { ...undp, name: 'JICA', country: 'JP', activities: 1, funding: 1, implementing: 0, partners: 1 };
  expect(actorAnswer(jica, indonesianWords)).toBe('JICA mendanai 1 kegiatan bersama 1 pihak.');
  expect(actorAnswer({ ...jica, activities: 3, partners: 0 }, indonesianWords)).toBe(
    'JICA mendanai 1 dari 3 kegiatan.',
  );
  expect(actorAnswer({ ...jica, funding: 0 }, englishWords)).toBe('JICA takes part in 1 activity with 1 party.');
  expect(actorAnswer({ ...jica, activities: null }, englishWords)).toBe(
    'The activities of JICA cannot be counted right now.',
  );
});

test('a body is told by its members, a government without activities by what it governs', () => {
  const body = { ...undp, name: 'Barlingmascakeb', members: 5, country: 'ID' };
  expect(actorAnswer(body, indonesianWords)).toBe('Barlingmascakeb menghimpun 5 anggota tercatat.');
  const idle = {
    ...undp,
    name: 'Pemerintah Kota Sorong',
    activities: 0,
    funding: 0,
    implementing: 0,
    governs: 'Kota Sorong',
    country: 'ID',
  };
  expect(actorAnswer(idle, indonesianWords)).toBe(
    'Pemerintah Kota Sorong memerintah Kota Sorong, tanpa kegiatan tercatat.',
  );
});

test('a category is never told as one organisation', () => {
  const category = { ...undp, name: 'Otra entidad', isUnnamed: true, activities: 1 };
  expect(actorAnswer(category, indonesianWords)).toBe(
    'Otra entidad adalah golongan, bukan satu lembaga: disebut pada 1 kegiatan tanpa nama.',
  );
  expect(actorAnswer(category, englishWords)).toBe(
    'Otra entidad is a category, not one organisation: mentioned in 1 activity without a name.',
  );
});

test('stays within 25 words', () => {
  for (const { i18n } of languages) {
    for (const members of [0, 5]) {
      for (const funding of [0, 83]) {
        for (const implementing of [0, 109]) {
          for (const activities of [0, 120, null]) {
            const answer = actorAnswer(
              { ...undp, members, funding, implementing, activities, name: 'Badan Kerja Sama Antar Daerah' },
              i18n,
            );
            expect(wordCount(answer)).toBeLessThanOrEqual(25);
          }
        }
      }
    }
  }
});

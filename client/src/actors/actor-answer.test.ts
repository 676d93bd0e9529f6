import { expect, test } from 'vitest';
import { englishWords, indonesianWords, languages, wordCount } from '../platform/testing/words.ts';
import { actorAnswer, type ActorAnswerInput } from './actor-answer.ts';

const undp: ActorAnswerInput = {
  name: 'UNDP',
  isUnnamed: false,
  members: 0,
  participations: 284,
  funding: 83,
  implementing: 109,
  partners: 116,
  governs: null,
  country: null,
};

test('an actor is told by what it funds and implements', () => {
  expect(actorAnswer(undp, indonesianWords)).toBe(
    'UNDP mendanai 83 kegiatan dan melaksanakan 109 kegiatan, bersama 116 pihak; negaranya tidak diketahui.',
  );
  expect(actorAnswer({ ...undp, country: 'US' }, englishWords)).toBe(
    'UNDP funds 83 activities and implements 109 activities, with 116 parties.',
  );
});

test('a body is told by its members, a government without activities by what it governs', () => {
  const body = { ...undp, name: 'Barlingmascakeb', members: 5, country: 'ID' };
  expect(actorAnswer(body, indonesianWords)).toBe('Barlingmascakeb menghimpun 5 anggota tercatat.');
  const idle = {
    ...undp,
    name: 'Pemerintah Kota Sorong',
    participations: 0,
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
  const category = { ...undp, name: 'Otra entidad', isUnnamed: true, participations: 1 };
  expect(actorAnswer(category, indonesianWords)).toBe(
    'Otra entidad adalah golongan, bukan satu lembaga: disebut 1 kali tanpa nama.',
  );
  expect(actorAnswer(category, englishWords)).toBe(
    'Otra entidad is a category, not one organisation: mentioned 1 time without a name.',
  );
});

test('stays within 25 words', () => {
  for (const { i18n } of languages) {
    for (const members of [0, 5]) {
      for (const funding of [0, 83]) {
        for (const implementing of [0, 109]) {
          for (const participations of [0, 284]) {
            const answer = actorAnswer(
              { ...undp, members, funding, implementing, participations, name: 'Badan Kerja Sama Antar Daerah' },
              i18n,
            );
            expect(wordCount(answer)).toBeLessThanOrEqual(25);
          }
        }
      }
    }
  }
});

import { expect, test } from 'vitest';
import { englishWords, indonesianWords } from '../platform/testing/words.ts';
import { programmeAnswer, type Holders } from './programme-answer.ts';

const nobody: Holders = { names: [], total: 0 };
const only = (name: string): Holders => ({ names: [name], total: 1 });

test('who funds, who implements, where', () => {
  const spain = {
    implementers: only('AECID'),
    funders: only('Pemerintah Spanyol'),
    accountable: nobody,
    places: only('Indonesia'),
  };
  expect(programmeAnswer(spain, indonesianWords)).toBe(
    'Pemerintah Spanyol mendanai program ini, AECID menjalankannya di Indonesia.',
  );
  expect(programmeAnswer({ ...spain, places: { names: ['Indonesia'], total: 2 } }, englishWords)).toBe(
    'This programme is funded by Pemerintah Spanyol and implemented by AECID in 2 places.',
  );
});

test('one body in both roles is named once', () => {
  const undp = { implementers: only('UNDP'), funders: only('UNDP'), accountable: nobody, places: only('Indonesia') };
  expect(programmeAnswer(undp, indonesianWords)).toBe('UNDP mendanai dan menjalankan program ini di Indonesia.');
});

test('what the source does not say is said last', () => {
  const bare = { implementers: nobody, funders: nobody, accountable: nobody, places: nobody };
  expect(programmeAnswer(bare, indonesianWords)).toBe(
    'Program ini tercatat tanpa para pihaknya; pelaksananya tidak disebut, pendananya tidak disebut, tempatnya tidak disebut.',
  );
  expect(programmeAnswer({ ...bare, implementers: { names: ['UNDP', 'WHO'], total: 4 } }, englishWords)).toBe(
    'This programme is implemented by UNDP and 3 other parties; who funds it is not stated, its place is not stated.',
  );
});

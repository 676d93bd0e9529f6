import { expect, it } from 'vitest';
import { languages, say, wordsIn } from './index.ts';

/** Every text with its path; of those that are made of values, the number of these. */
function texts(of: object, path: string): [string, string | number][] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]): [string, string | number][] => {
    const at = `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return texts(value, at);
    return [[at, typeof value === 'function' ? value.length : String(value)]];
  });
}

it.each(languages)('%s says everything that the first language says, with the same values', (language) => {
  const own = texts(wordsIn(language), '');
  const first = texts(wordsIn(null), '');
  expect(own.length).toBeGreaterThan(150);
  expect(own.map(([path]) => path)).toEqual(expect.arrayContaining(first.map(([path]) => path)));
  expect(own.filter(([, text]) => typeof text === 'string' && text.trim() === '')).toEqual([]);
  expect(
    own.filter(([path, text]) => typeof text === 'number' && !first.some(([p, t]) => p === path && t === text)),
  ).toEqual([]);
});

it('speaks the language that is asked for, else the first', () => {
  const said = (language: 'ID' | 'EN' | null) => say((words) => words.peerModels.social, language);
  expect([said('ID'), said('EN'), said(null)]).toEqual(['Sosial', 'Social', 'Sosial']);
});

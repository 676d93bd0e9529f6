import type { LocalName } from '@jejaring/graph/model';
import { describe, expect, it } from 'vitest';
import { nameIn, shortNameIn, textsIn } from './names.ts';

const name = (language: string, text: string, use: LocalName['use'] = 'OFFICIAL', to?: string): LocalName => ({
  language,
  text,
  use,
  ...(to === undefined ? {} : { to }),
});

describe('the name to show', () => {
  it.each([
    ['the official one of the language', [name('en', 'Germany'), name('id', 'Jerman')], 'ID', 'Jerman'],
    ['that of the other language where there is no own', [name('en', 'Germany')], 'ID', 'Germany'],
    [
      'one of no stated language before the other',
      [name('en', 'Rotterdam city'), name('und', 'Rotterdam')],
      'ID',
      'Rotterdam',
    ],
    [
      'an official one before an acronym of the language',
      [name('id', 'KSDD', 'ACRONYM'), name('en', 'Cooperation')],
      'ID',
      'Cooperation',
    ],
    [
      'a present one before a past one',
      [name('id', 'Toba Samosir', 'OFFICIAL', '2020'), name('id', 'Toba', 'SHORT')],
      'ID',
      'Toba',
    ],
    ['a regional tag as its language', [name('es', 'España'), name('en-GB', 'Spain')], 'EN', 'Spain'],
    ['nothing where there is none', [], 'EN', ''],
  ] as const)('is %s', (_what, names, language, expected) => {
    expect(nameIn(names, language)).toBe(expected);
  });
});

it('shows all texts of the best language that there is', () => {
  const texts = [
    { language: 'en', text: 'one' },
    { language: 'id', text: 'satu' },
    { language: 'id', text: 'dua' },
  ];
  expect(textsIn(texts, 'ID').map(({ text }) => text)).toEqual(['satu', 'dua']);
  expect(textsIn(texts, 'EN').map(({ text }) => text)).toEqual(['one']);
  expect(textsIn([], 'EN')).toEqual([]);
});

it('names a province on a label by the short name in the language', () => {
  const names = [
    name('id', 'Daerah Istimewa Yogyakarta'),
    name('id', 'DI Yogyakarta', 'SHORT'),
    name('en', 'Yogyakarta', 'SHORT'),
  ];
  const province = {
    id: 'region:idn:34',
    kind: 'REGION',
    version: 1,
    names,
    aliases: [],
    descriptions: [],
    records: [],
  } as const;
  const entity = { ...province, fields: { level: 'PROVINCE' } } as const;
  expect([shortNameIn(entity, 'ID'), shortNameIn(entity, 'EN')]).toEqual(['DI Yogyakarta', 'Yogyakarta']);
});

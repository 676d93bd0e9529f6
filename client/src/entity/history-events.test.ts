import { expect, test } from 'vitest';
import { indonesianWords } from '../platform/testing/words.ts';
import { changeEvents, datedFacts } from './history-events.ts';

test('dated names and codes are events, the latest first; undated ones are none', () => {
  const events = datedFacts(
    {
      names: [
        { __typename: 'LocalName', text: 'Kota Sorong', from: null, to: null },
        { __typename: 'LocalName', text: 'Irian Jaya', from: '1973', to: '2000' },
      ],
      aliases: [
        { __typename: 'Alias', scheme: 'kemendagri', value: '92.71', from: null, to: '2022' },
        { __typename: 'Alias', scheme: 'id', value: 'region:old', from: '2020', to: null },
        { __typename: 'Alias', scheme: 'kemendagri', value: '96.71', from: null, to: null },
      ],
    },
    indonesianWords,
    'id',
  );
  expect(events.map(({ when, what }) => [when, what])).toEqual([
    ['2022', 'Tidak lagi berkode 92.71 (kemendagri); kode lama tetap menemukan halaman ini'],
    ['2000', 'Tidak lagi bernama Irian Jaya'],
    ['1973', 'Bernama Irian Jaya'],
  ]);
});

test('a change names the fields that it replaced on this entity, and no other', () => {
  const change = {
    __typename: 'Change' as const,
    seq: 7,
    at: '2026-11-22T07:13:00.000Z',
    who: 'sample',
    kind: 'IMPORT' as const,
    note: 'cities.csv',
    replaced: [
      { __typename: 'ReplacedValue' as const, entity: 'region:a', field: 'population', before: null },
      { __typename: 'ReplacedValue' as const, entity: 'region:b', field: 'area', before: null },
    ],
  };
  const [event] = changeEvents(
    { __typename: 'ChangeConnection', totalCount: 1, edges: [{ __typename: 'ChangeEdge', node: change }] },
    'region:a',
    indonesianWords,
    'id',
  );
  expect(event).toMatchObject({ what: 'Impor, mengubah: Penduduk · cities.csv', who: 'sample' });
});

import { describe, expect, test } from 'vitest';
import { englishWords, indonesianWords } from '../platform/testing/words.ts';
import type { EntityStatementsFragment } from './fact-rows.generated.ts';
import { factRows } from './fact-rows.ts';
import { shownValue } from './fact-values.ts';

type Statement = NonNullable<EntityStatementsFragment['statements']>['edges'][number]['node'];

function statement(field: string, value: string, source: string, shown: boolean, rule: Statement['rule']): Statement {
  return {
    __typename: 'Statement',
    field,
    value,
    shown,
    rule,
    record: {
      __typename: 'Record',
      id: `record:${source}:1`,
      asserter: null,
      basis: 'STATED',
      rule: null,
      locator: { __typename: 'Locator', row: 280, page: null, url: null, says: null },
      source: { __typename: 'Source', id: `source:${source}`, name: source },
    },
  };
}

function entity(statements: Statement[], unknown: EntityStatementsFragment['unknown'] = []): EntityStatementsFragment {
  return {
    __typename: 'Region',
    statements: {
      __typename: 'StatementConnection',
      totalCount: statements.length,
      edges: statements.map((node) => ({ __typename: 'StatementEdge', node })),
    },
    unknown,
  };
}

describe('the table of facts', () => {
  test('two values stand side by side, the one used first, with the rule', () => {
    const [row] = factRows(
      entity([
        statement('population', '{"value":272349,"year":null}', 'Wikidata', false, 'OVERRULED'),
        statement('population', '{"value":286028,"year":2024}', 'Dukcapil', true, 'SOURCE_ORDER'),
      ]),
      indonesianWords,
      'id',
    );
    expect(row?.isDisputed).toBe(true);
    expect(row?.label).toBe('Penduduk');
    expect(row?.values.map(({ text, year, isUsed, rule }) => ({ text, year, isUsed, rule }))).toEqual([
      { text: '286.028', year: '2024', isUsed: true, rule: 'SOURCE_ORDER' },
      { text: '272.349', year: null, isUsed: false, rule: 'OVERRULED' },
    ]);
    expect(row?.values[0]?.sources).toEqual([
      { id: 'source:Dukcapil', name: 'Dukcapil', row: 280, page: null, url: null, says: null, inferredBy: null },
    ]);
  });

  test('sources that agree are one value with both names', () => {
    const [row] = factRows(
      entity([
        statement('form', 'TRIANGULAR', 'a', true, 'AGREED'),
        statement('form', 'TRIANGULAR', 'b', true, 'AGREED'),
      ]),
      englishWords,
      'en',
    );
    expect(row?.isDisputed).toBe(false);
    expect(row?.values).toHaveLength(1);
    expect(row?.values[0]?.text).toBe('Triangular cooperation');
    expect(row?.values[0]?.sources.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('what nobody states is a row of its own, with the reason; a stated field is never unknown', () => {
    const rows = factRows(
      entity(
        [statement('area', '{"value":205.84,"year":null}', 'BIG', true, 'ONLY')],
        [
          { __typename: 'UnknownField', field: 'population', reason: 'NOT_STATED' },
          { __typename: 'UnknownField', field: 'area', reason: 'NOT_STATED' },
        ],
      ),
      indonesianWords,
      'id',
    );
    expect(rows.map(({ key, unknown }) => [key, unknown])).toEqual([
      ['population', 'NOT_STATED'],
      ['area', undefined],
    ]);
    expect(rows[1]?.values[0]?.text).toBe('205,8 km²');
  });

  test('a field that the pages have no word for is shown under its own name', () => {
    const [row] = factRows(entity([statement('newField', '"x"', 'a', true, 'ONLY')]), indonesianWords, 'id');
    expect(row).toMatchObject({ label: 'newField', values: [{ text: 'x' }] });
  });
});

describe('a value', () => {
  const shown = (field: string, json: string) => shownValue(field, json, indonesianWords, 'id').text;
  test.each([
    ['code', '33.10', '33.10'],
    ['isAutonomous', 'true', 'ya'],
    ['country', 'NL', 'Belanda'],
    ['signedOn', '2019-03', 'Mar 2019'],
    ['period', '{"from":"2017","to":null}', '2017–?'],
    ['modalities', '["TRAINING","GRANT"]', 'Pelatihan; Hibah'],
    ['reporter', '{"ref":"XM-DAC-41114","name":"UNDP"}', 'UNDP (XM-DAC-41114)'],
    ['results', '[{"language":"id","text":"turun"}]', 'turun'],
    ['unit', '%', 'persen'],
    ['status', 'IMPLEMENTATION', 'Berjalan'],
    ['odd', '{"a":1}', '{"a":1}'],
  ])('%s %s reads %s', (field, json, text) => expect(shown(field, json)).toBe(text));
});

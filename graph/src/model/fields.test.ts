import { wordsIn } from '@jejaring/words';
import { describe, expect, it } from 'vitest';
import type { FieldMap, FieldsIn } from './field-types.ts';
import type { ExpectedRelation } from './expected-relations.ts';
import { fieldDefinitions, fieldsOf, type AnyFields, type FieldName, type FieldsOf } from './fields.ts';
import { entityKinds, type EntityKind } from './vocabulary.ts';
import { fieldOf, recordAbout, type Entity, type RecordInput } from './record.ts';

// What must not compile stands under @ts-expect-error: `npm run types` fails where it does.

const namesOf = (kind: EntityKind) => fieldsOf(kind).map(([name]) => name);

/** The fields of a practice, with one more. */
const practice = {
  ...fieldDefinitions.PRACTICE,
  beneficiaries: { type: 'LocalText', list: true, byPeople: true },
} as const satisfies FieldMap;
type PracticeFields = FieldsIn<typeof practice>;

const texts = [{ language: 'id', text: 'Petani' }];
const names = [{ language: 'id', text: 'Praktik', use: 'OFFICIAL' }] as const;
const about = {
  source: 'source:jejaring:test',
  key: '1',
  entity: { id: 'practice:test:1', kind: 'PRACTICE' },
} as const;

describe('a field that is misspelt does not compile', () => {
  it('where it is stated or read', () => {
    const stated: PracticeFields = { names, beneficiaries: texts };
    // @ts-expect-error -- misspelt where it is stated
    const misspelt: PracticeFields = { names, beneficaries: texts };
    // @ts-expect-error -- misspelt where it is read
    expect([stated.beneficiaries, stated.beneficaries]).toEqual([texts, undefined]);
    expect(misspelt.beneficiaries).toBeUndefined();
  });

  it('where its words are missing, or its type is of no list', () => {
    const words: Readonly<Record<FieldName, string>> = wordsIn(null).fields;
    expect(Object.keys(words).sort()).toEqual([...new Set(entityKinds.flatMap(namesOf))].sort());
    // @ts-expect-error -- a field without words
    const more: Readonly<Record<FieldName | 'wordless', string>> = words;
    expect(more.wordless).toBeUndefined();
    const relations: Readonly<Record<ExpectedRelation, string>> = wordsIn(null).expectedRelations;
    expect(Object.keys(relations)).toHaveLength(6);
    // @ts-expect-error -- a word list that is not there
    const wrong: FieldMap = { stage: { type: 'PracticeStages' } };
    expect(wrong).toBeDefined();
  });

  it('in the record of an importer, also where a spread brings it', () => {
    const hasLessons = texts.length > 0;
    const record = recordAbout({ ...about, fields: { names, ...(hasLessons && { lessons: texts }) } });
    expect(record.fields.lessons).toEqual(texts);
    const spread = { names, ...(hasLessons && { lesson: texts }) };
    // @ts-expect-error -- misspelt in a spread
    recordAbout({ ...about, fields: spread });
    // @ts-expect-error -- a field of another kind
    recordAbout({ ...about, fields: { names, population: { value: 1, year: null } } });
    // @ts-expect-error -- a word that is not in the list
    recordAbout({ ...about, fields: { names, stage: 'TRAIL' } });
    const unread: Record<string, unknown> = { names };
    // @ts-expect-error -- fields that nobody typed
    recordAbout({ ...about, fields: unread });
    // @ts-expect-error -- misspelt in a record of any kind
    const input: RecordInput = { ...about, fields: { names, lesson: texts } };
    expect(input.fields.names).toEqual(names);
  });

  it('on a thing of any kind', () => {
    const entity = { kind: 'PRACTICE', fields: { lessons: texts } } as unknown as Entity;
    expect(fieldOf(entity, 'lessons')).toEqual(texts);
    // @ts-expect-error -- misspelt
    expect(fieldOf(entity, 'lesson')).toBeUndefined();
    // @ts-expect-error -- a practice has no population
    expect(entity.kind === 'PRACTICE' && entity.fields.population).toBeUndefined();
  });
});

it('the fields of each kind are among those of any', () => {
  const region: FieldsOf<'REGION'> = { population: { value: 1, year: 2024 }, level: 'REGENCY' };
  const any: AnyFields = region;
  expect(any.population?.value).toBe(1);
});

import {
  entityKinds,
  expectedRelations,
  fieldDefinitions,
  fieldsOf,
  relationProperties,
  type FieldMap,
} from '@jejaring/graph/model';
import { entityTypeNames, type StatedFields, type StatedIn } from '@jejaring/schema';
import { defaultFieldResolver, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from './schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema();
});

function fieldsOfType(name: string) {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is no object type.`);
  return Object.values(type.getFields());
}

/** What every root has beside the fields of its kind (catalogue/entities/present.ts). */
const ofEveryRoot = ['id', 'kind', 'version', 'names', 'aliases'];

describe.each(entityKinds)('the type of %s', (kind) => {
  it('has every field of the map; its descriptions in the language asked for', () => {
    const names = fieldsOfType(entityTypeNames[kind]).map(({ name }) => name);
    const expected = fieldsOf(kind).map(([name]) => (name === 'descriptions' ? 'description' : name));
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(names).toEqual(expect.arrayContaining(expectedRelations[kind].map(({ field }) => field)));
  });

  it('has none that nothing resolves and no root holds', () => {
    const read = fieldsOfType(entityTypeNames[kind]).filter(
      ({ resolve }) => resolve === undefined || resolve === defaultFieldResolver,
    );
    const held = new Set<string>([...ofEveryRoot, ...fieldsOf(kind).map(([name]) => name)]);
    expect(read.map(({ name }) => name).filter((name) => !held.has(name))).toEqual([]);
  });
});

it('a relation has every property', () => {
  const names = fieldsOfType('Relation').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(relationProperties)));
});

it('an edit takes what people state, under its name and no other', () => {
  // What must not compile stands under @ts-expect-error: `npm run types` fails where it does.
  const practice = {
    ...fieldDefinitions.PRACTICE,
    beneficiaries: { type: 'LocalText', list: true, byPeople: true },
  } as const satisfies FieldMap;
  const texts = [{ language: 'id', text: 'Petani' }];
  const input: StatedIn<typeof practice> = { beneficiaries: texts };
  // @ts-expect-error -- misspelt
  const misspelt: StatedIn<typeof practice> = { beneficaries: texts };
  // @ts-expect-error -- people do not say what is a category
  const unnamed: StatedFields<'ACTOR'> = { isUnnamed: true };
  expect([input.beneficiaries, misspelt.beneficiaries, unnamed.website]).toEqual([texts, undefined, undefined]);
});

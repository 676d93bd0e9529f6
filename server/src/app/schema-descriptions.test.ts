import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';
import { expect, it } from 'vitest';
import { makeSchema } from './schema.ts';

/** Paths of all types, fields, arguments and values of enums that nobody says anything about. */
function undescribed(schema: GraphQLSchema): string[] {
  const found: string[] = schema.description?.trim() ? [] : ['schema'];
  const look = (path: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) found.push(path);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return found;
}

it('says of every type, field, argument, input and value what it is', async () => {
  expect(undescribed(await makeSchema())).toEqual([]);
});

it('begins with its version and what becomes of what is to go away', async () => {
  const { description } = await makeSchema();
  expect(description).toMatch(/version \d+/);
  expect(description).toMatch(/@deprecated/);
});

it('would find whatever lacks its description', () => {
  const bare = buildSchema(`
    type Query { thing(id: ID!): Thing }
    interface Named { name: String }
    type Thing implements Named { name: String }
    input Filter { kinds: [Kind!] }
    enum Kind { ONE }
    union Any = Thing
    scalar Date
  `);
  const parts = 'schema Query Query.thing Query.thing(id) Named Named.name Thing Thing.name Filter Filter.kinds';
  expect(undescribed(bare).sort()).toEqual(`${parts} Kind Kind.ONE Any Date`.split(' ').sort());
});

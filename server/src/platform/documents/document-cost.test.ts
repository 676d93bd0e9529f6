import { buildSchema, getIntrospectionQuery, Kind, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldWeights } from './field-weights.ts';
import { readDocument } from './read-document.ts';

const schema = buildSchema(`
  type Query { things(first: Int = 20): [Thing!]! nodes(ids: [ID!]!): [Thing!]! picture(limit: Int = 200): Thing }
  type Thing { name: String part: Thing parts(first: Int = 10): [Thing!]! }
`);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const read = readDocument(schema, text);
  const [operation] = read.document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return read.operation(operation).cost(variables);
}

describe('the cost of a document', () => {
  it.each([
    ['plain fields cost nothing', '{ __typename }', {}, 0],
    ['a default page', '{ things { name } }', {}, 20],
    // 5 things, each with one part and 3 parts: 5 + 5 × (1 + 3).
    ['pages multiply', '{ things(first: 5) { part { name } parts(first: 3) { name } } }', {}, 25],
    ['variables count', 'query ($n: Int) { things(first: $n) { name } }', { n: 7 }, 7],
    ['their defaults count', 'query ($n: Int = 9) { things(first: $n) { name } }', {}, 9],
    ['left out, the default of the field counts', 'query ($n: Int) { things(first: $n) { name } }', {}, 20],
    ['ids count', '{ nodes(ids: ["a", "b", "c"]) { name } }', {}, 3],
    ['ids of a variable count', 'query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: ['a', 'b'] }, 2],
    ['a limit counts', '{ picture(limit: 50) { parts(first: 2) { name } } }', {}, 150],
    ['what has an alias costs the same', '{ a: __typename b: things(first: 1) { c: name } }', {}, 1],
    [
      'fragments are followed',
      '{ things(first: 2) { ...F } } fragment F on Thing { parts(first: 4) { ... on Thing { name } } }',
      {},
      10,
    ],
    [
      'what two fragments ask for in one place counts once',
      `{ things(first: 2) { ...F ...G } } fragment F on Thing { parts(first: 4) { name part { name } } }
       fragment G on Thing { parts(first: 4) { part { parts(first: 3) { name } } } }`,
      {},
      // 2 things, 8 parts, a part of each, and 3 of that.
      2 + 8 + 8 + 24,
    ],
    ['under two names it counts twice', '{ a: things(first: 2) { name } b: things(first: 2) { name } }', {}, 4],
    ['what is negative counts as one', '{ things(first: -5) { name } }', {}, 1],
  ])('%s', (_what, text, variables, expected) => {
    expect(costOf(text, variables)).toBe(expected);
  });

  it('weighs what is dear to compute, once for each time that it is asked', () => {
    const weighed = buildSchema(`
      type Query { things(first: Int = 2): [Thing] page(first: Int = 5): Page measure: Thing }
      type Page { things: [Thing] facets: [Thing] }
      type Thing { facets: [Thing] name: String }
    `);
    const cost = (text: string) => {
      const read = readDocument(weighed, text);
      return read.operation(read.document.definitions[0] as OperationDefinitionNode).cost({});
    };
    expect(cost('{ measure { name } }')).toBe(fieldWeights['Query.measure']! + 1);
    // Two things, and for each the weight and the thing that it gives.
    expect(cost('{ things { facets { name } } }')).toBe(2 + 2 * (fieldWeights['*.facets']! + 1));
    // One page of five: its facets are computed once.
    expect(cost('{ page { facets { name } } }')).toBe(5 + fieldWeights['*.facets']! + 5);
    expect(cost('{ page { things { facets { name } } } }')).toBe(5 + 5 + 5 * (fieldWeights['*.facets']! + 1));
  });

  it('weighs introspection', () => {
    expect(costOf(getIntrospectionQuery())).toBeGreaterThan(10_000);
    expect(costOf('{ a: __schema { queryType { name } } b: __schema { queryType { name } } }')).toBeGreaterThan(20_000);
  });

  it('stays a number, however large', () => {
    const nested = `${'parts(first: 2147483647) { '.repeat(14)}name${' }'.repeat(14)}`;
    expect(costOf(`{ things { ${nested} } }`)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

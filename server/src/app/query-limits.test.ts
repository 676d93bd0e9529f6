import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureQuery } from './query-limits.ts';

const schema = buildSchema(`
  type Query { things(first: Int = 20): [Thing!]! nodes(ids: [ID!]!): [Thing!]! network(limit: Int = 200): Thing }
  type Thing { name: String part: Thing parts(first: Int = 10): [Thing!]! }
`);

function measure(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const { depth, aliases, cost } = measureQuery(schema, document, operation);
  return { depth, aliases, cost: cost(variables) };
}

describe('the measure of a document', () => {
  it.each([
    ['plain fields cost nothing', '{ __typename }', {}, { depth: 1, aliases: 0, cost: 0 }],
    ['a default page', '{ things { name } }', {}, { depth: 2, aliases: 0, cost: 20 }],
    // 5 things, each with one part and 3 parts: 5 + 5 × (1 + 3).
    [
      'pages multiply',
      '{ things(first: 5) { part { name } parts(first: 3) { name } } }',
      {},
      { depth: 3, aliases: 0, cost: 25 },
    ],
    ['variables count', 'query ($n: Int) { things(first: $n) { name } }', { n: 7 }, { depth: 2, aliases: 0, cost: 7 }],
    [
      'their defaults count',
      'query ($n: Int = 9) { things(first: $n) { name } }',
      {},
      { depth: 2, aliases: 0, cost: 9 },
    ],
    [
      'left out, the default of the field counts',
      'query ($n: Int) { things(first: $n) { name } }',
      {},
      { depth: 2, aliases: 0, cost: 20 },
    ],
    ['ids count', '{ nodes(ids: ["a", "b", "c"]) { name } }', {}, { depth: 2, aliases: 0, cost: 3 }],
    [
      'ids of a variable count',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { name } }',
      { ids: ['a', 'b'] },
      { depth: 2, aliases: 0, cost: 2 },
    ],
    ['a limit counts', '{ network(limit: 50) { parts(first: 2) { name } } }', {}, { depth: 3, aliases: 0, cost: 150 }],
    ['aliases are counted', '{ a: __typename b: things(first: 1) { c: name } }', {}, { depth: 2, aliases: 3, cost: 1 }],
    [
      'fragments are followed',
      '{ things(first: 2) { ...F } } fragment F on Thing { parts(first: 4) { ... on Thing { name } } }',
      {},
      { depth: 3, aliases: 0, cost: 10 },
    ],
    ['what is negative counts as one', '{ things(first: -5) { name } }', {}, { depth: 2, aliases: 0, cost: 1 }],
  ])('%s', (_what, text, variables, expected) => {
    expect(measure(text, variables)).toEqual(expected);
  });

  it('stays a number, however large', () => {
    const nested = `${'parts(first: 2147483647) { '.repeat(14)}name${' }'.repeat(14)}`;
    expect(measure(`{ things { ${nested} } }`).cost).toBe(Number.MAX_SAFE_INTEGER);
  });
});

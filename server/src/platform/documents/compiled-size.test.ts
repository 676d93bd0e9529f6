import fc from 'fast-check';
import { buildSchema, Kind, type FragmentDefinitionNode, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { compiledSize } from './compiled-size.ts';

const schema = buildSchema(`
  type Query { node: Node thing: A }
  interface Node { id: ID other: Node }
  type A implements Node { id: ID other: Node a: A }
  type B implements Node { id: ID other: Node b: Node }
  type C implements Node { id: ID other: Node }
`);

function sizeOf(text: string): number {
  const { definitions } = parse(text);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return compiledSize(
    schema,
    new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    definitions[0] as OperationDefinitionNode,
  );
}

it('counts a selection once for each type that may stand there', () => {
  expect(sizeOf('{ thing { id a { id } } }')).toBe(4);
  // node, and id for each of A, B and C.
  expect(sizeOf('{ node { id } }')).toBe(1 + 3);
  expect(sizeOf('{ node { id ... on B { b { id } } } }')).toBe(1 + 3 + (1 + 3));
  expect(sizeOf('{ node { ...F } } fragment F on Node { id ... on A { a { id } } }')).toBe(1 + 3 + 2);
});

it('multiplies interfaces within interfaces, without writing them out', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (levels) => {
      const expected = Array.from({ length: levels + 1 }).reduce<number>((size) => 1 + 3 * size, 1);
      expect(sizeOf(`{ node { ${'other { '.repeat(levels)}id${' }'.repeat(levels)} } }`)).toBe(expected);
    }),
    { numRuns: 30 },
  );
});

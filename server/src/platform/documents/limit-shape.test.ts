import fc from 'fast-check';
import { Kind, parse, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits } from './document-limits.ts';
import { limitShape } from './limit-shape.ts';

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

function codeOf(text: string): string | null {
  try {
    limitShape(parse(text));
    return null;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

/** Fragments that spread the next one twice, down to one field. */
const doubling = (levels: number) =>
  `{ ...F0 } ${repeat(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Query { a }`;

describe('the shape of a document', () => {
  it.each([
    ['twelve', 12],
    ['sixty', 60],
    ['three hundred', 300],
  ])('refuses fragments that double %s times', (_what, levels) => {
    expect(codeOf(doubling(levels))).toBe('QUERY_TOO_DEEP');
  });

  it('refuses them where nothing spreads the first of them', () => {
    expect(codeOf(doubling(60).replace('{ ...F0 }', '{ a }'))).toBe('QUERY_TOO_DEEP');
  });

  it('leaves circles and unknown fragments to validation', () => {
    expect(codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { a ...A }')).toBeNull();
    expect(codeOf('{ ...Nothing }')).toBeNull();
  });

  it('refuses fields that stand too often under one name, also across fragments', () => {
    // 150 fields make 11,175 pairs.
    expect(codeOf(`{ ${repeat(150, () => 'a')} }`)).toBe('QUERY_TOO_LARGE');
    expect(codeOf(`{ ${repeat(100, () => 'a')} }`)).toBeNull();
    expect(
      codeOf(`{ ${repeat(50, () => 'a { b { c } }')} ...F } fragment F on Q { ${repeat(50, () => 'a { b { c } }')} }`),
    ).toBe('QUERY_TOO_LARGE');
  });

  it.each([
    [
      'depth',
      (n: number) => `{ ${'a { '.repeat(n - 1)}a ${'}'.repeat(n - 1)} }`,
      documentLimits.depth,
      'QUERY_TOO_DEEP',
    ],
    ['aliases', (n: number) => `{ ${repeat(n, (i) => `x${i}: a`)} }`, documentLimits.aliases, 'TOO_MANY_ALIASES'],
    ['selections', (n: number) => `{ ${repeat(n, (i) => `a${i}`)} }`, documentLimits.selections, 'QUERY_TOO_LARGE'],
  ])('takes what is just within the bound of %s and refuses one more', (_what, text, bound, code) => {
    expect(codeOf(text(bound))).toBeNull();
    expect(codeOf(text(bound + 1))).toBe(code);
  });

  it('counts as a naive writing-out of all fragments does', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { depth, aliases, selections, pairs } = writtenOut(parse(text));
        const expected = new Set<string | null>();
        if (depth > documentLimits.depth) expected.add('QUERY_TOO_DEEP');
        if (aliases > documentLimits.aliases) expected.add('TOO_MANY_ALIASES');
        if (selections > documentLimits.selections) expected.add('QUERY_TOO_DEEP').add('QUERY_TOO_LARGE');
        if (pairs > documentLimits.pairs) expected.add('QUERY_TOO_LARGE');
        if (expected.size === 0) expected.add(null);
        expect(expected).toContain(codeOf(text));
      }),
      { numRuns: 400 },
    );
  });
});

/** Layers of fragments, each spreading some of the later ones: small texts, and now and then very large when written out. */
const documents = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })))
  .map(([layers, chances]) => {
    const chance = () => chances.next().value as number;
    const pick = (n: number) => Math.floor(chance() * n);
    const set = (layer: number, depth: number): string =>
      `{ ${repeat(1 + pick(4), () => {
        const kind = chance();
        if (kind < 0.35 && layer < layers) return `...F${layer + 1 + pick(layers - layer)}`;
        if (kind < 0.45 && depth < 4) return `... on T ${set(layer, depth + 1)}`;
        const alias = chance() < 0.1 ? `x${pick(3)}: ` : '';
        return `${alias}${'abc'[pick(3)]}${chance() < 0.4 && depth < 4 ? ` ${set(layer, depth + 1)}` : ''}`;
      })} }`;
    return `${set(0, 0)} ${repeat(layers, (i) => `fragment F${i + 1} on T ${set(i + 1, 1)}`)}`;
  })
  // A naive count of more than this takes as long as what is refused.
  .filter((text) => written(parse(text)) < 20_000);

interface Item {
  readonly name: string;
  readonly depth: number;
  readonly hasAlias: boolean;
  readonly below: SelectionSetNode | undefined;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}

/** How many selections an operation, and each fragment that nothing spreads, has when written out. */
function written(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const sizes = new Map<string, number>();
  const size = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, one) => {
      if (one.kind === Kind.FIELD) return sum + 1 + (one.selectionSet ? size(one.selectionSet) : 0);
      if (one.kind === Kind.INLINE_FRAGMENT) return sum + 1 + size(one.selectionSet);
      const name = one.name.value;
      if (!sizes.has(name)) sizes.set(name, size(fragments.get(name)!.selectionSet));
      return sum + 1 + sizes.get(name)!;
    }, 0);
  return rootsOf(document).reduce((sum, root) => sum + size(root), 0);
}

/** The operation, and what nothing spreads: in the order of the text, one that stands before those that spread it counts too. */
function rootsOf(document: DocumentNode): SelectionSetNode[] {
  const fragments = fragmentsOf(document);
  const met = new Set<string>();
  const meet = ({ selections }: SelectionSetNode): void => {
    for (const one of selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        if (met.has(one.name.value)) continue;
        met.add(one.name.value);
        meet(fragments.get(one.name.value)!.selectionSet);
      } else if (one.selectionSet !== undefined) meet(one.selectionSet);
    }
  };
  const roots: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) roots.push(definition.selectionSet);
  }
  roots.forEach(meet);
  for (const { name, selectionSet } of fragments.values()) {
    if (met.has(name.value)) continue;
    roots.push(selectionSet);
    meet(selectionSet);
  }
  return roots;
}

function writtenOut(document: DocumentNode) {
  const fragments = fragmentsOf(document);
  let [selections, spreads, pairs, deepest, most] = [0, 0, 0, 0, 0];
  const flat = ({ selections: parts }: SelectionSetNode, depth: number): Item[] =>
    parts.flatMap((one) => {
      selections += 1;
      if (one.kind === Kind.INLINE_FRAGMENT) return flat(one.selectionSet, depth);
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        spreads += 1;
        return flat(fragments.get(one.name.value)!.selectionSet, depth);
      }
      const name = one.alias?.value ?? one.name.value;
      return [{ name, depth, hasAlias: one.alias !== undefined, below: one.selectionSet }];
    });
  const among = (count: number) => (count * (count - 1)) / 2;
  const level = (sets: readonly SelectionSetNode[], depth: number): number => {
    spreads = 0;
    const items = sets.flatMap((set) => flat(set, depth));
    pairs += among(spreads);
    if (items.length > 0) deepest = Math.max(deepest, depth);
    let aliases = items.filter(({ hasAlias }) => hasAlias).length;
    for (const name of new Set(items.map((item) => item.name))) {
      const alike = items.filter((item) => item.name === name);
      pairs += among(alike.length);
      const below = alike.flatMap((item) => item.below ?? []);
      if (below.length > 0) aliases += level(below, depth + 1);
    }
    return aliases;
  };
  for (const root of rootsOf(document)) most = Math.max(most, level([root], 1));
  return { depth: deepest, aliases: most, selections, pairs };
}

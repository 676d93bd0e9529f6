import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits } from './document-limits.ts';
import { limitShape } from './limit-shape.ts';
import { readDocument } from './read-document.ts';

/**
 * The largest pages and lists of ids that the pages ask for, where these are variables; a list that an address or an
 * entity may lengthen has what the API takes at most (`nodes`: 100).
 */
const sizes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ExploreExamples: { ids: 8 },
  ExploreNames: { ids: 100 },
  // From 500 nodes on a picture comes as a file.
  ExploreNetwork: { limit: 500 },
  ExploreNeighbours: { first: 200 },
  FootprintChain: { first: 8 },
  FootprintInitiatives: { first: 100 },
  FootprintMoneyRecords: { first: 100 },
  FootprintOwnRecords: { first: 100 },
  GlobalSearch: { first: 8 },
  GlobalSearchNames: { first: 8 },
  ImportRuns: { first: 50 },
  MeasuresPage: { focus: 100 },
  PeersPage: { first: 10 },
  ProgrammeFlows: { first: 50 },
  Reading: { first: 100 },
  RegionDamaged: { ids: 100 },
  RelationGroup: { first: 30 },
  RunFindings: { first: 50 },
  SearchResults: { first: 20 },
  SmallNetwork: { limit: 26 },
  StartPage: { cooperation: 3 },
  TimelineInitiatives: { ids: 100 },
};

/** Of each limit, the share that the pages may use: a third is for what a page gets next. */
const share = 2 / 3;

const root = new URL('../../../../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('schema/schema.graphql', root), 'utf8'));
const fragments = new Map<string, FragmentDefinitionNode>();
const operations = new Map<string, OperationDefinitionNode>();
for (const file of globSync('client/src/**/*.graphql', { cwd: fileURLToPath(root) })) {
  for (const definition of parse(readFileSync(new URL(file, root), 'utf8')).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.set(definition.name?.value ?? '', definition);
  }
}

/** As Apollo sends it: with its fragments, and `__typename` in every selection but the first. */
function asSent(operation: OperationDefinitionNode): DocumentNode {
  const spread = new Set<string>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || spread.has(name.value)) return;
        spread.add(name.value);
        follow(fragment);
      },
    });
  };
  follow(operation);
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...[...spread].flatMap((name) => fragments.get(name) ?? [])],
  };
  return visit(document, {
    SelectionSet: (set, _key, parent) =>
      parent !== undefined && 'operation' in parent ? undefined : { ...set, selections: [...set.selections, typename] },
  });
}

/** The variables that say how long a page or a list of ids is. */
function sizeVariables(document: DocumentNode): string[] {
  const found = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (!['first', 'limit', 'ids'].includes(name.value) || value.kind !== Kind.VARIABLE) return;
      found.add(value.name.value);
    },
  });
  return [...found].sort();
}

function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = Object.entries(sizes[operation.name?.value ?? ''] ?? {});
  const isList = (name: string) =>
    operation.variableDefinitions?.some(
      ({ variable, type }) => variable.name.value === name && print(type).startsWith('['),
    );
  return Object.fromEntries(
    given.map(([name, size]) => [name, isList(name) ? Array.from({ length: size }, () => 'region:idn:31') : size]),
  );
}

describe('what the pages ask', () => {
  it('is all read here', () => {
    expect(operations.size).toBeGreaterThan(50);
  });

  it.each([...operations])('%s stays well within the limits of the server', (name, operation) => {
    const document = asSent(operation);
    expect(Object.keys(sizes[name] ?? {}).sort(), 'the sizes that this test must know').toEqual(
      sizeVariables(document),
    );
    const text = print(document);
    const read = readDocument(schema, text);
    const measured = {
      bytes: Buffer.byteLength(text),
      tokens: read.document.tokenCount ?? Infinity,
      ...limitShape(read.document),
      cost: read.named(name)?.cost(variablesOf(operation)) ?? Infinity,
    };
    const over = Object.entries(measured).filter(
      ([limit, value]) => value > share * documentLimits[limit as keyof typeof documentLimits],
    );
    expect(Object.fromEntries(over)).toEqual({});
  });
});

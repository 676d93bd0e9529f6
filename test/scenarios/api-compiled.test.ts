import { apis, makeSchema } from '@jejaring/server/app';
import { makeLoaders, Pace, type RequestContext } from '@jejaring/server/request';
import fc from 'fast-check';
import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiUnderTest } from '../harness/api.ts';
import { randomDocument } from '../harness/random-document.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const schema = await makeSchema();
const nodeKinds = (await apis()).flatMap(({ nodeKinds: own = [] }) => own);

/** The same resolvers, executed by graphql-js one field at a time. */
async function executePlainly(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult> {
  const contextValue: RequestContext = {
    ...api.parts,
    nodeKinds,
    jobs: { appearances: [], follow: () => Promise.reject(new Error('Nobody follows here.')) as never },
    loaders: makeLoaders(api.parts.store),
    viewer: { canWrite: false, reason: 'READ_ONLY' },
    caller: 'plain',
    giveBack: () => undefined,
    pace: new Pace(),
    requestId: 'plain',
  };
  return execute({ schema, document: parse(query), contextValue, ...(variables ? { variableValues: variables } : {}) });
}

/**
 * Where an error is and what it says. Where one error has emptied a part of the answer, compiled queries tell of the
 * others there too, so what graphql-js tells must be among them.
 */
function errorsOf(
  errors: readonly { readonly message: string; readonly path?: readonly (string | number)[] | undefined }[] | undefined,
): string[] {
  return (errors ?? []).map(({ message, path }) => `${(path ?? []).join('.')}: ${message}`).sort();
}

async function expectSame(query: string, variables?: Record<string, unknown>): Promise<void> {
  const [plain, sent] = await Promise.all([executePlainly(query, variables), api.post(query, variables)]);
  // What the limits refuse is compared by nobody.
  fc.pre(
    ![
      'QUERY_TOO_DEEP',
      'TOO_MANY_ALIASES',
      'DOCUMENT_TOO_LONG',
      'QUERY_TOO_LARGE',
      'QUERY_TOO_COSTLY',
      'TOO_MANY_TOKENS',
      'REQUEST_TOO_LARGE',
    ].includes(sent.code ?? ''),
  );
  expect(sent.data ?? null).toEqual(JSON.parse(JSON.stringify(plain.data ?? null)));
  expect(errorsOf(sent.errors)).toEqual(expect.arrayContaining(errorsOf(plain.errors)));
  expect(sent.errors.length > 0).toBe((plain.errors ?? []).length > 0);
}

describe('a compiled query', () => {
  it('answers what graphql-js answers, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument(schema), async (query) => {
        expect(validate(schema, parse(query))).toEqual([]);
        await expectSame(query);
      }),
      { numRuns: 80, maxSkipsPerRun: 20 },
    );
  });

  it.each([
    [
      'skips and includes',
      'query ($a: Boolean!, $b: Boolean!) { viewer { canWrite @include(if: $a) reason @skip(if: $b) } }',
      { a: true, b: true },
    ],
    [
      'reads defaults',
      'query ($first: Int = 2, $language: Language = EN) { regions(first: $first) { edges { node { name(language: $language) } } } }',
      {},
    ],
    [
      'merges fields',
      '{ node(id: "region:idn:33.10") { id } node(id: "region:idn:33.10") { ... on Entity { kind } } }',
      {},
    ],
    ['keeps the other roots when one fails', '{ a: node(id: "x") { id } b: node(id: "region:idn:33.10") { id } }', {}],
    [
      'interprets what would be too large to compile',
      `{ nodes(ids: ["region:idn:33", "sector:urusan:1.02"]) { ${'... on Entity { id name relations(first: 1) { edges { node { other { '.repeat(3)} id ${'} } } } }'.repeat(3)} } }`,
      {},
    ],
    [
      'takes lists and single values',
      'query ($l: [RegionLevel!]) { regions(filter: { levels: $l }, first: 1) { totalCount } }',
      { l: 'PROVINCE' },
    ],
    [
      'names types within fragments',
      '{ nodes(ids: ["region:idn:33", "sector:urusan:1.02"]) { ...F } } fragment F on Node { __typename ... on Region { code } ... on Sector { vocabulary } }',
      {},
    ],
  ])('%s as graphql-js does', async (_what, query, variables) => {
    await expectSame(query, variables);
  });
});

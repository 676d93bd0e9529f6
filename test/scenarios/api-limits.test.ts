import { documentLimits } from '@jejaring/server/app';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, read, type ApiUnderTest } from '../harness/api.ts';

/** Longer than by default, so that it is the tokens that are met first. */
const documentBytes = 100_000;
let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi({ documentBytes });
});
afterAll(() => api.close());

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (levels: number) =>
  `{ node(id: "region:idn:33") { ... on Region { ${'ancestors { '.repeat(levels)} id ${'}'.repeat(levels)} } } }`;

describe('limits of one document', () => {
  it('refuses more tokens than it reads, before it parses them', async () => {
    const answer = await api.post(`{ ${repeat(documentLimits.tokens, () => '__typename')} }`);
    expect([answer.status, answer.code]).toEqual([400, 'TOO_MANY_TOKENS']);
  });

  it('refuses a longer text than it reads', async () => {
    const longest = `{ __typename } #${'-'.repeat(documentBytes - 16)}`;
    expect((await api.post(longest)).code).toBeNull();
    const answer = await api.post(`${longest}-`);
    expect([answer.status, answer.code]).toEqual([413, 'DOCUMENT_TOO_LONG']);
  });

  it('answers a document just within the tokens', async () => {
    // Each of the four asks with 13 tokens and its ids; the braces around them are two more.
    const ids = Math.floor((documentLimits.tokens - 2) / 4) - 13;
    const nodes = (index: number) => `a${index}: nodes(ids: [${repeat(ids, () => '"region:idn:33"')}]) { id }`;
    const answer = await api.post(`{ ${repeat(4, nodes)} }`);
    expect([answer.status, answer.code]).toEqual([200, null]);
  });

  it('refuses what is nested too deeply and answers what is just deep enough', async () => {
    expect((await api.post(nested(documentLimits.depth - 1))).code).toBe('QUERY_TOO_DEEP');
    expect((await api.post(nested(documentLimits.depth - 2))).code).toBeNull();
  });

  it('counts depth through fragments', async () => {
    const fragments = repeat(documentLimits.depth, (i) => `fragment F${i} on Region { ancestors { ...F${i + 1} } }`);
    const answer = await api.post(
      `{ node(id: "region:idn:33") { ...F0 } } ${fragments} fragment F${documentLimits.depth} on Region { id }`,
    );
    expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_DEEP']);
  });

  it('refuses too many aliases', async () => {
    const answer = await api.post(`{ ${repeat(documentLimits.aliases + 1, (i) => `a${i}: __typename`)} }`);
    expect([answer.status, answer.code]).toEqual([400, 'TOO_MANY_ALIASES']);
  });

  it('refuses what could answer too much, by literals, variables and defaults alike', async () => {
    const parts =
      'edges { node { parts(first: $n) { edges { node { other { ... on Region { parts(first: $n) { totalCount } } } } } } } }';
    const byVariable = `query ($n: Int) { regions(first: $n) { ${parts} } }`;
    expect((await api.post(byVariable, { n: 100 })).code).toBe('QUERY_TOO_COSTLY');
    expect((await api.post(byVariable, { n: 5 })).code).toBeNull();
    expect((await api.post(byVariable.replace('$n: Int', '$n: Int = 100'))).code).toBe('QUERY_TOO_COSTLY');
    expect((await api.post(`{ regions(first: 100) { ${parts} } }`.replaceAll('$n', '100'))).code).toBe(
      'QUERY_TOO_COSTLY',
    );
  });

  it('does not let spreads within spreads multiply', async () => {
    const fragments = repeat(20, (i) => `fragment F${i} on Region { ...F${i + 1} ...F${i + 1} }`);
    const answer = await api.post(
      `{ node(id: "region:idn:33") { ...F0 } } ${fragments} fragment F20 on Region { ancestors { id } }`,
    );
    expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_DEEP']);
  });

  it.each([
    ['POST', (query: string) => api.post(query)],
    [
      'GET',
      async (query: string) =>
        read(
          await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
            headers: { 'apollo-require-preflight': '1' },
          }),
        ),
    ],
  ])('answers sixty doublings with an error as fast as it answers nothing, over %s', async (_method, ask) => {
    const doubling = (base: string, type: string) =>
      `{ ${base} } ${repeat(60, (i) => `fragment F${i} on ${type} { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on ${type} { __typename }`;
    const took = async (query: string) => {
      const begun = performance.now();
      const { code } = await ask(query);
      return { code, time: performance.now() - begun };
    };
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    for (let warm = 0; warm < 20; warm += 1) await took('{ __typename }');
    const empty: number[] = [];
    const doubled: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      empty.push((await took('{ __typename }')).time);
      // A document of its own each time, so that none is remembered.
      const { code, time } = await took(`${doubling('...F0', 'Query')} # ${round}`);
      expect(code).toBe('QUERY_TOO_DEEP');
      doubled.push(time);
    }
    expect(median(doubled)).toBeLessThan(10 * median(empty));
  });

  it('refuses what validation would compare for too long', async () => {
    const fields = repeat(600, () => 'ancestors { id }');
    const answer = await api.post(`{ node(id: "region:idn:33") { ... on Region { ${fields} } } }`);
    expect([answer.status, answer.code]).toEqual([400, 'QUERY_TOO_LARGE']);
  });

  it('takes one measure a document, and weighs introspection', async () => {
    const measure = 'measure(input: { measure: "degree", focus: ["region:idn:33"] }) { state }';
    expect((await api.post(`{ ${measure} }`)).code).toBeNull();
    expect((await api.post(`{ a: ${measure} b: ${measure} }`)).code).toBe('QUERY_TOO_COSTLY');
    expect((await api.post(`{ ${repeat(4, (i) => `a${i}: __schema { queryType { name } }`)} }`)).code).toBe(
      'QUERY_TOO_COSTLY',
    );
  });

  it('refuses pages that are too large or empty', async () => {
    for (const first of [0, -1, 101, null]) {
      const answer = await api.post('query ($first: Int) { regions(first: $first) { totalCount } }', { first });
      expect([answer.status, answer.code]).toEqual([200, 'INVALID_PAGE']);
    }
    expect((await api.post('{ network(focus: [], limit: 1001) { version } }')).code).toBe('INVALID_PAGE');
    expect((await api.post('{ network(focus: [], depth: 4) { version } }')).code).toBe('INVALID_ARGUMENT');
  });
});

describe('limits of values', () => {
  it('refuses a body that is too large', async () => {
    const answer = await api.post('{ __typename }', { text: 'a'.repeat(300_000) });
    expect([answer.status, answer.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
  });

  it.each([
    ['a text', { x: 'a'.repeat(20_001) }],
    ['a list', { x: Array.from({ length: 1001 }, () => 1) }],
    ['what is nested', { x: JSON.parse('['.repeat(20) + ']'.repeat(20)) as unknown }],
  ])('refuses %s that is too long among the variables', async (_what, variables) => {
    const answer = await api.post('{ __typename }', variables);
    expect([answer.status, answer.code]).toEqual([400, 'TOO_MANY_VALUES']);
  });

  it('refuses too many ids in a document', async () => {
    const ids = repeat(51, (i) => `"region:idn:${i}"`);
    expect((await api.post(`{ network(focus: [${ids}]) { version } }`)).code).toBe('TOO_MANY_VALUES');
  });

  it('refuses an empty and an endless search', async () => {
    for (const text of ['', '   ', 'a'.repeat(201)]) {
      expect((await api.post('query ($text: String!) { search(text: $text) { totalCount } }', { text })).code).toBe(
        'INVALID_ARGUMENT',
      );
    }
  });
});

describe('what a client sends wrong', () => {
  it.each([
    ['no JSON', '{bad', {}, 400, 'BAD_REQUEST'],
    ['no object', '[]', {}, 400, 'BAD_REQUEST'],
    ['several operations at once', '[{"query":"{ __typename }"}]', {}, 400, 'BAD_REQUEST'],
    ['no query', '{}', {}, 400, 'BAD_REQUEST'],
    [
      'another media type',
      '{"query":"{ __typename }"}',
      { 'content-type': 'text/plain' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a charset that nobody reads',
      '{}',
      { 'content-type': 'application/json; charset=x-none' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a packed body', '{}', { 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an encoding that nobody reads', '{}', { 'content-encoding': 'x-none' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['broken GraphQL', '{"query":"{ node("}', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nothing }"}', {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown operation',
      '{"query":"query A { __typename }","operationName":"B"}',
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of another type',
      '{"query":"query ($n: Int) { regions(first: $n) { totalCount } }","variables":{"n":"x"}}',
      {},
      400,
      'BAD_USER_INPUT',
    ],
    ['no value for what is needed', '{"query":"query ($id: ID!) { node(id: $id) { id } }"}', {}, 400, 'BAD_USER_INPUT'],
    ['what is no id', '{"query":"{ node(id: \\"nothing\\") { id } }"}', {}, 200, 'INVALID_ID'],
    ['a foreign cursor', '{"query":"{ regions(after: \\"x\\") { totalCount } }"}', {}, 200, 'INVALID_CURSOR'],
    [
      'a focus that is nothing',
      '{"query":"{ network(focus: [\\"region:idn:00\\"]) { version } }"}',
      {},
      200,
      'NOT_FOUND',
    ],
  ])('%s is told with a stable code and no 5xx', async (_what, body, headers, status, code) => {
    const answer = await api.send(body, headers);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it('takes a cursor for the question it was given with only', async () => {
    const search =
      'query ($text: String!, $after: String) { search(text: $text, first: 1, after: $after) { pageInfo { endCursor } } }';
    const { search: found } = await api.ask<{ search: { pageInfo: { endCursor: string } } }>(search, { text: 'kota' });
    const after = found.pageInfo.endCursor;
    expect((await api.post(search, { text: 'kota', after })).code).toBeNull();
    expect((await api.post(search, { text: 'klaten', after })).code).toBe('INVALID_CURSOR');
  });

  it('keeps other sites from asking in the name of a reader', async () => {
    const url = `${api.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect((await fetch(url)).status).toBe(400);
    const answer = await read(await fetch(url, { headers: { 'apollo-require-preflight': '1' } }));
    expect(answer.data).toEqual({ __typename: 'Query' });
  });

  it('changes nothing by GET, and refuses other methods', async () => {
    const query = encodeURIComponent('mutation { saveView(input: { title: "a", address: "/" }) { errors { code } } }');
    const headers = { 'apollo-require-preflight': '1' };
    expect((await fetch(`${api.url}/graphql?query=${query}`, { headers })).status).toBe(405);
    expect((await fetch(`${api.url}/graphql`, { method: 'PUT', headers })).status).toBeLessThan(500);
  });
});

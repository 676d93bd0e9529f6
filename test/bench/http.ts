import { pathToFileURL } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { makeSchema, openProduct, readDocument, type Parts } from '@jejaring/server/app';
import { makeLoaders, Pace, type RequestContext } from '@jejaring/server/request';
import autocannon from 'autocannon';
import {
  execute,
  getOperationAST,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { askedAnew } from './asked-anew.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { median, table, type BenchRow } from './bench-row.ts';

const suite = 'http';
const connections = 8;
const seconds = 4;

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const questions: readonly Question[] = [
  {
    name: 'expand one party, at most 200 nodes',
    query: `query ($focus: [ID!]!) { network(focus: $focus) {
      nodes { id kind name degree distance point { lat lon } } links { id source target kind weight roles inferred } hidden { node count }
    } }`,
    variables: { focus: ['region:idn:35.78'] },
  },
  {
    name: 'path between two parties',
    query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
      length parties { ... on Entity { id name } } steps { kind roles through { id name } }
    } }`,
    variables: { from: 'region:idn:32.73', to: 'region:idn:35.78' },
  },
  {
    name: 'search a misspelt name',
    query:
      'query ($text: String!) { search(text: $text, first: 10) { edges { node { matched score entity { id kind name } } } } }',
    variables: { text: 'kutai kartanegra' },
  },
  {
    name: 'hundred regions with their neighbours',
    query: `query ($first: Int!) { regions(filter: { levels: [REGENCY] }, first: $first) { edges { node {
      id name population { value year } borders(first: 10) { edges { node { other { id ... on Entity { name } } } } }
    } } } }`,
    variables: { first: 100 },
  },
];

/** Answers a second over HTTP and in process, each beside Apollo's default execution of the same resolvers in this run. */
export async function run(): Promise<BenchRow[]> {
  const folder = await makeTemporaryFolder();
  const product = await openProduct({ port: 0, host: '127.0.0.1', folder, loadsSample: true, token: null });
  try {
    const parts = await product.ready;
    const rows = await inProcess(parts);
    const plain = new ApolloServer<RequestContext>({ schema: await makeSchema(), introspection: true });
    const { url } = await startStandaloneServer(plain, {
      listen: { port: 0, host: '127.0.0.1' },
      context: () => Promise.resolve(contextOf(parts)),
    });
    try {
      for (const question of questions) rows.push(await overHttp(question, `${product.address}/graphql`, url));
    } finally {
      await plain.stop();
    }
    rows.push(...(await firstAndSecond(product.address)), await pictureAsColumns(product.address));
    return rows;
  } finally {
    await product.close();
    await removeFolder(folder);
  }
}

function contextOf(parts: Parts): RequestContext {
  return {
    ...parts,
    loaders: makeLoaders(parts.store),
    // None of the questions looks a thing up by its id alone.
    nodeKinds: [],
    jobs: { appearances: [], follow: () => Promise.reject(new Error('Nobody follows here.')) as never },
    viewer: { canWrite: false, reason: 'READ_ONLY' },
    caller: 'bench',
    giveBack: () => undefined,
    pace: new Pace(),
    requestId: 'bench',
  };
}

async function overHttp(question: Question, own: string, plain: string): Promise<BenchRow> {
  const value = await answersASecond(own, question);
  const peerValue = await answersASecond(plain, question);
  return {
    suite,
    name: `${question.name}, over HTTP, ${connections} at once`,
    value,
    unit: 'answers/s',
    peer: "Apollo's default execution",
    peerValue,
    goal: 'more than the peer',
    met: value > peerValue,
  };
}

/** Throws where any answer was not a 200: a fast failure is no answer. */
async function answersASecond(url: string, { query, variables }: Question): Promise<number> {
  const load = (duration: number) =>
    autocannon({ url, connections, duration, requests: [askedAnew(query, variables)] });
  await load(1);
  const result = await load(seconds);
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} failed ${result.non2xx + result.errors} times.`);
  return result.requests.average;
}

async function inProcess(parts: Parts): Promise<BenchRow[]> {
  const schema = await makeSchema();
  const rows: BenchRow[] = [];
  for (const { name, query, variables } of questions) {
    const document = parse(query);
    const read = readDocument(schema, query);
    const prepared = read.operation(operationIn(read.document));
    const value = await medianOf(() => prepared.execute(contextOf(parts), variables));
    const peerValue = await medianOf(async () =>
      execute({ schema, document, contextValue: contextOf(parts), variableValues: variables }),
    );
    rows.push({ suite, name: `${name}, in process, median`, value, unit: 'ms', peer: 'graphql-js', peerValue });
  }
  return rows;
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('A question has no operation.');
  return operation;
}

async function medianOf(ask: () => Promise<ExecutionResult>, times = 200): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    const { errors } = await ask();
    measured.push(performance.now() - begun);
    if (errors !== undefined) throw new Error(`The answer holds errors: ${errors[0]?.message ?? ''}`);
  }
  // The first ones compile and warm up.
  return median(measured.slice(times / 4));
}

/** What one client waits for: a question that nobody asked before, the same again, and a question that costs nothing. */
async function firstAndSecond(address: string): Promise<BenchRow[]> {
  const url = `${address}/graphql`;
  const [{ query, variables }] = questions as readonly [Question];
  const alone = async (request: autocannon.Request) => {
    const times: number[] = [];
    const load = (duration: number, keep: boolean) =>
      new Promise<void>((resolve, reject) => {
        const running = autocannon(
          { url, connections: 1, duration, requests: [request] },
          (error: Error | null, result) =>
            error === null && result.non2xx === 0 ? resolve() : reject(error ?? new Error('An answer failed.')),
        );
        running.on('response', (_client, _status, _bytes, time) => void (keep && times.push(time)));
      });
    await load(1, false);
    await load(seconds, true);
    return median(times);
  };
  const same = (body: object): autocannon.Request => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const empty = await alone(askedAnew('{ __typename }', {}));
  const first = await alone(askedAnew(query, variables));
  const second = await alone(same({ query, variables }));
  const name = 'expand, one client, over HTTP';
  return [
    { suite, name: 'an empty question, one client, over HTTP', value: empty, unit: 'ms' },
    { suite, name: `${name}: first asking`, value: first, unit: 'ms', peer: 'an empty question', peerValue: empty },
    { suite, name: `${name}: second asking`, value: second, unit: 'ms', goal: '≤ 0.45 ms', met: second <= 0.45 },
  ];
}

/** What a reader waits for whose picture has not changed, beside the same picture sent anew. */
async function pictureAsColumns(address: string): Promise<BenchRow> {
  const url = `${address}/network.bin?focus=region:idn:35.78&depth=2&limit=2000`;
  const tag = (await fetch(url)).headers.get('etag') ?? '';
  const ask = async (headers: Record<string, string>) => {
    const measured: number[] = [];
    for (let time = 0; time < 20; time += 1) {
      const begun = performance.now();
      await (await fetch(url, { headers })).arrayBuffer();
      measured.push(performance.now() - begun);
    }
    return median(measured);
  };
  return {
    suite,
    name: 'picture of 2,000 nodes as columns, unchanged, median',
    value: await ask({ 'if-none-match': tag }),
    unit: 'ms',
    peer: 'sent anew',
    peerValue: await ask({}),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(`${table(await run())}\n`);

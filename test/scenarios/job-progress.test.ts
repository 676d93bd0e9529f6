import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { openProduct, type Product } from '@jejaring/server/app';
import { sampleRequest } from '@jejaring/server/import';
import { jobQueue } from '@jejaring/server/jobs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../harness/api.ts';
import { root, startCommand } from '../harness/run-command.ts';
import { openSocket, refusedSocket, socketClient, toItsEnd } from '../harness/socket.ts';
import { emptyStores, settingsOf, type StoreEnvironment } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { token } from '../harness/token.ts';
import { takeTurnAfter } from '../harness/writing-turn.ts';

interface JobTold {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly errorCode: string | null;
  readonly progress: { readonly done: number; readonly total: number | null; readonly what: string | null };
  readonly viewerCan: { readonly cancel: boolean };
}
interface Progressed {
  readonly jobProgressed: JobTold;
}

const fields = '{ id kind state errorCode progress { done total what(language: EN) } viewerCan { cancel } }';
const progressed = `subscription Progress($id: ID!) { jobProgressed(id: $id) ${fields} }`;
const stop = `mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job ${fields} errors { code } } }`;
const countries = join(root, 'server', 'sample', 'data', 'countries', 'countries.csv');
/** Without its head; no name in it has two lines. */
const inFile = readFileSync(countries, 'utf8').trim().split('\n').length - 1;

const elsewhere = { holder: 'another-machine:1:a', length: 600_000 };

let folder: string;
let env: StoreEnvironment;
let product: Product;
let url: string;
beforeAll(async () => {
  folder = await makeTemporaryFolder();
  env = { ...(await emptyStores(folder)), JEJARING_SAMPLE: 'off' };
  product = await openProduct({ ...settingsOf(env), token });
  url = product.address;
  await product.ready;
});
afterAll(async () => {
  await product.close();
  await removeFolder(folder);
});

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, of = url): Promise<Data> {
  const headers = { 'content-type': 'application/json' };
  const answer = await read(
    await fetch(`${of}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) }),
  );
  if (answer.code !== null) throw new Error(answer.code);
  return answer.data as Data;
}

async function cancel(id: string, authorization?: string) {
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
  const body = JSON.stringify({ query: stop, variables: { input: { id } } });
  return read(await fetch(`${url}/graphql`, { method: 'POST', headers, body }));
}

async function sampleJob(): Promise<string> {
  const database = product.parts()!.database;
  return (await database.repository(jobQueue).enqueue(sampleRequest)).id;
}

/** The job of a command that is held after its first change until `goOn`. */
async function heldImport() {
  const running = startCommand('server/bin/jejaring.mjs', ['import', countries], env);
  const turn = await takeTurnAfter(env, 0);
  const found = () => ask<{ jobs: JobTold[] }>(`{ jobs ${fields} }`).then(({ jobs }) => jobs[0]);
  await expect.poll(async () => (await found())?.state, { timeout: 50_000 }).toBe('RUNNING');
  const { id } = (await found())!;
  return { id, goOn: () => turn.giveBack(), ended: running.ended };
}

describe('a job', () => {
  it('of the command line is followed by everybody to its end, and what it was given stays unsaid', async () => {
    const { id, goOn, ended } = await heldImport();
    const clients = [socketClient(url), socketClient(url), socketClient(url, token)];
    const begun = clients.map(() => Promise.withResolvers<JobTold>());
    const followed = clients.map((client, n) =>
      toItsEnd<Progressed>(client, progressed, { id }, ({ jobProgressed }) => begun[n]!.resolve(jobProgressed)),
    );
    const [first, , third] = await Promise.all(begun.map(({ promise }) => promise));
    expect(first).toMatchObject({ id, kind: 'import', state: 'RUNNING', viewerCan: { cancel: false } });
    expect(third?.viewerCan.cancel).toBe(true);
    await goOn();
    for (const { told, code } of await Promise.all(followed)) {
      expect(code).toBeNull();
      expect(told.at(-1)!.jobProgressed).toMatchObject({ state: 'DONE', progress: { what: `${inFile} records` } });
      expect(JSON.stringify(told)).not.toContain('countries');
    }
    expect(await ended).toBe(0);
    const asked = await ask<{ job: JobTold }>(`query ($id: ID!) { job(id: $id) ${fields} }`, { id });
    expect(asked.job).toMatchObject({ state: 'DONE', progress: { what: `${inFile} records` } });
  });

  it('of the server is ended by whoever may, while others follow it', async () => {
    const id = await sampleJob();
    const client = socketClient(url);
    const running = Promise.withResolvers<undefined>();
    const followed = toItsEnd<Progressed>(client, progressed, { id }, ({ jobProgressed: { state } }) => {
      if (state === 'RUNNING') running.resolve(undefined);
    });
    await running.promise;
    expect((await cancel(id)).code).toBe('UNAUTHENTICATED');
    expect((await cancel(id, `Bearer ${token}`)).data).toMatchObject({
      cancelJob: { job: { id, viewerCan: { cancel: false } }, errors: [] },
    });
    const { told, code } = await followed;
    expect([told.at(-1)!.jobProgressed.state, code]).toEqual(['CANCELLED', null]);
    // It has ended: who comes later is told that, and nothing more.
    const late = await toItsEnd<Progressed>(client, progressed, { id });
    expect(late.told.map(({ jobProgressed }) => jobProgressed.state)).toEqual(['CANCELLED']);
    // What no queue has made is not looked up: engines do not take every text.
    for (const unknown of ['no-such-job', 'a\u0000', `${id}\u0000`]) {
      expect((await cancel(unknown, `Bearer ${token}`)).data).toEqual({
        cancelJob: { job: null, errors: [{ code: 'NOT_FOUND' }] },
      });
      expect(await ask(`query ($id: ID!) { job(id: $id) ${fields} }`, { id: unknown })).toEqual({ job: null });
    }
  });

  it('of a kind that is nobody else’s is not told of to others', async () => {
    const jobs = product.parts()!.database.repository(jobQueue);
    const { id } = await jobs.enqueue({ kind: 'private', payload: {}, who: 'somebody' });
    expect(await ask(`query ($id: ID!) { job(id: $id) ${fields} }`, { id })).toEqual({ job: null });
    const { jobs: listed } = await ask<{ jobs: JobTold[] }>(`{ jobs(first: 50) ${fields} }`);
    expect(listed.map((job) => job.id)).not.toContain(id);
    expect((await cancel(id, `Bearer ${token}`)).data).toMatchObject({
      cancelJob: { errors: [{ code: 'NOT_FOUND' }] },
    });
    expect(await toItsEnd(socketClient(url, token), progressed, { id })).toEqual({ told: [], code: 'NOT_FOUND' });
  });
});

describe('a socket', () => {
  const deep = `subscription { jobProgressed(id: "a") ${'{ progress '.repeat(17)}{ done }${' }'.repeat(17)} }`;
  const manyAliases = `subscription { jobProgressed(id: "a") { ${Array.from({ length: 41 }, (_, n) => `a${n}: state`).join(' ')} } }`;
  it.each([
    ['a job that is not there', progressed, 'NOT_FOUND'],
    ['a query', 'query Q($id: ID!) { job(id: $id) { state } }', 'UNSUPPORTED_OPERATION'],
    [
      'a mutation',
      'mutation M($id: ID!) { cancelJob(input: { id: $id }) { errors { code } } }',
      'UNSUPPORTED_OPERATION',
    ],
    ['nonsense', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['what the schema has not', 'subscription { a }', 'GRAPHQL_VALIDATION_FAILED'],
    ['what is too deep', deep, 'QUERY_TOO_DEEP'],
    ['too many aliases', manyAliases, 'TOO_MANY_ALIASES'],
    ['too long a document', `${progressed} #${'x'.repeat(20_000)}`, 'DOCUMENT_TOO_LONG'],
  ])('that asks for %s is refused by name, and stays', async (_what, query, code) => {
    const client = socketClient(url);
    expect(await toItsEnd(client, query, { id: 'none' })).toEqual({ told: [], code });
    expect((await toItsEnd(client, progressed, { id: 'none' })).code).toBe('NOT_FOUND');
    await client.dispose();
  });

  it('that sends variables which do not fit is told so', async () => {
    expect(await toItsEnd(socketClient(url), progressed, {})).toEqual({ told: [], code: 'BAD_USER_INPUT' });
    expect((await toItsEnd(socketClient(url), progressed, { id: 'x'.repeat(20_001) })).code).toBe('TOO_MANY_VALUES');
  });

  it('is opened for pages of the server alone, and for who is no browser', async () => {
    const { host } = new URL(url);
    expect(await refusedSocket(url, { origin: 'https://evil.example' })).toEqual({
      status: 403,
      code: 'FOREIGN_ORIGIN',
    });
    expect(await refusedSocket(url, { origin: 'null' })).toEqual({ status: 403, code: 'FOREIGN_ORIGIN' });
    expect((await refusedSocket(url, { origin: `http://127.0.0.1:1` })).code).toBe('FOREIGN_ORIGIN');
    for (const headers of [{}, { origin: `http://${host}` }, { host: 'a.example', origin: 'https://a.example' }]) {
      (await openSocket(url, headers)).terminate();
    }
  });

  it('that says too much at once is closed, as is one that speaks before it has said who it is', async () => {
    const large = await openSocket(url);
    large.send(`{"type":"ping","payload":{"a":"${'x'.repeat(70_000)}"}}`);
    expect((await once(large, 'close'))[0]).toBe(1009);
    const early = await openSocket(url);
    early.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: progressed } }));
    expect((await once(early, 'close'))[0]).toBe(4401);
    const odd = await openSocket(url);
    odd.send('nonsense');
    expect((await once(odd, 'close'))[0]).toBe(4400);
  });

  it('is one of fifty of its caller, and the next is refused until one is closed', async () => {
    const open = await Promise.all(Array.from({ length: 50 }, () => openSocket(url)));
    expect(await refusedSocket(url, {})).toEqual({ status: 429, code: 'TOO_BUSY' });
    open[0]!.close();
    await once(open[0]!, 'close');
    await expect
      .poll(() =>
        openSocket(url)
          .then((socket) => open.push(socket))
          .then(
            () => 'open',
            () => 'refused',
          ),
      )
      .toBe('open');
    for (const socket of open) socket.terminate();
    await expect.poll(() => refusedSocket(url, {}).then(({ status }) => status)).toBe(101);
  });

  it('has ten subscriptions at once', async () => {
    const jobs = product.parts()!.database.repository(jobQueue);
    // Of a kind that is public, in the hands of another machine.
    const { id } = await jobs.begin({ kind: 'import', payload: {}, who: 'cli' }, elsewhere);
    const client = socketClient(url);
    const told = Array.from({ length: 10 }, () => Promise.withResolvers<undefined>());
    const followed = told.map(({ resolve }) => toItsEnd(client, progressed, { id }, () => resolve(undefined)));
    await Promise.all(told.map(({ promise }) => promise));
    expect((await toItsEnd(client, progressed, { id })).code).toBe('TOO_BUSY');
    await jobs.end(id, elsewhere.holder, { state: 'CANCELLED' });
    for (const one of await Promise.all(followed)) expect(one.code).toBeNull();
  });

  it('pays for what it asks from the share of its caller', async () => {
    const own = await openProduct({ ...settingsOf({ ...env, JEJARING_DATA: join(folder, 'shares') }), rate: 60_000 });
    await own.ready;
    const socket = await openSocket(own.address);
    const closed = once(socket, 'close');
    for (let n = 0; n < 2000; n += 1) socket.send('{"type":"ping"}');
    expect((await closed)[0]).toBe(1013);
    await own.close();
  });
});

describe('a server that is stopped', () => {
  it('says goodbye to its sockets at once, and waits for none', async () => {
    const own = await openProduct(settingsOf({ ...env, JEJARING_DATA: join(folder, 'stopped') }));
    const { database } = await own.ready;
    const { id } = await database.repository(jobQueue).begin({ kind: 'import', payload: {}, who: 'cli' }, elsewhere);
    const client = socketClient(own.address);
    const begun = Promise.withResolvers<undefined>();
    const followed = toItsEnd(client, progressed, { id }, () => begun.resolve(undefined)).catch(
      (error: unknown) => error,
    );
    const [idle] = await Promise.all([openSocket(own.address), begun.promise]);
    // One that hears nothing any more is cut.
    const silent = await openSocket(own.address);
    silent.pause();
    const bye = once(idle, 'close');
    await own.close();
    expect((await bye)[0]).toBe(1001);
    expect(await followed).toMatchObject({ code: 1001 });
  });
});

describe('behind a proxy that knows HTTP alone', () => {
  it('a job is asked for again and again instead', async () => {
    // Passes on bytes, without the header that a socket needs.
    const proxy = createServer((visitor) => {
      const server = connect(Number(new URL(url).port), '127.0.0.1');
      visitor.on('data', (bytes) => server.write(bytes.toString('latin1').replace(/^upgrade:.*\r\n/im, ''), 'latin1'));
      server.pipe(visitor);
      for (const side of [visitor, server]) side.on('error', () => side.destroy());
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const address = `http://127.0.0.1:${(proxy.address() as { port: number }).port}`;
    await expect(openSocket(address)).rejects.toThrow(/Unexpected server response: 400/);
    const { jobs } = await ask<{ jobs: JobTold[] }>(`{ jobs ${fields} }`, {}, address);
    expect(jobs.map(({ state }) => state)).toContain('DONE');
    proxy.close();
  });
});

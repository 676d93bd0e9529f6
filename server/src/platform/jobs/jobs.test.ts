import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphError } from '@jejaring/graph/model';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { SettableClock } from '@jejaring/graph/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sqlitePlace } from '../database/testing/index.ts';
import { openDatabase, type Database } from '../database/index.ts';
import { noTracing } from '../tracing/index.ts';
import {
  isGone,
  jobKind,
  jobQueue,
  JobRunner,
  jobTables,
  JobWatch,
  thisHolder,
  workOnJob,
  type Job,
  type JobKind,
} from './index.ts';
import { jobContract } from './testing/index.ts';

jobContract('SQLite', sqlitePlace([jobTables]));

let folder: string;
let clock: SettableClock;
let database: Database;
let tools: { store: ReturnType<typeof openSqliteStore>; database: Database; tracing: typeof noTracing };
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-jobs-'));
  clock = new SettableClock();
  database = await openDatabase(join(folder, 'work.sqlite'), [jobTables], clock);
  tools = { database, store: openSqliteStore({ file: join(folder, 'graph.sqlite') }), tracing: noTracing };
});
afterEach(async () => {
  await Promise.all([database.close(), tools.store.close()]);
  await rm(folder, { recursive: true, force: true });
});

const lease = { holder: thisHolder, length: 15_000 };
const payload = z.strictObject({ to: z.int() });
const away = () => new GraphError('STORE_UNAVAILABLE', 'away', {}, true);
const count = (run: JobKind<{ to: number }, number>['run'], more: Partial<JobKind<{ to: number }, number>> = {}) =>
  jobKind({ kind: 'count', payload, run, ...more });
const begin = (to: unknown = { to: 3 }) =>
  database.repository(jobQueue).begin({ kind: 'count', payload: to, who: 'cli' }, lease);
const now = async ({ id }: Job) => (await database.repository(jobQueue).find([id]))[0];

function work(job: Job, kind: JobKind<{ to: number }, number>, whenStopped: 'CANCEL' | 'RELEASE' = 'RELEASE') {
  const stop = new AbortController();
  const ended = workOnJob(job, kind, {
    jobs: database.repository(jobQueue),
    tools,
    lease,
    signal: stop.signal,
    whenStopped,
  });
  return { stop: () => stop.abort(), ended };
}

/** Work that goes on until it is ended. */
const endless = (onBegun: () => void = () => undefined) =>
  count(
    (_payload, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        onBegun();
      }),
  );

describe('a job', () => {
  it('is done with what it was given, and tells how far it came', async () => {
    const job = await begin();
    const kind = count(async ({ to }, { progress, jobId, attempt, who }) => {
      expect([jobId, attempt, who]).toEqual([job.id, 1, 'cli']);
      for (let done = 1; done <= to; done += 1) progress({ done, total: to, step: `n${done}` });
      return Promise.resolve(to * 2);
    });
    expect(await work(job, kind).ended).toEqual({ state: 'DONE', result: 6 });
    expect(await now(job)).toMatchObject({ state: 'DONE', result: 6, progress: { done: 3, total: 3, step: 'n3' } });
  });

  it('that fails says why with a code, and nothing internal', async () => {
    const [refused, broken, odd] = [await begin(), await begin(), await begin({ to: 'x' })];
    await work(
      refused,
      count(() => Promise.reject(new GraphError('STORE_NOT_EMPTY', 'full'))),
    ).ended;
    expect(await now(refused)).toMatchObject({ state: 'FAILED', error: { code: 'STORE_NOT_EMPTY', message: 'full' } });
    const outcome = await work(
      broken,
      count(() => Promise.reject(new TypeError('x of undefined'))),
    ).ended;
    expect(outcome).toMatchObject({ state: 'FAILED', error: { message: 'x of undefined' } });
    expect((await now(broken))?.error).toMatchObject({
      code: 'INTERNAL',
      message: expect.not.stringMatching('undefined') as string,
    });
    await work(
      odd,
      count(() => Promise.resolve(1)),
    ).ended;
    expect(await now(odd)).toMatchObject({ state: 'FAILED', error: { code: 'INTERNAL' } });
  });

  it('is tried again after growing delays where that may help, up to a bound', async () => {
    const kind = count(() => Promise.reject(away()), { mostAttempts: 4 });
    let job: Job | null = await begin();
    const { id } = job;
    for (const delay of [1000, 2000, 4000]) {
      expect(await work(job!, kind).ended).toMatchObject({ state: 'WAITING' });
      clock.advance(delay - 1);
      expect(await database.repository(jobQueue).take(['count'], lease)).toBeNull();
      clock.advance(1);
      job = await database.repository(jobQueue).take(['count'], lease);
      expect(job?.id).toBe(id);
    }
    expect(await work(job!, kind).ended).toMatchObject({ state: 'FAILED' });
    expect(await now(job!)).toMatchObject({ state: 'FAILED', attempts: 4, error: { code: 'STORE_UNAVAILABLE' } });
  });

  it('that ends its process each time is given up', async () => {
    const { id } = await begin();
    let runs = 0;
    const kind = count(() => Promise.resolve((runs += 1)), { mostAttempts: 3 });
    for (let killed = 0; killed < 3; killed += 1) {
      clock.advance(lease.length);
      await database.repository(jobQueue).take(['count'], lease);
    }
    const [job] = await database.repository(jobQueue).find([id]);
    expect(await work(job!, kind).ended).toMatchObject({ state: 'FAILED' });
    expect(await now(job!)).toMatchObject({ state: 'FAILED', error: { code: 'GAVE_UP' } });
    expect(runs).toBe(0);
  });

  it('ends where somebody cancels it, wherever that was asked', async () => {
    const job = await begin();
    const working = work(job, endless());
    await database.repository(jobQueue).cancel(job.id);
    expect(await working.ended).toEqual({ state: 'STOPPED', result: null });
    expect(await now(job)).toMatchObject({ state: 'CANCELLED' });
  });

  it('is given back, or cancelled, where its process ends', async () => {
    for (const [whenStopped, state] of [
      ['RELEASE', 'WAITING'],
      ['CANCEL', 'CANCELLED'],
    ] as const) {
      const job = await begin();
      const working = work(job, endless(), whenStopped);
      working.stop();
      expect((await working.ended).state).toBe('STOPPED');
      expect(await now(job)).toMatchObject({ state });
    }
  });

  it('keeps what it answers where it says itself that it was stopped', async () => {
    const job = await begin();
    const kind = count((_payload, { signal }) => Promise.resolve(signal.aborted ? -1 : 1), {
      wasStopped: (result) => result === -1,
    });
    const working = work(job, kind, 'CANCEL');
    working.stop();
    expect(await working.ended).toEqual({ state: 'DONE', result: 1 });
    const other = await begin();
    await database.repository(jobQueue).cancel(other.id);
    const [asked] = await database.repository(jobQueue).find([other.id]);
    expect(await work(asked!, kind).ended).toEqual({ state: 'STOPPED', result: -1 });
    expect(await now(other)).toMatchObject({ state: 'CANCELLED', result: null });
  });

  it('that another has taken is ended here, and left to it', async () => {
    const job = await begin();
    const begun = Promise.withResolvers<void>();
    const working = work(job, endless(begun.resolve));
    await begun.promise;
    clock.advance(lease.length);
    await database.repository(jobQueue).take(['count'], { holder: 'another', length: 60_000 });
    expect(await working.ended).toEqual({ state: 'LOST' });
    expect(await now(job)).toMatchObject({ state: 'RUNNING', attempts: 2 });
  });
});

describe('a runner', () => {
  const logger = pino({ level: 'silent' });

  it('does what waits and what comes, one after another, and gives back what it cannot finish', async () => {
    const rest = new Set<string>();
    const watch = new JobWatch(database.repository(jobQueue));
    const begun = Promise.withResolvers<void>();
    const long = jobKind({ ...endless(begun.resolve), kind: 'long' });
    const runner = new JobRunner({
      jobs: database.repository(jobQueue),
      kinds: [count(({ to }) => Promise.resolve(to)), long],
      tools,
      logger,
      onRest: (id) => {
        rest.add(id);
        watch.look();
      },
    });
    const first = await database.repository(jobQueue).enqueue({ kind: 'count', payload: { to: 1 }, who: 'cli' });
    runner.start();
    const states: string[] = [];
    for await (const { state } of watch.follow(first.id, new AbortController().signal)) states.push(state);
    expect(states.at(-1)).toBe('DONE');
    const last = await database.repository(jobQueue).enqueue({ kind: 'long', payload: { to: 1 }, who: 'cli' });
    runner.wake();
    await begun.promise;
    await runner.stop();
    expect(await now(last)).toMatchObject({ state: 'WAITING', attempts: 0 });
    expect(rest).toEqual(new Set([first.id, last.id]));
  });

  it('takes over at its start what a process of this machine left that has ended', async () => {
    const [host] = thisHolder.split(':');
    const earlier = `${host}:${process.pid}:earlier`;
    expect([isGone(earlier), isGone(thisHolder), isGone('elsewhere:1:a'), isGone(`${host}:1:a`)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const left = await database
      .repository(jobQueue)
      .begin({ kind: 'count', payload: { to: 5 }, who: 'cli' }, { ...lease, holder: earlier });
    const watch = new JobWatch(database.repository(jobQueue));
    const runner = new JobRunner({
      jobs: database.repository(jobQueue),
      kinds: [count(({ to }) => Promise.resolve(to))],
      tools,
      logger,
    });
    runner.start();
    let last: Job | null = null;
    for await (const job of watch.follow(left.id, new AbortController().signal)) last = job;
    expect(last).toMatchObject({ state: 'DONE', result: 5, attempts: 2 });
    await runner.stop();
  });

  it('ends what only its holder could do once its lease is over, and puts right what that left', async () => {
    const queue = database.repository(jobQueue);
    const tidied: string[] = [];
    const own = count(() => Promise.reject(new Error('done by nobody else')), {
      isOwn: true,
      tidy: async ({ database: of }) => {
        const [job] = await of.repository(jobQueue).find([left.id]);
        tidied.push(job?.state ?? 'none');
      },
    });
    const left = await queue.begin(
      { kind: 'count', payload: { to: 1 }, who: 'cli' },
      { holder: 'x:1:a', length: 5000 },
    );
    const runner = new JobRunner({ jobs: queue, kinds: [own], tools, logger });
    runner.start();
    await expect.poll(() => tidied).toEqual(['RUNNING']);
    clock.advance(5000);
    runner.wake();
    await expect.poll(() => tidied).toEqual(['RUNNING', 'FAILED']);
    await runner.stop();
    expect(await now(left)).toMatchObject({ state: 'FAILED', attempts: 1, error: { code: 'ABANDONED' } });
  });

  it('is watched no longer than somebody asks', async () => {
    const watch = new JobWatch(database.repository(jobQueue));
    const stop = new AbortController();
    const job = await begin();
    const seen: Job[] = [];
    for await (const each of watch.follow(job.id, stop.signal)) {
      seen.push(each);
      stop.abort();
    }
    expect(seen).toHaveLength(1);
    for await (const each of watch.follow('absent', new AbortController().signal)) seen.push(each);
    expect(seen).toHaveLength(1);
  });
});

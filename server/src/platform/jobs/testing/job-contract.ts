import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseUnderTest } from '../../database/testing/index.ts';
import type { Database } from '../../database/index.ts';
import { jobQueue } from '../job-queue.ts';

const one = { holder: 'one', length: 60_000 };
const two = { holder: 'two', length: 60_000 };
const aJob = { kind: 'count', payload: { to: 3 }, who: 'cli' };
const someProgress = { done: 2, total: 3, step: 'a.csv' };

/** What the queue of jobs must do alike on every engine of the relational store. */
export function jobContract(engine: string, make: () => Promise<DatabaseUnderTest>): void {
  let place: DatabaseUnderTest;
  const opened: Database[] = [];
  const open = async () => {
    const database = await place.open();
    opened.push(database);
    return database.repository(jobQueue);
  };
  const endLeases = () => place.run("update job set lease_until = 1 where state = 'RUNNING'");
  beforeEach(async () => {
    place = await make();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
    await place.remove();
  });

  describe(`the queue of jobs on ${engine}`, () => {
    it('hands out what waits, the oldest first, of the kinds that were asked for', async () => {
      const jobs = await open();
      const first = await jobs.enqueue(aJob);
      const second = await jobs.enqueue(aJob);
      await jobs.enqueue({ ...aJob, kind: 'other' });
      await place.run(`update job set due_at = due_at - 1000 where id = '${first.id}'`);
      expect(first).toMatchObject({ ...aJob, state: 'WAITING', attempts: 0, isCancelAsked: false, endedAt: null });
      expect(await jobs.take(['count'], one)).toEqual({ ...first, state: 'RUNNING', attempts: 1 });
      expect((await jobs.take(['count'], one))?.id).toBe(second.id);
      expect(await jobs.take(['count'], one)).toBeNull();
      expect(await jobs.take([], one)).toBeNull();
    });

    it('gives each job to one of several processes', async () => {
      const servers = [await open(), await open(), await open()];
      const ids = new Set<string>();
      for (let n = 0; n < 20; n += 1) ids.add((await servers[0]!.enqueue(aJob)).id);
      const taken = await Promise.all(
        Array.from({ length: 30 }, (_, n) => servers[n % 3]!.take(['count'], { holder: `h${n}`, length: 60_000 })),
      );
      const got = taken.flatMap((job) => (job === null ? [] : [job.id]));
      // A row in another's hand is passed over, so that of thirty who ask at once some may find none.
      for (
        let job = await servers[0]!.take(['count'], one);
        job !== null;
        job = await servers[0]!.take(['count'], one)
      ) {
        got.push(job.id);
      }
      expect(got).toHaveLength(20);
      expect(new Set(got)).toEqual(ids);
    });

    it('keeps it for who renews, and tells how far it is; its end is kept', async () => {
      const jobs = await open();
      const { id } = await jobs.begin(aJob, one);
      expect(await jobs.take(['count'], two), 'it is in hand').toBeNull();
      expect(await jobs.renew(id, one, someProgress)).toMatchObject({ state: 'RUNNING', progress: someProgress });
      expect(await jobs.end(id, 'one', { state: 'DONE', result: { counted: 3 } })).toBe(true);
      const [job, none] = await jobs.find([id, 'absent']);
      expect(job).toMatchObject({ state: 'DONE', result: { counted: 3 }, progress: someProgress, error: null });
      expect(job?.endedAt).not.toBeNull();
      expect(none).toBeNull();
      expect(await jobs.find([])).toEqual([]);
    });

    it('goes to another once its lease is over, and who had it can change nothing any more', async () => {
      const jobs = await open();
      const { id } = await jobs.begin(aJob, one);
      await endLeases();
      expect(await jobs.take(['count'], two)).toMatchObject({ id, attempts: 2 });
      const before = await jobs.find([id]);
      expect(await jobs.renew(id, one, someProgress)).toBeNull();
      expect(await jobs.end(id, 'one', { state: 'DONE', result: 1 })).toBe(false);
      expect(await jobs.retry(id, 'one', 0, { code: 'A', message: 'a' })).toBe(false);
      expect(await jobs.release(id, 'one')).toBe(false);
      expect(await jobs.find([id])).toEqual(before);
      expect(await jobs.end(id, 'two', { state: 'FAILED', error: { code: 'A', message: 'a' } })).toBe(true);
      expect((await jobs.find([id]))[0]).toMatchObject({ state: 'FAILED', error: { code: 'A', message: 'a' } });
      await endLeases();
      expect(await jobs.take(['count'], two), 'what has ended is not begun again').toBeNull();
    });

    it('that is renewed before another takes it stays', async () => {
      const jobs = await open();
      const { id } = await jobs.begin(aJob, one);
      await endLeases();
      expect(await jobs.renew(id, one, someProgress)).not.toBeNull();
      expect(await jobs.take(['count'], two)).toBeNull();
    });

    it('of holders that are gone is free at once, others are not', async () => {
      const jobs = await open();
      const { id } = await jobs.begin(aJob, one);
      await jobs.begin(aJob, two);
      await jobs.freeGone((holder) => holder === 'one');
      expect(await jobs.take(['count'], { holder: 'three', length: 60_000 })).toMatchObject({ id });
      expect(await jobs.take(['count'], { holder: 'three', length: 60_000 })).toBeNull();
    });

    it('that only its holder can do is ended where that is gone', async () => {
      const jobs = await open();
      const [left, going] = [await jobs.begin(aJob, one), await jobs.begin(aJob, two)];
      // As a backup leaves it, for nobody's hands.
      const restored = await jobs.enqueue(aJob);
      await jobs.freeGone((holder) => holder === 'one');
      await jobs.abandon('other');
      expect((await jobs.find([left.id]))[0]?.state).toBe('RUNNING');
      await jobs.abandon('count');
      expect(await jobs.find([left.id, going.id, restored.id])).toMatchObject([
        { state: 'FAILED', error: { code: 'ABANDONED' } },
        { state: 'RUNNING', error: null },
        { state: 'FAILED', error: { code: 'ABANDONED' } },
      ]);
      expect(await jobs.take(['count'], two)).toBeNull();
    });

    it('is tried again when it is due, and not before', async () => {
      const jobs = await open();
      const { id } = await jobs.begin(aJob, one);
      expect(await jobs.retry(id, 'one', 3_600_000, { code: 'STORE_UNAVAILABLE', message: 'away' })).toBe(true);
      expect(await jobs.take(['count'], two)).toBeNull();
      await place.run('update job set due_at = due_at - 3600000');
      const error = { code: 'STORE_UNAVAILABLE', message: 'away' };
      expect(await jobs.take(['count'], two)).toMatchObject({ id, attempts: 2, error });
    });

    it('that is given back does not count as a try', async () => {
      const jobs = await open();
      const { id } = await jobs.begin(aJob, one);
      expect(await jobs.release(id, 'one')).toBe(true);
      expect(await jobs.take(['count'], two)).toMatchObject({ id, attempts: 1 });
    });

    it('ends at once where it is cancelled and waits; where it runs its holder is told', async () => {
      const jobs = await open();
      const waiting = await jobs.enqueue(aJob);
      expect(await jobs.cancel(waiting.id)).toMatchObject({ state: 'CANCELLED', isCancelAsked: true });
      expect((await jobs.find([waiting.id]))[0]?.endedAt).not.toBeNull();
      expect(await jobs.take(['count'], one)).toBeNull();
      const running = await jobs.begin(aJob, one);
      expect(await jobs.cancel(running.id)).toMatchObject({ state: 'RUNNING', isCancelAsked: true, endedAt: null });
      expect(await jobs.renew(running.id, one, someProgress)).toMatchObject({ isCancelAsked: true });
      await jobs.end(running.id, 'one', { state: 'CANCELLED' });
      expect(await jobs.cancel(running.id), 'it has ended').toBeNull();
      expect(await jobs.cancel('absent')).toBeNull();
    });

    it('has one job of a name, until that has ended', async () => {
      const jobs = await open();
      const single = { ...aJob, single: 'the-one' };
      const asked = await Promise.all([jobs.enqueue(single), (await open()).enqueue(single), jobs.enqueue(single)]);
      expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
      await jobs.take(['count'], one);
      expect((await jobs.enqueue(single)).id).toBe(asked[0].id);
      await jobs.end(asked[0].id, 'one', { state: 'DONE', result: null });
      expect((await jobs.enqueue(single)).id).not.toBe(asked[0].id);
    });

    it('lists those of some kinds or of one who asked: what has not ended first, then the last ones', async () => {
      const jobs = await open();
      const [ended, running, mine] = [
        await jobs.begin(aJob, one),
        await jobs.begin(aJob, one),
        await jobs.enqueue({ ...aJob, kind: 'private', who: 'me' }),
      ];
      await jobs.enqueue({ ...aJob, kind: 'private' });
      await jobs.end(ended.id, 'one', { state: 'DONE', result: { large: 'x' } });
      await place.run(`update job set created_at = '2020-01-01T00:00:00.000Z' where id = '${running.id}'`);
      const listed = async (kinds: readonly string[], who: string | null, limit = 10) =>
        (await jobs.recent({ kinds, who }, limit)).map(({ id }) => id);
      expect(await listed(['count', 'other'], null)).toEqual([running.id, ended.id]);
      expect(await listed(['count'], 'me')).toEqual([mine.id, running.id, ended.id]);
      expect(await listed(['count'], 'me', 2)).toEqual([mine.id, running.id]);
      expect(await listed([], null)).toEqual([]);
      const [, last] = await jobs.recent({ kinds: ['count'], who: null }, 2);
      expect(last).toMatchObject({ state: 'DONE', payload: null, result: null });
    });

    it('keeps the last thousand that have ended', async () => {
      const jobs = await open();
      await place.run(`insert into job (id, kind, payload, who, state, attempts, due_at, cancel_asked, done, total, created_at, ended_at)
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 1500)
        select 'old' || i, 'count', '1', 'cli', 'DONE', 1, 0, 0, 0, 0, '2020-01-01T00:00:00.000Z',
          '2020-01-01T' || (1000000 + i) from n`);
      const { id } = await jobs.begin(aJob, one);
      await jobs.end(id, 'one', { state: 'DONE', result: null });
      const kept = await jobs.find(['old1', 'old501', 'old502', 'old1500', id]);
      expect(kept.map((job) => job !== null)).toEqual([false, false, true, true, true]);
    });
  });
}

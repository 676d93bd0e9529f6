import { randomUUID } from 'node:crypto';
import type { Clock } from '@jejaring/graph/model';
import type { Repository, Sql } from '../database/index.ts';
import type { Job, JobState } from './job.ts';
import { jobOf, type JobRow } from './job-row.ts';
import type { Progress } from './progress.ts';

export interface NewJob {
  readonly kind: string;
  /** JSON, of at most 100,000 characters. */
  readonly payload: unknown;
  readonly who: string;
  /** Of the jobs that have not ended only one has it: whoever asks for a second gets the first. */
  readonly single?: string;
}

/** Whose work it is, and for how many milliseconds from now. */
export interface Lease {
  readonly holder: string;
  readonly length: number;
}

export interface JobError {
  readonly code: string;
  readonly message: string;
}

/**
 * Rows of work, taken by whichever process is free. What only its holder may do answers false, or null, to who has lost the lease:
 * it changes nothing then.
 */
export interface JobQueue {
  /** Lets it wait for whoever takes it. */
  enqueue(job: NewJob): Promise<Job>;
  /** Begins it at once, for the holder alone. */
  begin(job: NewJob, lease: Lease): Promise<Job>;
  /** The next of these kinds: one that waits and is due, or whose holder's lease is over. */
  take(kinds: readonly string[], lease: Lease): Promise<Job | null>;
  /** Says how far it is, and keeps it for as long again. */
  renew(id: string, lease: Lease, progress: Progress): Promise<Job | null>;
  end(id: string, holder: string, outcome: JobOutcome): Promise<boolean>;
  /** Lets it wait for another try, `delay` milliseconds from now. */
  retry(id: string, holder: string, delay: number, error: JobError): Promise<boolean>;
  /** Gives back what was not finished: whoever is free goes on, at once, and it does not count as a try. */
  release(id: string, holder: string): Promise<boolean>;
  /** Wants it to end: what waits does so now, what runs at its holder's next step. Null where there is none, or it has ended. */
  cancel(id: string): Promise<Job | null>;
  /** Gives the work of holders that are gone to whoever is free, before their leases end. */
  freeGone(isGone: (holder: string) => boolean): Promise<void>;
  /** Ends what nobody goes on with: jobs of a kind that only its holder can do, whose lease is over, or that came out of a backup. Whether there were any. */
  abandon(kind: string): Promise<boolean>;
  find(ids: readonly string[]): Promise<readonly (Job | null)[]>;
  /** Those that have not ended, then those that have; of each the last ones first. Without payload and result. */
  recent(
    of: { readonly kinds: readonly string[]; readonly who: string | null },
    limit: number,
  ): Promise<readonly Job[]>;
}

export type JobOutcome =
  | { readonly state: 'DONE'; readonly result: unknown }
  | { readonly state: 'FAILED'; readonly error: JobError }
  | { readonly state: 'CANCELLED' };

const mostPayload = 100_000;
/** Jobs that have ended are kept so many, the last ones. */
const mostEnded = 1000;
const longestMessage = 2000;

export const jobQueue: Repository<JobQueue> = {
  writes: ['enqueue', 'begin', 'renew', 'end', 'retry', 'release', 'cancel'],
  over: queueOver,
};

function queueOver({ em, now, skipTaken }: Sql, clock: Clock): JobQueue {
  const ask = (sql: string, values: readonly unknown[] = []) => em.fork().execute<JobRow[]>(sql, [...values]);
  const first = async (sql: string, values: readonly unknown[]) => {
    const [row] = await ask(sql, values);
    return row === undefined ? null : jobOf(row);
  };
  const changed = async (sql: string, values: readonly unknown[]) => (await ask(sql, values)).length > 0;
  const present = () => clock.now().toISOString();

  async function insert({ kind, payload, who, single }: NewJob, state: JobState, lease: Lease | null): Promise<Job> {
    const text = JSON.stringify(payload);
    if (text.length > mostPayload) throw new Error(`A job of the kind ${kind} was given too much.`);
    const id = randomUUID();
    const until = lease === null ? 'null' : `${now()} + ${lease.length}`;
    await ask(
      `insert into job (id, kind, payload, who, single, state, attempts, due_at, holder, lease_until, cancel_asked, done, total, created_at)
       values (?, ?, ?, ?, ?, ?, ?, ${now()}, ?, ${until}, 0, 0, 0, ?) on conflict do nothing`,
      [id, kind, text, who, single ?? null, state, lease === null ? 0 : 1, lease?.holder ?? null, present()],
    );
    const job = await first('select * from job where id = ? or single = ?', [id, single ?? id]);
    // Whoever had it first ended it just now.
    return job ?? insert({ kind, payload, who, ...(single !== undefined && { single }) }, state, lease);
  }

  const mine = "where id = ? and holder = ? and state = 'RUNNING'";
  const given = 'holder = null, lease_until = null';
  return {
    enqueue: (job) => insert(job, 'WAITING', null),
    begin: (job, lease) => insert(job, 'RUNNING', lease),

    async take(kinds, { holder, length }) {
      if (kinds.length === 0) return null;
      const next = `select id from job where kind in (${kinds.map(() => '?').join(', ')}) and
        (state = 'WAITING' and due_at <= ${now()} or state = 'RUNNING' and lease_until <= ${now()})
        order by due_at, created_at, id limit 1`;
      // Mostly there is none, and a look does not lock a file.
      if ((await ask(next, kinds)).length === 0) return null;
      return first(
        `update job set state = 'RUNNING', attempts = attempts + 1, holder = ?, lease_until = ${now()} + ${length}
         where id = (${next} ${skipTaken}) returning *`,
        [holder, ...kinds],
      );
    },

    renew: (id, { holder, length }, { done, total, step }) =>
      first(`update job set lease_until = ${now()} + ${length}, done = ?, total = ?, step = ? ${mine} returning *`, [
        done,
        total,
        step,
        id,
        holder,
      ]),

    async end(id, holder, outcome) {
      const error = outcome.state === 'FAILED' ? outcome.error : null;
      const result = outcome.state === 'DONE' ? JSON.stringify(outcome.result ?? null) : null;
      const isMine = await changed(
        `update job set state = ?, result = ?, error_code = ?, error = ?, ended_at = ?, single = null, ${given} ${mine} returning id`,
        [
          outcome.state,
          result,
          error?.code ?? null,
          error?.message.slice(0, longestMessage) ?? null,
          present(),
          id,
          holder,
        ],
      );
      await ask(
        `delete from job where ended_at < (select ended_at from job where ended_at is not null order by ended_at desc limit 1 offset ?)`,
        [mostEnded - 1],
      );
      return isMine;
    },

    retry: (id, holder, delay, { code, message }) =>
      changed(
        `update job set state = 'WAITING', due_at = ${now()} + ?, error_code = ?, error = ?, ${given} ${mine} returning id`,
        [delay, code, message.slice(0, longestMessage), id, holder],
      ),

    release: (id, holder) =>
      changed(`update job set state = 'WAITING', attempts = attempts - 1, ${given} ${mine} returning id`, [id, holder]),

    cancel: (id) =>
      first(
        `update job set cancel_asked = 1,
           state = case when state = 'WAITING' then 'CANCELLED' else state end,
           ended_at = case when state = 'WAITING' then ? else null end,
           single = case when state = 'WAITING' then null else single end
         where id = ? and state in ('WAITING', 'RUNNING') returning *`,
        [present(), id],
      ),

    async freeGone(isGone) {
      const running = await ask("select * from job where state = 'RUNNING'");
      for (const { id, holder } of running) {
        if (holder === null || !isGone(holder)) continue;
        await ask(`update job set lease_until = 0 ${mine}`, [id, holder]);
      }
    },

    async abandon(kind) {
      const left = `kind = ? and state in ('RUNNING', 'WAITING') and (lease_until is null or lease_until <= ${now()})`;
      if ((await ask(`select id from job where ${left} limit 1`, [kind])).length === 0) return false;
      return changed(
        `update job set state = 'FAILED', error_code = ?, error = ?, ended_at = ?, single = null, ${given}
         where ${left} returning id`,
        ['ABANDONED', 'The process that did it ended: give the same command again.', present(), kind],
      );
    },

    async find(ids) {
      if (ids.length === 0) return [];
      const rows = await ask(`select * from job where id in (${ids.map(() => '?').join(', ')})`, ids);
      const byId = new Map(rows.map((row) => [row.id, jobOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },

    async recent({ kinds, who }, limit) {
      const ofKinds = kinds.length === 0 ? '' : `or kind in (${kinds.map(() => '?').join(', ')})`;
      const rows = await ask(
        `select id, kind, 'null' as payload, who, state, attempts, holder, cancel_asked, done, total, step, null as result,
           error_code, error, created_at, ended_at
         from job where who = ? ${ofKinds} order by ended_at is not null, created_at desc, id limit ?`,
        [who ?? '', ...kinds, limit],
      );
      return rows.map((row) => jobOf(row));
    },
  };
}

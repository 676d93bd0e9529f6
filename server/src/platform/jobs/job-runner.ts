import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isGone, thisHolder } from './holder.ts';
import type { Job } from './job.ts';
import type { JobKind, JobTools } from './job-kind.ts';
import type { JobQueue, Lease } from './job-queue.ts';
import { workOnJob } from './work-on-job.ts';

export interface RunnerOptions {
  readonly jobs: JobQueue;
  /** What this process can do, and what it looks after for others; further kinds are left to others. */
  readonly kinds: readonly JobKind[];
  readonly tools: JobTools;
  readonly logger: Pick<Logger, 'warn' | 'error'>;
  /** By default that of this process. */
  readonly lease?: Lease;
  /** Told of each job that came to rest here. */
  readonly onRest?: (id: string) => void;
}

/** Milliseconds. Who ends without a word is replaced after it. */
export const usualLease = 15_000;
const lookEvery = 1000;
/** Jobs of one process at one time. */
const slots = 2;

/** Takes jobs as long as it runs, from a queue that any number of processes share. */
export class JobRunner {
  readonly #options: RunnerOptions;
  readonly #lease: Lease;
  readonly #stop = new AbortController();
  #rest = new AbortController();
  #loops: Promise<unknown> | null = null;
  /** Of these a job may have ended without a word. */
  readonly #untidy: Set<JobKind>;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#untidy = new Set(options.kinds);
    this.#lease = options.lease ?? { holder: thisHolder, length: usualLease };
  }

  start(): void {
    this.#loops ??= this.#run();
  }

  /** Has a look now: there is something new. */
  wake(): void {
    this.#rest.abort();
    this.#rest = new AbortController();
  }

  /** Ends after the present step of what it does, which it gives back. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#rest.abort();
    await this.#loops;
  }

  async #run(): Promise<void> {
    const { jobs, logger } = this.#options;
    await jobs
      .freeGone((holder) => isGone(holder))
      .catch((error: unknown) => logger.warn({ err: error }, 'jobs: a look failed'));
    await Promise.all([this.#lookAfter(), ...Array.from({ length: slots }, () => this.#loop())]);
  }

  /** Ends what nobody can go on with, once its holder's lease is over. */
  async #lookAfter(): Promise<void> {
    const { jobs, kinds, logger } = this.#options;
    const own = kinds.filter(({ isOwn }) => isOwn === true);
    let isAway = false;
    while (!this.#stop.signal.aborted) {
      const rest = this.#rest.signal;
      try {
        for (const kind of own) if (await jobs.abandon(kind.kind)) this.#untidy.add(kind);
        for (const kind of this.#untidy) {
          this.#untidy.delete(kind);
          await kind.tidy?.(this.#options.tools).catch((error: unknown) => {
            this.#untidy.add(kind);
            throw error;
          });
        }
        isAway = false;
      } catch (error) {
        if (!isAway) logger.warn({ err: error }, 'jobs: what ended could not be put right');
        isAway = true;
      }
      await wait(lookEvery, undefined, { signal: rest, ref: false }).catch(() => undefined);
    }
  }

  async #loop(): Promise<void> {
    let isAway = false;
    while (!this.#stop.signal.aborted) {
      const rest = this.#rest.signal;
      const job = await this.#take().then(
        (taken) => {
          isAway = false;
          return taken;
        },
        (error: unknown) => {
          // Once for each time that the engine is away, which says so itself.
          if (!isAway) this.#options.logger.warn({ err: error }, 'no job could be taken');
          isAway = true;
          return null;
        },
      );
      if (job !== null) await this.#work(job);
      else await wait(lookEvery, undefined, { signal: rest, ref: false }).catch(() => undefined);
    }
  }

  #take(): Promise<Job | null> {
    const kinds = this.#options.kinds.filter(({ isOwn }) => isOwn !== true).map(({ kind }) => kind);
    return this.#options.jobs.take(kinds, this.#lease);
  }

  async #work(job: Job): Promise<void> {
    const { jobs, kinds, tools, logger, onRest } = this.#options;
    const kind = kinds.find((one) => one.kind === job.kind);
    if (kind === undefined) return;
    const about = { job: job.id, kind: job.kind, attempt: job.attempts };
    try {
      const outcome = await workOnJob(job, kind, {
        jobs,
        tools,
        lease: this.#lease,
        signal: this.#stop.signal,
        whenStopped: 'RELEASE',
      });
      if (outcome.state === 'FAILED') {
        logger.error({ ...about, err: outcome.error }, 'a job failed');
        this.#untidy.add(kind);
      } else if (outcome.state === 'WAITING')
        logger.warn({ ...about, err: outcome.error }, 'a job will be tried again');
      else if (outcome.state === 'LOST') logger.warn(about, 'a job went to another process');
    } catch (error) {
      // Its lease runs out, and whoever is free goes on.
      logger.error({ ...about, err: error }, 'what became of a job could not be written down');
    }
    onRest?.(job.id);
  }
}

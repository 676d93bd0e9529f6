import { setTimeout as wait } from 'node:timers/promises';
import { hasEnded, type Job } from './job.ts';
import type { JobQueue } from './job-queue.ts';

/** Milliseconds between two looks at jobs that others may work on. */
const lookEvery = 500;

interface Watcher {
  readonly id: string;
  readonly tell: (job: Job | null) => void;
}

/** Tells how jobs go on, wherever they run: one question for all that are watched, and none while nobody watches. */
export class JobWatch {
  readonly #jobs: Pick<JobQueue, 'find'>;
  readonly #watchers = new Set<Watcher>();
  #rest = new AbortController();
  #isLooking = false;

  constructor(jobs: Pick<JobQueue, 'find'>) {
    this.#jobs = jobs;
  }

  /** Looks now: something came to rest in this process. */
  look(): void {
    this.#rest.abort();
    this.#rest = new AbortController();
  }

  /** The job as it is, and each time it is otherwise, until it has ended, is not there, or the signal ends it. */
  async *follow(id: string, signal: AbortSignal): AsyncGenerator<Job, void> {
    let told: string | null = null;
    while (!signal.aborted) {
      const job = await this.#next(id, signal);
      if (job === null) return;
      const text = JSON.stringify(job);
      if (text === told) continue;
      told = text;
      yield job;
      if (hasEnded(job)) return;
    }
  }

  /** What the next look finds; null where there is none, or the signal came first. */
  #next(id: string, signal: AbortSignal): Promise<Job | null> {
    return new Promise((resolve) => {
      const end = () => watcher.tell(null);
      const watcher: Watcher = {
        id,
        tell: (job) => {
          this.#watchers.delete(watcher);
          signal.removeEventListener('abort', end);
          resolve(job);
        },
      };
      signal.addEventListener('abort', end, { once: true });
      this.#watchers.add(watcher);
      if (!this.#isLooking) void this.#looks();
    });
  }

  async #looks(): Promise<void> {
    this.#isLooking = true;
    while (this.#watchers.size > 0) {
      const rest = this.#rest.signal;
      const watchers = [...this.#watchers];
      const ids = [...new Set(watchers.map(({ id }) => id))];
      // An engine that is away for a moment is asked again.
      const found = await this.#jobs.find(ids).catch(() => null);
      if (found !== null) {
        const byId = new Map(ids.map((id, index) => [id, found[index] ?? null]));
        for (const { id, tell } of watchers) tell(byId.get(id) ?? null);
      }
      await wait(lookEvery, undefined, { signal: rest, ref: false }).catch(() => undefined);
    }
    this.#isLooking = false;
  }
}

import { GraphError } from '@jejaring/graph/model';
import type { Job } from './job.ts';
import type { JobKind, JobTools } from './job-kind.ts';
import type { JobError, JobQueue, Lease } from './job-queue.ts';
import type { Progress } from './progress.ts';

export interface WorkOptions {
  readonly jobs: JobQueue;
  readonly tools: JobTools;
  readonly lease: Lease;
  /** Ends the work after its present step. */
  readonly signal: AbortSignal;
  /** What becomes of it then: CANCELLED for good, or given back for whoever is free. */
  readonly whenStopped: 'CANCEL' | 'RELEASE';
  readonly onProgress?: (progress: Progress) => void;
}

/** What became of a job in this process. LOST: it took too long to say that it goes on, and another one has it. */
export type WorkOutcome<Result> =
  | { readonly state: 'DONE'; readonly result: Result }
  | { readonly state: 'STOPPED'; readonly result: Result | null }
  | { readonly state: 'FAILED' | 'WAITING'; readonly error: unknown }
  | { readonly state: 'LOST' };

const usualAttempts = 8;
/** Milliseconds before the second try; each further one waits twice as long, up to the longest. */
const firstDelay = 1000;
const longestDelay = 300_000;
/** Milliseconds between two reports of how far it is, each of which also renews the lease. */
const reportEvery = 1000;

type StopReason = 'ASKED' | 'ENDING' | 'LOST';

/** Does a job that this holder has taken, keeps its lease meanwhile, and writes down what became of it. */
export async function workOnJob<Payload, Result>(
  job: Job,
  kind: JobKind<Payload, Result>,
  options: WorkOptions,
): Promise<WorkOutcome<Result>> {
  const { jobs, tools, lease, signal, onProgress } = options;
  const { id, attempts, who } = job;
  const most = kind.mostAttempts ?? usualAttempts;
  if (attempts > most) return fail(new Error(`It was begun ${most} times, and never came to its end.`), 'GAVE_UP');
  const stop = new AbortController();
  let reason: StopReason | null = null;
  const stopFor = (why: StopReason) => {
    reason ??= why;
    stop.abort(new Error(`The job ${id} was stopped.`));
  };
  let { progress } = job;
  const onEnd = () => stopFor('ENDING');
  if (job.isCancelAsked) stopFor('ASKED');
  if (signal.aborted) onEnd();
  signal.addEventListener('abort', onEnd, { once: true });
  const report = async () => {
    const kept = await jobs.renew(id, lease, progress);
    if (kept === null) stopFor('LOST');
    else if (kept.isCancelAsked) stopFor('ASKED');
  };
  const reports = repeat(report, Math.min(reportEvery, lease.length / 3));
  try {
    const payload = kind.payload.parse(job.payload);
    const result = await kind.run(payload, {
      ...tools,
      jobId: id,
      attempt: attempts,
      who,
      signal: stop.signal,
      progress(next) {
        progress = next;
        onProgress?.(next);
      },
    });
    await reports.end();
    if (stop.signal.aborted && kind.wasStopped?.(result) === true) return await stopped(result);
    const last = await jobs.renew(id, lease, progress);
    const isMine = last !== null && (await jobs.end(id, lease.holder, { state: 'DONE', result }));
    return isMine ? { state: 'DONE', result } : { state: 'LOST' };
  } catch (error) {
    await reports.end();
    if (stop.signal.aborted) return await stopped(null);
    const mayHelp = error instanceof GraphError && error.retriable && attempts < most;
    return await (mayHelp ? tryLater(error) : fail(error));
  } finally {
    signal.removeEventListener('abort', onEnd);
  }

  async function stopped(result: Result | null): Promise<WorkOutcome<Result>> {
    if (reason === 'LOST') return { state: 'LOST' };
    if (reason === 'ENDING' && options.whenStopped === 'RELEASE') await jobs.release(id, lease.holder);
    else await jobs.end(id, lease.holder, { state: 'CANCELLED' });
    return { state: 'STOPPED', result };
  }

  async function tryLater(error: GraphError): Promise<WorkOutcome<Result>> {
    const delay = Math.min(longestDelay, firstDelay * 2 ** (attempts - 1));
    await jobs.retry(id, lease.holder, delay, errorOf(error));
    return { state: 'WAITING', error };
  }

  async function fail(error: unknown, code?: string): Promise<WorkOutcome<Result>> {
    const told = errorOf(error);
    await jobs.end(id, lease.holder, { state: 'FAILED', error: { ...told, code: code ?? told.code } });
    return { state: 'FAILED', error };
  }
}

/** Errors that say what to do have a code; of others strangers learn nothing, the log has them. */
function errorOf(error: unknown): JobError {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[A-Z_]+$/.test(error.code)) {
    return { code: error.code, message: error.message };
  }
  return { code: 'INTERNAL', message: 'Something went wrong on our side: see the log.' };
}

/** One after another, however long each takes. One that fails is no reason to end: the next may not. */
function repeat(step: () => Promise<void>, every: number): { end(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  let isOver = false;
  const plan = () => {
    timer = setTimeout(() => {
      current = step()
        .catch(() => undefined)
        .then(() => (isOver ? undefined : plan()));
    }, every);
  };
  plan();
  return {
    async end() {
      isOver = true;
      clearTimeout(timer);
      await current;
    },
  };
}

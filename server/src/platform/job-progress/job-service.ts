import { ApiError } from '@jejaring/schema/errors';
import type { Wording } from '@jejaring/words';
import { jobQueue, type Job } from '../jobs/index.ts';
import type { RequestContext } from '../request/index.ts';
import { may, requireRight } from '../rights/index.ts';

/** A job as it is told: without what it was given, what it answered, and what its errors say. */
export interface JobRoot extends Pick<Job, 'id' | 'kind' | 'state' | 'isCancelAsked' | 'createdAt' | 'endedAt'> {
  readonly progress: { readonly done: number; readonly total: number | null; readonly what: Wording | null };
  readonly errorCode: string | null;
  readonly viewerCan: { readonly cancel: boolean };
}

/** Jobs of one list. */
export const mostJobs = 50;
/** As the queue makes ids: nothing else is looked up, since no engine takes every text. */
const jobId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Null where there is none that the viewer may follow. */
export async function findJob(context: RequestContext, id: string): Promise<JobRoot | null> {
  const job = await load(context, id);
  return job === null ? null : present(context, job);
}

/**
 * Those that the viewer may follow: first those that have not ended, the last ones first.
 * @throws ApiError INVALID_PAGE
 */
export async function recentJobs(context: RequestContext, first: number): Promise<readonly JobRoot[]> {
  if (first < 1 || first > mostJobs) throw new ApiError('INVALID_PAGE', `"first" must be from 1 to ${mostJobs}.`);
  const kinds = context.jobs.appearances.flatMap(({ kind, isPublic }) => (isPublic ? [kind] : []));
  const who = context.viewer.canWrite ? context.viewer.author.who : null;
  const found = await context.database.repository(jobQueue).recent({ kinds, who }, first);
  return found.filter((job) => mayFollow(context, job)).map((job) => present(context, job));
}

/**
 * The job as it is, and each time it is otherwise, until it has ended. Whoever no longer listens calls `return`.
 * @throws ApiError NOT_FOUND where there is none that the viewer may follow
 */
export async function followJob(context: RequestContext, id: string): Promise<AsyncIterableIterator<JobRoot>> {
  if ((await load(context, id)) === null) throw new ApiError('NOT_FOUND', 'No job has that id, or it was long ago.');
  const stop = new AbortController();
  const jobs = context.jobs.follow(id, stop.signal);
  const followed: AsyncIterableIterator<JobRoot> = {
    [Symbol.asyncIterator]: () => followed,
    async next() {
      const { done, value } = await jobs.next();
      return done === true ? { done, value: undefined } : { done: false, value: present(context, value) };
    },
    // A generator that waits hears nothing before it goes on.
    return() {
      stop.abort();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  return followed;
}

/**
 * Wants a job to end, which it does after its present step; one that has ended stays as it is.
 * @throws ApiError READ_ONLY, UNAUTHENTICATED; NOT_FOUND where there is none that the viewer may follow
 */
export async function cancelJob(context: RequestContext, id: string): Promise<JobRoot> {
  if (!context.viewer.canWrite) throw new ApiError(context.viewer.reason);
  const job = await load(context, id);
  if (job === null) throw new ApiError('NOT_FOUND', 'No job has that id, or it was long ago.');
  requireRight(context.viewer, 'cancelJob', subjectOf(context, job));
  return present(context, (await context.database.repository(jobQueue).cancel(id)) ?? (await load(context, id)) ?? job);
}

async function load(context: RequestContext, id: string): Promise<Job | null> {
  if (!jobId.test(id)) return null;
  const [job = null] = await context.database.repository(jobQueue).find([id]);
  return job !== null && mayFollow(context, job) ? job : null;
}

function present(context: RequestContext, job: Job): JobRoot {
  const { id, kind, state, isCancelAsked, createdAt, endedAt, error } = job;
  const { done, total, step } = job.progress;
  const appearance = context.jobs.appearances.find((one) => one.kind === kind);
  return {
    id,
    kind,
    state,
    isCancelAsked,
    createdAt,
    endedAt,
    progress: {
      done,
      total: total === 0 ? null : total,
      what: step === null ? null : (appearance?.what(step) ?? null),
    },
    errorCode: state === 'DONE' || state === 'CANCELLED' ? null : (error?.code ?? null),
    viewerCan: {
      cancel: endedAt === null && !isCancelAsked && may(context.viewer, 'cancelJob', subjectOf(context, job)),
    },
  };
}

const mayFollow = (context: RequestContext, job: Job) => may(context.viewer, 'followJob', subjectOf(context, job));

function subjectOf({ jobs }: RequestContext, { kind, who }: Job) {
  return { who, isPublic: jobs.appearances.some((one) => one.kind === kind && one.isPublic) };
}

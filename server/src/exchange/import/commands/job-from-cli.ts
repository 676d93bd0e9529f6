import { CliError, type Progress } from '../../../platform/command-line/index.ts';
import {
  jobQueue,
  thisHolder,
  usualLease,
  workOnJob,
  type JobKind,
  type JobTools,
  type NewJob,
} from '../../../platform/jobs/index.ts';

interface CliJob<Payload, Result> extends JobTools {
  readonly kind: JobKind<Payload, Result>;
  /** Cancels it after its present step. */
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/**
 * Does one job in this process, so that a page of the server can tell how far it is.
 * @returns what it answers, also where it was stopped
 * @throws what it failed of
 */
export async function jobFromCli<Payload, Result>(
  job: NewJob,
  { kind, store, database, tracing, signal, progress }: CliJob<Payload, Result>,
): Promise<Result> {
  const jobs = database.repository(jobQueue);
  const lease = { holder: thisHolder, length: usualLease };
  const outcome = await workOnJob(await jobs.begin(job, lease), kind, {
    jobs,
    tools: { store, database, tracing },
    lease,
    signal,
    whenStopped: 'CANCEL',
    onProgress: ({ done, total, step }) => progress.update(done, total, step ?? ''),
  });
  if (outcome.state === 'DONE') return outcome.result;
  if (outcome.state === 'STOPPED' && outcome.result !== null) return outcome.result;
  if (outcome.state === 'FAILED' || outcome.state === 'WAITING') throw outcome.error;
  throw new CliError('It was taken over, or cancelled from elsewhere: run the same command again.');
}

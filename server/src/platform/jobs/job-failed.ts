import type { Job } from './job.ts';

/** What whoever waited for a job is told; its message may be shown to anybody. */
export class JobFailed extends Error {
  override readonly name = 'JobFailed';
  constructor({ id, kind, error }: Job) {
    super(error?.message ?? `The job ${id} (${kind}) failed.`);
  }
}

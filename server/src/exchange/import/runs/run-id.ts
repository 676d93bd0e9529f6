/** Jobs have a UUID. */
const idLength = 36;

/** Id of the run of one of the files of a job. @param index from 0 */
export function runOfJob(job: string, index: number): string {
  return `${job}-${index}`;
}

/** The job that a run belongs to: one of a single file has its id. */
export function jobOfRun(run: string): string {
  return run.slice(0, idLength);
}

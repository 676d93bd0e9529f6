import type { Database, Repository } from '../../../platform/database/index.ts';
import { hasEnded, jobQueue } from '../../../platform/jobs/index.ts';
import { jobOfRun } from './run-id.ts';
import { ImportRun } from './tables.ts';

interface UnendedRuns {
  /** Ids of those that nobody has ended. */
  list(): Promise<readonly string[]>;
  interrupt(runs: readonly string[]): Promise<void>;
}

const unendedRuns: Repository<UnendedRuns> = {
  writes: ['interrupt'],
  over: ({ em: entities }, clock) => ({
    async list() {
      const runs = await entities.fork().find(ImportRun, { state: 'RUNNING' }, { fields: ['id'] });
      return runs.map(({ id }) => id);
    },

    async interrupt(runs) {
      await entities.fork().nativeUpdate(
        ImportRun,
        { id: { $in: [...runs] }, state: 'RUNNING' },
        {
          state: 'INTERRUPTED',
          endedAt: clock.now().toISOString(),
          error: 'The process that read the file ended. What was read stays; the same command goes on.',
        },
      );
    },
  }),
};

/**
 * Ends the runs whose process can no longer say what became of them: those that stand as running while their job has ended, or is
 * not known any more.
 */
export async function endInterrupted({ database }: { readonly database: Database }): Promise<void> {
  const unended = database.repository(unendedRuns);
  const runs = await unended.list();
  if (runs.length === 0) return;
  const jobs = await database.repository(jobQueue).find(runs.map(jobOfRun));
  const left = runs.filter((_, index) => {
    const job = jobs[index] ?? null;
    return job === null || hasEnded(job);
  });
  if (left.length > 0) await unended.interrupt(left);
}

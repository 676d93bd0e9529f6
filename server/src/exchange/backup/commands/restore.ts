import type { StoreFault } from '@jejaring/graph/store';
import { Command } from 'commander';
import { basename } from 'node:path';
import { restoreBackup } from '../restore-backup.ts';
import {
  fromWhereCalled,
  exitCodes,
  interruptible,
  printable,
  showProgress,
  type WithStores,
} from '../../../platform/command-line/index.ts';

/** Lines of a check at most; the command check prints as many as it is asked for. */
const mostLines = 50;

const steps = { verify: 'verifying', restore: 'restoring' } as const;

export const restoreCommand = (withStores: WithStores) =>
  new Command('restore')
    .description(
      'Fills empty stores, of whatever engine, with what a backup holds. The file is verified whole before anything is ' +
        'written: one that was cut, altered or written by a newer Jejaring is refused. What is in it is taken as it is; ' +
        'then it is checked, and what a check finds is told.\n\n' +
        'Stop the server before. A restore that is stopped on the way leaves a graph that says so: no server and no other ' +
        'command opens it, and the same command goes on where it was.',
    )
    .argument('<file>', 'what the command backup wrote')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  JEJARING_DATA=./restored npm run -s jejaring -- restore jejaring.zip\n' +
        '  JEJARING_GRAPH=neo4j://… JEJARING_DATABASE=postgresql://… npm run -s jejaring -- restore jejaring.zip\n',
    )
    .action(async (path: string) => {
      const stop = interruptible(() =>
        process.stderr.write('Stopping after this batch; a second Ctrl-C stops at once.\n'),
      );
      const progress = showProgress(basename(path));
      try {
        await withStores(async ({ store, database }) => {
          const { position } = await restoreBackup({
            store,
            database,
            path: fromWhereCalled(path),
            signal: stop.signal,
            onProgress: (step, done, total) => progress.update(done, total, steps[step]),
          });
          progress.stop();
          const number = new Intl.NumberFormat('en');
          const { records } = await store.counts();
          process.stdout.write(
            `Restored ${path}: ${number.format(records)} records and ${number.format(position)} changes. Checking them:\n`,
          );
          const faults = await tellFaults(store.check(), stop.signal);
          process.stdout.write(`  ${outcomeOf(faults)}\n`);
        }, 'restore');
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        process.stderr.write('Stopped. Run the same command again to go on.\n');
        process.exitCode = exitCodes.interrupted;
      } finally {
        progress.stop();
        stop.release();
      }
    });

/** What no write takes an older version may have taken: it was restored as it is. Null where the signal ends the check. */
async function tellFaults(faults: AsyncIterable<StoreFault>, signal: AbortSignal): Promise<number | null> {
  let count = 0;
  for await (const { code, message } of faults) {
    if (signal.aborted) return null;
    count += 1;
    if (count <= mostLines) process.stdout.write(`  ${code}: ${printable(message)}\n`);
  }
  return count;
}

function outcomeOf(faults: number | null): string {
  if (faults === null) return 'not checked to the end; the restore itself is done.';
  if (faults === 0) return 'no fault';
  const count = faults === 1 ? '1 fault' : `${new Intl.NumberFormat('en').format(faults)} faults`;
  return `${count}: the backup holds them, and they were restored as they are. The command check tells them again.`;
}

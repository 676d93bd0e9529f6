import { Command } from 'commander';
import { basename } from 'node:path';
import { restoreBackup } from '../../backup/index.ts';
import { fromWhereCalled } from '../called-from.ts';
import { exitCodes, interruptible } from '../interrupt.ts';
import { showProgress } from '../progress.ts';
import { withStores } from '../with-stores.ts';

const steps = { verify: 'verifying', restore: 'restoring' } as const;

export const restoreCommand = new Command('restore')
  .description(
    'Fills empty stores, of whatever engine, with what a backup holds. The file is verified whole before anything is ' +
      'written: one that was cut, altered or written by a newer Jejaring is refused.\n\n' +
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
          `Restored ${path}: ${number.format(records)} records and ${number.format(position)} changes. The command check verifies them.\n`,
        );
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

import { Command } from 'commander';
import { basename } from 'node:path';
import { stat } from 'node:fs/promises';
import { backUp } from '../back-up.ts';
import {
  fromWhereCalled,
  exitCodes,
  interruptible,
  showProgress,
  type WithStores,
} from '../../../platform/command-line/index.ts';

export const backupCommand = (withStores: WithStores) =>
  new Command('backup')
    .description(
      'Writes everything that is kept into one file: the network with its sources, the change log, the answers to ' +
        'commands, the imports with their findings, and the saved views. The file does not depend on the engine: two ' +
        'stores that hold the same give the same bytes, and restore takes it to any engine.\n\n' +
        'A server and imports may go on meanwhile: the file holds the network as it was at one position of the change ' +
        'log. It stands under its name only when it is whole and on the disk. On the way as much room as the stores take ' +
        'is needed beside it.',
    )
    .argument('<file>', 'where the backup goes, such as jejaring-2026-05-17.zip')
    .option('--force', 'replace a file of that name')
    .addHelpText(
      'after',
      '\nThe file is a zip of JSON lines, sealed by its last bytes: restore refuses one that was cut or altered.\n\n' +
        'Examples:\n' +
        '  npm run -s jejaring -- backup jejaring.zip\n' +
        '  JEJARING_GRAPH=neo4j://… JEJARING_DATABASE=postgresql://… npm run -s jejaring -- backup --force nightly.zip\n',
    )
    .action(async (path: string, { force }: { readonly force?: true }) => {
      const out = fromWhereCalled(path);
      const stop = interruptible(() => process.stderr.write('Stopping; nothing is left behind.\n'));
      const progress = showProgress(basename(out));
      try {
        await withStores(async ({ store, database }) => {
          const { position, parts } = await backUp({
            store,
            database,
            out,
            force: force === true,
            signal: stop.signal,
            onProgress: (done, total) => progress.update(done, total),
          });
          progress.stop();
          const number = new Intl.NumberFormat('en');
          const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
          const lines = parts.reduce((sum, part) => sum + part.lines, 0);
          process.stdout.write(
            `Wrote ${out}: ${number.format(lines)} lines up to change ${number.format(position)}, ` +
              `${megabytes.format((await stat(out)).size / 1e6)} MB.\n`,
          );
        });
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        process.exitCode = exitCodes.interrupted;
      } finally {
        progress.stop();
        stop.release();
      }
    });

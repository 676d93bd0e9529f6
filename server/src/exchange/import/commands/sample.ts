import { Command } from 'commander';
import { sampleJob, sampleRequest } from '../index.ts';
import { exitCodes, interruptible, showProgress, type WithStores } from '../../../platform/command-line/index.ts';
import { jobFromCli } from './job-from-cli.ts';
import { importSummary } from './import-summary.ts';

export const sampleCommand = (withStores: WithStores) =>
  new Command('sample')
    .description(
      'Loads the bundled sample with the ordinary importers: the regions of Indonesia, sister cities, cooperation between ' +
        'regions, South-South cooperation, programmes of donors, indicators, and the cases of the source articles.',
    )
    .addHelpText('after', '\nExample:\n  npm run -s jejaring -- sample\n')
    .action(async () => {
      const stop = interruptible(() =>
        process.stderr.write('Stopping after this batch; a second Ctrl-C stops at once.\n'),
      );
      const progress = showProgress('sample');
      try {
        await withStores(async ({ store, database, notePosition }, tracing) => {
          const { kind, payload, who } = sampleRequest;
          const reports = await jobFromCli(
            { kind, payload, who },
            { kind: sampleJob, store, database, tracing, signal: stop.signal, progress },
          );
          await notePosition();
          progress.stop();
          for (const line of reports.flatMap(importSummary)) process.stdout.write(`${line}\n`);
          if (reports.at(-1)?.state === 'CANCELLED') {
            process.stderr.write('Stopped. What was read stays; run the same command again to go on.\n');
            process.exitCode = exitCodes.interrupted;
          }
        });
      } finally {
        progress.stop();
        stop.release();
      }
    });

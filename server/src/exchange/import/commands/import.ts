import { Command } from 'commander';
import { basename } from 'node:path';
import {
  detectImporter,
  FilesOfSource,
  importerById,
  ImportError,
  importJob,
  importers,
  readSidecar,
  type Importer,
  type ImportReport,
  type SourceDescription,
} from '../index.ts';
import { isGone, jobQueue } from '../../../platform/jobs/index.ts';
import {
  CliError,
  exitCodes,
  fromWhereCalled,
  interruptible,
  showProgress,
  type WithStores,
} from '../../../platform/command-line/index.ts';
import { jobFromCli } from './job-from-cli.ts';
import { importSummary } from './import-summary.ts';
import { sourceFromOptions, type SourceOptions } from './source-options.ts';

interface ImportOptions extends SourceOptions {
  readonly as?: string;
  readonly replace?: true;
}

export const importCommand = (withStores: WithStores) =>
  new Command('import')
    .description(
      'Reads files into the network, in batches of 1,000 records. A second run of the same file changes nothing and says ' +
        'so; a run that was stopped goes on where it was. What a file leaves out or gets wrong becomes a finding with its ' +
        'line and reason, listed on the Data page.\n\n' +
        'Who says so: beside FILE stands FILE.source.json with title, publisher and licence (server/sample has examples), ' +
        'or --source, --title, --publisher and --licence say it here.',
    )
    .argument('<file...>', 'the files, read in this order')
    .option('--as <format>', 'read as this format instead of recognising it')
    .option('--source <slug>', 'short name of the source, such as city-register-2026')
    .option('--title <text>', 'its title')
    .option('--publisher <name>', 'who published it')
    .option('--licence <terms>', 'under which terms')
    .option('--replace', 'withdraw the records of the source that none of the files holds')
    .addHelpText(
      'after',
      () =>
        `\nFormats:\n${importers.map(({ id, description }) => `  ${id.padEnd(26)} ${description}`).join('\n')}\n\n` +
        'Examples:\n' +
        '  npm run -s jejaring -- import activities.xml\n' +
        '  npm run -s jejaring -- import list.csv --as idn-regions --source my-list --title "My list" \\\n' +
        '    --publisher "Bappeda Klaten" --licence CC-BY-4.0\n',
    )
    .action(async (files: string[], options: ImportOptions) => {
      const stop = interruptible(() =>
        process.stderr.write('Stopping after this batch; a second Ctrl-C stops at once.\n'),
      );
      try {
        await withStores(async ({ store, database, notePosition }, tracing) => {
          // Of earlier commands that were killed: only their own processes could have gone on.
          await database.repository(jobQueue).freeGone((holder) => isGone(holder));
          const earlier = importJob();
          await database.repository(jobQueue).abandon(earlier.kind);
          await earlier.tidy?.({ store, database, tracing });
          const requests = await Promise.all(files.map((file) => requestOf(fromWhereCalled(file), options)));
          const bySource = Map.groupBy(requests, ({ source }) => source?.slug);
          const sources = new Map([...bySource].map(([slug, own]) => [slug, new FilesOfSource(own.length)]));
          const unread = requests.filter(({ error }) => error !== null).length;
          // A file that nobody can read may hold what seems missing, whichever source it is of.
          for (const each of sources.values()) each.errors += unread;
          let failed = 0;
          for (const request of requests) {
            const report = await importOne(request).catch(async (error: unknown) => {
              if (!(error instanceof ImportError || error instanceof CliError)) throw error;
              // What stood before the fault is stored.
              if (requests.length === 1) await notePosition();
              if (requests.length === 1) throw error;
              failed += 1;
              process.stderr.write(`${error.message}\n`);
              return null;
            });
            await notePosition();
            if (report === null) continue;
            for (const line of importSummary(report)) process.stdout.write(`${line}\n`);
            if (report.state !== 'CANCELLED') continue;
            process.stderr.write(
              `Stopped in ${basename(request.path)}. What was read stays; run the same command again to go on.\n`,
            );
            process.exitCode = exitCodes.interrupted;
            return;
          }
          if (failed > 0) {
            throw new CliError(`${requests.length - failed} of ${requests.length} files were read to their end.`);
          }

          async function importOne({ path, importer, source, error }: FileRequest): Promise<ImportReport> {
            if (error !== null || importer === null || source === null) throw error;
            const payload = { path, importer: importer.id, source, replace: options.replace === true };
            const progress = showProgress(basename(path));
            const kind = importJob(sources.get(source.slug));
            try {
              return await jobFromCli(
                { kind: kind.kind, payload, who: 'cli' },
                { kind, store, database, tracing, signal: stop.signal, progress },
              );
            } finally {
              progress.stop();
            }
          }
        });
      } finally {
        stop.release();
      }
    });

/** What is to be read as what, or why it cannot be. */
interface FileRequest {
  readonly path: string;
  readonly importer: Importer | null;
  readonly source: SourceDescription | null;
  readonly error: unknown;
}

async function requestOf(path: string, options: ImportOptions): Promise<FileRequest> {
  try {
    const importer = options.as === undefined ? await detectImporter(path) : importerById(options.as);
    const source = sourceFromOptions(options) ?? (await readSidecar(path));
    return { path, importer, source, error: null };
  } catch (error) {
    return { path, importer: null, source: null, error };
  }
}

import { Command, Option } from 'commander';
import { entityKinds, type EntityKind } from '@jejaring/graph/model';
import { exportFormats, writeExport } from '../index.ts';
import {
  fromWhereCalled,
  CliError,
  exitCodes,
  interruptible,
  type WithStores,
} from '../../../platform/command-line/index.ts';

interface ExportOptions {
  readonly format: string;
  readonly out: string;
  readonly kinds?: readonly EntityKind[];
  readonly sources?: readonly string[];
}

const list = (text: string) => text.split(',').filter((item) => item !== '');

function kinds(text: string): EntityKind[] {
  return list(text).map((word) => {
    const kind = entityKinds.find((item) => item === word.toUpperCase());
    if (kind === undefined) throw new CliError(`${word} is no kind: choose of ${entityKinds.join(', ')}.`);
    return kind;
  });
}

export const exportCommand = (withStores: WithStores) =>
  new Command('export')
    .description(
      'Writes the network to a file, or to a folder where the format is of several tables. Half files are never left.',
    )
    .addOption(
      new Option('--format <format>', 'how it is written').choices(exportFormats.map(({ id }) => id)).default('jsonl'),
    )
    .requiredOption('--out <path>', 'the file; for csv the folder')
    .option('--kinds <list>', 'only these kinds, such as REGION,PARTNERSHIP', kinds)
    .option('--sources <list>', 'only what these sources state, by id', list)
    .addHelpText(
      'after',
      `\nFormats:\n${exportFormats.map(({ id, description }) => `  ${id.padEnd(8)} ${description}`).join('\n')}\n\n` +
        'Examples:\n' +
        '  npm run -s jejaring -- export --out records.jsonl\n' +
        '  npm run -s jejaring -- export --format gexf --kinds REGION,PARTNERSHIP --out partnerships.gexf\n' +
        '  npm run -s jejaring -- export --format csv --out tables\n',
    )
    .action(async (options: ExportOptions) => {
      const format = exportFormats.find(({ id }) => id === options.format);
      if (format === undefined) throw new CliError(`There is no format ${options.format}.`);
      const stop = interruptible(() => process.stderr.write('Stopping; nothing is left behind.\n'));
      try {
        await withStores(async ({ store }) => {
          const scope = {
            ...(options.kinds !== undefined && { kinds: options.kinds }),
            ...(options.sources !== undefined && { sources: options.sources }),
          };
          const paths = await writeExport({
            store,
            format,
            scope,
            out: fromWhereCalled(options.out),
            signal: stop.signal,
          });
          process.stdout.write(`Wrote ${paths.join(', ')}\n`);
        });
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        process.exitCode = exitCodes.interrupted;
      } finally {
        stop.release();
      }
    });

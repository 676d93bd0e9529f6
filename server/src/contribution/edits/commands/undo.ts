import { Command } from 'commander';
import type { WithStores } from '../../../platform/command-line/index.ts';
import { writeFromCli } from './write-from-cli.ts';

export const undoCliCommand = (withStores: WithStores) =>
  new Command('undo')
    .description(
      'Takes rows of the change log back: each record becomes what it was before, since when it had been so. Refused where ' +
        'something else came to one of the records since. It is a row of the log itself, and can be taken back.',
    )
    .argument('<changes...>', 'their numbers in the log, at most 100')
    .addHelpText('after', '\nExample:\n  npm run -s jejaring -- undo 41 42\n')
    .action((changes: readonly string[]) =>
      writeFromCli(withStores, 'undo', [], (said) => ({ ...said, kind: 'UNDO', undo: changes.map(Number) })),
    );

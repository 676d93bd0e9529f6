import { mergeCommand } from '@jejaring/graph/store';
import { Command } from 'commander';
import type { WithStores } from '../../../platform/command-line/index.ts';
import { writeFromCli } from './write-from-cli.ts';

export const mergeCliCommand = (withStores: WithStores) =>
  new Command('merge')
    .description(
      'Says that two ids mean one thing: all that is known of the second goes to the first, also what files go on saying ' +
        'of it. `split` says that it stands for itself again, `undo` takes the row of the log back.',
    )
    .argument('<into>', 'the id that stands from now on')
    .argument('<from>', 'the id that leads there')
    .requiredOption('--because <reason>', 'why, kept in the record and shown in the history')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s jejaring -- merge actor:iati:KR-GOV-051 actor:local:koica:koica --because "one agency"\n',
    )
    .action((into: string, from: string, { because: why }: { readonly because: string }) =>
      writeFromCli(withStores, 'merge', [into, from], (said) => mergeCommand(into, from, { ...said, why })),
    );

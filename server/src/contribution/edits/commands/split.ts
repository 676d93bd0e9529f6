import { splitCommand } from '@jejaring/graph/store';
import { Command } from 'commander';
import type { WithStores } from '../../../platform/command-line/index.ts';
import { writeFromCli } from './write-from-cli.ts';

export const splitCliCommand = (withStores: WithStores) =>
  new Command('split')
    .description('Says that an id which was merged into another one stands for itself again, with all that states it.')
    .argument('<id>', 'the id that led elsewhere')
    .requiredOption('--because <reason>', 'why, kept in the record and shown in the history')
    .addHelpText('after', '\nExample:\n  npm run -s jejaring -- split actor:local:koica:koica --because "an embassy"\n')
    .action((id: string, { because: why }: { readonly because: string }) =>
      writeFromCli(withStores, 'split', [id], (said) => splitCommand(id, { ...said, why })),
    );

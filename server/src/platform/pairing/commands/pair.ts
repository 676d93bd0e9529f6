import { systemClock } from '@jejaring/graph/model';
import { Command } from 'commander';
import type { WithStores } from '../../command-line/index.ts';
import { pairAnew } from '../pair-stores.ts';

export const pairCommand = (withStores: WithStores) =>
  new Command('pair')
    .description(
      'Takes the graph and the relational store that the settings name as belonging together from now on, as they are. ' +
        'For when a start says that one of them was lost, exchanged or is an older copy, and nothing better can be put ' +
        'back: what is missing stays missing. Stop the servers before.',
    )
    .addHelpText('after', '\nExample:\n  npm run -s jejaring -- pair\n')
    .action(async () => {
      await withStores(async ({ store, database }) => {
        await pairAnew(store, database, systemClock.now().toISOString());
        const number = new Intl.NumberFormat('en');
        const [{ records }, position] = [await store.counts(), await store.position()];
        process.stdout.write(
          `Paired: a graph of ${number.format(records)} records and ${number.format(position)} changes, and the relational store beside it.\n`,
        );
      }, 'pair');
    });

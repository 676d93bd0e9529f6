import type { Stores } from '../app/open-stores.ts';
import { readSettings } from '../app/settings.ts';

/**
 * Opens the stores that the settings name for one command, and closes them whatever comes of it.
 * @param purpose only `restore` is given a graph into which a restore was stopped half-way
 */
export async function withStores(
  work: (stores: Stores) => Promise<void>,
  purpose: 'use' | 'restore' = 'use',
): Promise<void> {
  const settings = readSettings(process.env);
  // Heavy, and not needed for --help.
  const { openStores, openStoresToRestore } = await import('../app/open-stores.ts');
  const open = purpose === 'restore' ? openStoresToRestore : openStores;
  const stores = await open(settings, (message) => void process.stderr.write(`${message}\n`));
  try {
    await work(stores);
  } finally {
    await stores.close();
  }
}

import type { Stores } from '../app/open-stores.ts';
import { readSettings } from '../app/settings.ts';
import { openTracing, type Tracing } from '../tracing/index.ts';

/**
 * Opens the stores that the settings name for one command, and closes them whatever comes of it.
 * @param purpose only `restore` is given a graph into which a restore was stopped half-way
 */
export async function withStores(
  work: (stores: Stores, tracing: Tracing) => Promise<void>,
  purpose: 'use' | 'restore' = 'use',
): Promise<void> {
  const settings = readSettings(process.env);
  // Heavy, and not needed for --help.
  const { openStores, openStoresToRestore } = await import('../app/open-stores.ts');
  const open = purpose === 'restore' ? openStoresToRestore : openStores;
  const stores = await open(settings, { onWaiting: (message) => void process.stderr.write(`${message}\n`) });
  const tracing = await openTracing(settings.traces ?? null);
  try {
    await work(stores, tracing);
  } finally {
    await stores.close();
    await tracing.close();
  }
}

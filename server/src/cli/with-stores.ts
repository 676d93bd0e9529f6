import type { Purpose, Stores } from '../platform/stores/index.ts';
import { readSettings } from '../app/settings.ts';
import { openTracing, type Tracing } from '../platform/tracing/index.ts';

/**
 * Opens the stores that the settings name for one command, and closes them whatever comes of it.
 * @param purpose decides what they are refused for
 */
export async function withStores(
  work: (stores: Stores, tracing: Tracing) => Promise<void>,
  purpose: Purpose = 'use',
): Promise<void> {
  const settings = readSettings(process.env);
  // Heavy, and not needed for --help.
  const { openStores } = await import('../platform/stores/index.ts');
  const onWaiting = (message: string) => void process.stderr.write(`${message}\n`);
  const stores = await openStores(settings, { onWaiting }, purpose);
  const tracing = await openTracing(settings.traces ?? null);
  try {
    await work(stores, tracing);
  } finally {
    await stores.close();
    await tracing.close();
  }
}

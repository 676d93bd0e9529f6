import type { Stores } from '../app/open-stores.ts';
import { readSettings } from '../app/settings.ts';

/** Opens the stores that the settings name for one command, and closes them whatever comes of it. */
export async function withStores(work: (stores: Stores) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  // Heavy, and not needed for --help.
  const { openStores } = await import('../app/open-stores.ts');
  const stores = await openStores(settings, (message) => void process.stderr.write(`${message}\n`));
  try {
    await work(stores);
  } finally {
    await stores.close();
  }
}

import { openStores, type Stores } from '../app/open-stores.ts';
import { readSettings } from '../app/settings.ts';

/** Opens the stores of the data folder for one command, and closes them whatever comes of it. */
export async function withStores(work: (stores: Stores) => Promise<void>): Promise<void> {
  const stores = await openStores(readSettings(process.env).folder);
  try {
    await work(stores);
  } finally {
    await stores.close();
  }
}

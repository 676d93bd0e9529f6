import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { graphStoreContract } from '../store/testing/index.ts';
import { openSqliteStore } from './index.ts';
import { temporaryFolder } from './testing.ts';

const folder = await temporaryFolder();
let stores = 0;

graphStoreContract('SQLite', async (options) => {
  stores += 1;
  const own = join(folder, String(stores));
  const store = openSqliteStore({ file: join(own, 'graph.db'), ...options });
  // Hundreds of stores are made, so each goes as soon as its test is over.
  const close = async () => {
    await store.close();
    await rm(own, { recursive: true });
  };
  return { ...store, close };
});

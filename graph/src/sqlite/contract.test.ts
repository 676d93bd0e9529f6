import { join } from 'node:path';
import { graphStoreContract } from '../store/testing/index.ts';
import { openSqliteStore } from './index.ts';
import { temporaryFolder } from './testing.ts';

const folder = await temporaryFolder();
let stores = 0;

graphStoreContract('SQLite', async (options) =>
  openSqliteStore({ file: join(folder, `${(stores += 1)}.db`), ...options }),
);

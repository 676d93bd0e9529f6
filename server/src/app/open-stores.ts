import { join } from 'node:path';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { openDatabase, type Database } from '../database/index.ts';

export interface Stores {
  readonly store: GraphStore;
  readonly database: Database;
  close(): Promise<void>;
}

/** Where each part lies in the data folder. */
export const filesIn = (folder: string) => ({
  graph: join(folder, 'graph.sqlite'),
  database: join(folder, 'work.sqlite'),
  snapshot: join(folder, 'network.snapshot'),
});

/**
 * Opens graph and database of a folder; several processes may have it open. The one place that picks engines.
 * @throws GraphError STORE_NEWER, STORE_LOCKED, STORE_UNWRITABLE, STORE_DAMAGED
 */
export async function openStores(folder: string): Promise<Stores> {
  const files = filesIn(folder);
  const store = openSqliteStore({ file: files.graph });
  try {
    const database = await openDatabase(files.database);
    return {
      store,
      database,
      async close() {
        await Promise.all([store.close(), database.close()]);
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

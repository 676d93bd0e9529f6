import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { openDatabase, type Database } from '../database/index.ts';
import { parsePostgresAddress } from './postgres-address.ts';
import type { Settings } from './settings.ts';

export interface Stores {
  readonly store: GraphStore;
  readonly database: Database;
  /** Which engine is behind each, for health and metrics. */
  readonly engines: { readonly graph: 'sqlite' | 'neo4j'; readonly database: 'sqlite' | 'postgresql' };
  close(): Promise<void>;
}

export type StoreSettings = Pick<Settings, 'folder' | 'graph' | 'database' | 'wait'>;

/** Where each part lies in the data folder. */
export const filesIn = (folder: string) => ({
  graph: join(folder, 'graph.sqlite'),
  database: join(folder, 'work.sqlite'),
  snapshot: join(folder, 'network.snapshot'),
});

/** For engines that do not answer yet. */
export interface Waiting {
  /** Told once for each, in a sentence, what is waited for. */
  readonly onWaiting?: (message: string) => void;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** Milliseconds between two tries of an engine that does not answer yet. */
const tryEvery = 500;

/**
 * Opens graph and database; several processes may have them open. The one place that picks engines. An engine that does
 * not answer yet is tried again for as long as the settings say.
 * @throws GraphError STORE_NEWER, STORE_LOCKED, STORE_UNWRITABLE, STORE_DAMAGED, STORE_UNAVAILABLE, STORE_UNFINISHED;
 * AbortError where the waiting was ended
 */
export async function openStores(settings: StoreSettings, waiting?: Waiting): Promise<Stores> {
  const stores = await openStoresToRestore(settings, waiting);
  try {
    await refuseUnfinished(stores.store);
    return stores;
  } catch (error) {
    await stores.close();
    throw error;
  }
}

/** As openStores, but takes a store into which a restore was stopped half-way: only a restore may go on there. */
export async function openStoresToRestore(settings: StoreSettings, waiting: Waiting = {}): Promise<Stores> {
  const patience = { ...waiting, seconds: settings.wait ?? 0 };
  const store = await patiently(() => openGraph(settings), patience);
  try {
    const database = await patiently(() => openRelational(settings), patience);
    return {
      store,
      database,
      engines: {
        graph: settings.graph === undefined ? 'sqlite' : 'neo4j',
        database: settings.database === undefined ? 'sqlite' : 'postgresql',
      },
      async close() {
        await Promise.all([store.close(), database.close()]);
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function refuseUnfinished(store: GraphStore): Promise<void> {
  if ((await store.restoring()) === null) return;
  throw new GraphError(
    'STORE_UNFINISHED',
    'The graph is not whole: a backup was being restored into it and has not ended. Wait for the command restore, run it again with the same file, or empty the graph.',
  );
}

/** Only the driver that is needed is loaded. */
async function openGraph({ folder, graph }: StoreSettings): Promise<GraphStore> {
  if (graph === undefined) {
    const { openSqliteStore } = await import('@jejaring/graph/sqlite');
    return openSqliteStore({ file: filesIn(folder).graph });
  }
  const { openNeo4jStore } = await import('@jejaring/graph/neo4j');
  return openNeo4jStore({ url: graph.reveal() });
}

function openRelational({ folder, database }: StoreSettings): Promise<Database> {
  return openDatabase(database === undefined ? filesIn(folder).database : parsePostgresAddress(database.reveal()));
}

interface Patience extends Waiting {
  readonly seconds: number;
}

async function patiently<T>(open: () => Promise<T>, { seconds, onWaiting, signal }: Patience): Promise<T> {
  let since: number | null = null;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      const mayCome = error instanceof GraphError && error.code === 'STORE_UNAVAILABLE' && error.retriable;
      const now = performance.now();
      if (!mayCome || (since === null ? 0 : now - since) >= seconds * 1000) throw error;
      if (since === null) onWaiting?.(`${error.message} Trying again for ${seconds} s.`);
      since ??= now;
      await wait(tryEvery, undefined, signal && { signal });
    }
  }
}

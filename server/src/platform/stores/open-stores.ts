import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError, type Clock } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { openDatabase, type Contents, type Database } from '../database/index.ts';
import { fileMarks, keepFilesPaired } from '../files/index.ts';
import { findLoss, keepPaired, notePosition, type PartNames } from '../pairing/index.ts';
import { parsePostgresAddress, type SecretUrl } from '../settings/index.ts';

export interface Stores {
  readonly store: GraphStore;
  readonly database: Database;
  /** Which engine is behind each, for health and metrics. */
  readonly engines: { readonly graph: 'sqlite' | 'neo4j'; readonly database: 'sqlite' | 'postgresql' };
  /** The file of each; null where it is an engine elsewhere. */
  readonly files: { readonly graph: string | null; readonly database: string | null };
  /** The id that both keep; null where they were opened in spite of what stands against it. */
  readonly pair: string | null;
  /** For `check` only: what was lost, where that does not keep it from looking. */
  readonly loss: GraphError | null;
  /** Notes in the relational store how far the log of the graph goes: after writing, never for a read. */
  readonly notePosition: () => Promise<void>;
  close(): Promise<void>;
}

/**
 * What the stores are opened for. Who uses them is refused where one was lost, or where a restore was stopped half-way;
 * `check` is told what was lost, `pair` takes them all the same, `restore` takes the half as well.
 */
export type Purpose = 'use' | 'check' | 'pair' | 'restore';

/** Of the settings, those that say where the stores are. */
export interface StoreSettings {
  /** Absolute path of the folder that holds everything the product keeps itself. */
  readonly folder: string;
  /** Absolute path of the folder of files, which all servers share; absent: none are kept. */
  readonly files?: string;
  /** Absent: the embedded engine, in the folder. */
  readonly graph?: SecretUrl;
  /** Absent: the embedded engine, in the folder. */
  readonly database?: SecretUrl;
  /** How long a start waits for engines that do not answer yet, in seconds; default 0. */
  readonly wait?: number;
}

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

export interface Opening extends Waiting {
  /** By which what is written is dated; by default that of this machine. */
  readonly clock?: Clock;
}

/** Milliseconds between two tries of an engine that does not answer yet. */
const tryEvery = 500;

/**
 * Opens graph and database; several processes may have them open. The one place that picks engines. An engine that does
 * not answer yet is tried again for as long as the settings say.
 * @throws GraphError STORE_NEWER, STORE_LOCKED, STORE_UNWRITABLE, STORE_DAMAGED, STORE_UNAVAILABLE, STORE_UNFINISHED,
 * STORE_LOST, STORE_BEHIND, STORE_MISMATCHED; AbortError where the waiting was ended
 */
export async function openStores(
  settings: StoreSettings,
  contents: Contents,
  { clock, ...waiting }: Opening = {},
  purpose: Purpose = 'use',
): Promise<Stores> {
  const opened = await openBoth(
    { ...settings, contents, ...(clock && { clock }) },
    { ...waiting, seconds: settings.wait ?? 0 },
    purpose,
  );
  const { store, database } = opened;
  const close = async () => void (await Promise.all([store.close(), database.close()]));
  try {
    const loss = await judge(settings, opened, purpose);
    const pair = loss === null && (purpose === 'use' || purpose === 'check') ? await keepPaired(store, database) : null;
    if (settings.files !== undefined && purpose !== 'restore') {
      await keepFilesPaired(settings.files, database.repository(fileMarks), purpose === 'pair');
    }
    return {
      store,
      database,
      engines: {
        graph: settings.graph === undefined ? 'sqlite' : 'neo4j',
        database: settings.database === undefined ? 'sqlite' : 'postgresql',
      },
      files: {
        graph: settings.graph === undefined ? filesIn(settings.folder).graph : null,
        database: settings.database === undefined ? filesIn(settings.folder).database : null,
      },
      pair,
      loss,
      notePosition: async () => (pair === null ? undefined : notePosition(store, database, pair)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type FilledSettings = StoreSettings & Pick<Opening, 'clock'> & { readonly contents: Contents };

interface Opened {
  readonly store: GraphStore;
  readonly database: Database;
}

/**
 * The part that is there comes first: where it tells that the other one was lost, no new file is made in its place,
 * which would also end what a log beside it still holds.
 */
async function openBoth(settings: FilledSettings, patience: Patience, purpose: Purpose): Promise<Opened> {
  const files = filesIn(settings.folder);
  const isDatabaseThere = () => settings.database !== undefined || hasBytes(files.database);
  const refuses = purpose === 'use' || purpose === 'check';
  const lookFrom = async (parts: Partial<Opened>) => {
    const loss = refuses ? await findLoss({ store: null, database: null, ...parts, ...namesIn(settings) }) : null;
    if (loss !== null) throw loss;
  };
  let store: GraphStore | undefined;
  let database: Database | undefined;
  try {
    if (settings.graph !== undefined || hasBytes(files.graph)) {
      store = await patiently(() => openGraph(settings), patience);
      if (!isDatabaseThere() && (await store.restoring()) === null) await lookFrom({ store });
      database = await patiently(() => openRelational(settings), patience);
      return { store, database };
    }
    if (isDatabaseThere()) database = await patiently(() => openRelational(settings), patience);
    await lookFrom(database === undefined ? {} : { database });
    store = await patiently(() => openGraph(settings), patience);
    database ??= await patiently(() => openRelational(settings), patience);
    return { store, database };
  } catch (error) {
    await Promise.all([store?.close(), database?.close()]);
    throw error;
  }
}

/** Looks of a cluster's member that has not heard of the last writes yet, and milliseconds between them. */
const mostLooks = 5;
const lookEvery = 500;

/** What was lost, where the purpose bears that. @throws GraphError where it does not */
async function judge(
  settings: StoreSettings,
  { store, database }: Opened,
  purpose: Purpose,
): Promise<GraphError | null> {
  if (purpose !== 'restore') await refuseUnfinished(store);
  if (purpose === 'restore' || purpose === 'pair') return null;
  const look = () => findLoss({ store, database, ...namesIn(settings) });
  let loss = await look();
  for (let looks = 1; loss !== null && settings.graph !== undefined && looks < mostLooks; looks += 1) {
    await wait(lookEvery);
    loss = await look();
  }
  if (loss !== null && purpose === 'use') throw loss;
  return loss;
}

function namesIn({ folder, graph, database }: StoreSettings): { readonly snapshot: string; readonly names: PartNames } {
  const files = filesIn(folder);
  const names = {
    graph: graph === undefined ? files.graph : 'The Neo4j of JEJARING_GRAPH',
    database: database === undefined ? files.database : 'the PostgreSQL of JEJARING_DATABASE',
    snapshot: files.snapshot,
  };
  return { snapshot: files.snapshot, names };
}

function hasBytes(file: string): boolean {
  try {
    return statSync(file).size > 0;
  } catch {
    // What else may be wrong with its place is told by who opens it.
    return false;
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
async function openGraph({ folder, graph, clock }: FilledSettings): Promise<GraphStore> {
  if (graph === undefined) {
    const { openSqliteStore } = await import('@jejaring/graph/sqlite');
    return openSqliteStore({ file: filesIn(folder).graph, ...(clock && { clock }) });
  }
  const { openNeo4jStore } = await import('@jejaring/graph/neo4j');
  return openNeo4jStore({ url: graph.reveal(), ...(clock && { clock }) });
}

function openRelational({ folder, database, contents, clock }: FilledSettings): Promise<Database> {
  const where = database === undefined ? filesIn(folder).database : parsePostgresAddress(database.reveal());
  return openDatabase(where, contents, clock);
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

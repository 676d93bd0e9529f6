import { createServer, type Server } from 'node:http';
import { openNetwork, type LiveNetwork } from '@jejaring/graph/network';
import { GraphError } from '@jejaring/graph/model';
import type { Logger } from 'pino';
import { loadSample } from '../import/index.ts';
import { createApp, type Parts } from './create-app.ts';
import { makeLogger } from './logger.ts';
import { filesIn, openStores, type Stores } from './open-stores.ts';
import type { Readiness } from './readiness.ts';
import { needsSample } from './sample-state.ts';
import type { Settings } from './settings.ts';

export interface OpenOptions {
  readonly logger?: Logger;
  /** Told of each step of a first start; the last one is READY or FAILED. */
  readonly onProgress?: (readiness: Readiness) => void;
  /** Told in a sentence which engine is waited for. */
  readonly onWaiting?: (message: string) => void;
  /** The built pages; by default those of this repository. */
  readonly pages?: string;
}

export interface Product {
  /** Where it listens, such as http://127.0.0.1:4000. */
  readonly address: string;
  readiness(): Readiness;
  parts(): Parts | null;
  /** Settles when the data is loaded and the network can be asked. @throws what kept it from there */
  readonly ready: Promise<Parts>;
  /** Ends open requests' connections once answered, then saves and closes everything; a second call waits for the first. */
  close(): Promise<void>;
}

/**
 * Opens the folder and listens at once; on a first start the sample is loaded behind it, while the health page tells
 * how far it is and the API answers NOT_READY.
 * @throws GraphError where a store cannot be opened; Error with code EADDRINUSE or EACCES where the port cannot be had
 */
export async function openProduct(settings: Settings, options: OpenOptions = {}): Promise<Product> {
  const logger = options.logger ?? makeLogger('warn');
  const stores = await openStores(settings, options.onWaiting);
  const stop = new AbortController();
  let readiness: Readiness = { state: 'LOADING', step: 'open', done: 0, total: 1 };
  let parts: Parts | null = null;
  let closing: Promise<void> | undefined;
  const tell = (next: Readiness) => {
    readiness = next;
    options.onProgress?.(next);
  };

  const app = await createApp({
    parts: () => parts,
    readiness: () => readiness,
    token: settings.token,
    logger,
    ...(options.pages === undefined ? {} : { pages: options.pages }),
  });
  const server = createServer(app.express);
  let address: string;
  try {
    address = await listen(server, settings);
  } catch (error) {
    await app.stop();
    await stores.close();
    throw error;
  }

  const ready = load(stores, settings, stop.signal, tell).then(
    (network) => {
      parts = { store: stores.store, database: stores.database, network };
      tell({ state: 'READY' });
      return parts;
    },
    (error: unknown) => {
      if (!stop.signal.aborted) {
        logger.error({ err: error }, 'the data could not be loaded');
        tell({
          state: 'FAILED',
          reason: error instanceof GraphError ? error.message : 'The data could not be loaded: see the log.',
        });
      }
      throw error;
    },
  );
  // Whoever waits for it is told; whoever does not must not end the process.
  ready.catch(() => undefined);

  return {
    address,
    readiness: () => readiness,
    parts: () => parts,
    ready,
    close: () => (closing ??= close()),
  };

  async function close(): Promise<void> {
    stop.abort();
    await closeServer(server);
    await app.stop();
    const network = await ready.then(
      (loaded) => loaded.network,
      () => null,
    );
    if (network !== null) {
      await network.save();
      await network.close();
    }
    await stores.close();
  }
}

async function load(
  { store, database }: Stores,
  settings: Settings,
  signal: AbortSignal,
  tell: (readiness: Readiness) => void,
): Promise<LiveNetwork> {
  if (settings.loadsSample && (await needsSample(store, database))) {
    await loadSample({
      store,
      journal: database.journal,
      signal,
      onProgress: ({ file, index, files, bytes, size }) =>
        tell({ state: 'LOADING', step: file, done: index + (size === 0 ? 0 : bytes / size), total: files }),
    });
  }
  signal.throwIfAborted();
  return openNetwork({
    store,
    file: filesIn(settings.folder).snapshot,
    onProgress: (done, total) => tell({ state: 'LOADING', step: 'network', done, total }),
  });
}

function listen(server: Server, { port, host }: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const bound = server.address();
      const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
    });
  });
}

/** Idle connections end at once, busy ones after their answer, and what hangs after three seconds. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 3000);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

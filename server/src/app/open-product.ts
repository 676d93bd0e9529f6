import { setTimeout as wait } from 'node:timers/promises';
import { openNetwork, type LiveNetwork } from '@jejaring/graph/network';
import { GraphError, systemClock, type Clock } from '@jejaring/graph/model';
import type { Logger } from 'pino';
import { needsSample, sampleRequest } from '../exchange/import/index.ts';
import { JobFailed, jobQueue, JobRunner, JobWatch } from '../platform/jobs/index.ts';
import { outbox, OutboxWorker } from '../platform/outbox/index.ts';
import { PositionNotes } from '../platform/pairing/index.ts';
import { openTracing, type Tracing } from '../platform/tracing/index.ts';
import { hostRule, HttpServer, originRule } from '../platform/http/index.ts';
import { createApp } from './create-app.ts';
import { jobKinds } from './features.ts';
import type { Parts } from '../platform/request/index.ts';
import { EngineWatch, filesIn, type Opening, type Stores } from '../platform/stores/index.ts';
import {
  engineTroubles,
  makeLogger,
  makeMetrics,
  monitoredStores,
  type Monitor,
  openMonitorServer,
  type MonitorServer,
  type Readiness,
} from '../platform/monitor/index.ts';
import { openStores } from './open-stores.ts';
import type { Settings } from './settings.ts';

export interface OpenOptions extends Opening {
  readonly logger?: Logger;
  /** Told of each step of a first start; the last one is READY or FAILED. */
  readonly onProgress?: (readiness: Readiness) => void;
  /** The built pages; by default those of this repository. */
  readonly pages?: string;
}

export interface Product {
  /** Where it listens, such as http://127.0.0.1:4000. */
  readonly address: string;
  /** Where figures and details of readiness are told, such as http://127.0.0.1:9000; null where they are not. */
  readonly monitor: string | null;
  readiness(): Readiness;
  parts(): Parts | null;
  /** Settles when the data is loaded and the network can be asked. @throws what kept it from there */
  readonly ready: Promise<Parts>;
  /**
   * Says not ready, answers on for `drain` seconds so that a proxy can learn of it, ends connections once they are answered, then
   * saves and closes everything; a second call waits for the first.
   */
  close(drain?: number): Promise<void>;
}

/**
 * Opens the folder and listens at once; on a first start the sample is loaded behind it, while the health page tells
 * how far it is and the API answers NOT_READY.
 * @throws GraphError where a store cannot be opened; SettingsError where the monitor's address cannot be had; Error with code EADDRINUSE or EACCES where the port cannot be had
 */
export async function openProduct(settings: Settings, options: OpenOptions = {}): Promise<Product> {
  const logger = options.logger ?? makeLogger(settings.log ?? 'warn');
  const { clock = systemClock } = options;
  const opened = await openStores(settings, options);
  const tracing = await openTracing(settings.traces ?? null);
  const stop = new AbortController();
  let readiness: Readiness = { state: 'LOADING', step: 'open', done: 0, total: 1 };
  let parts: Parts | null = null;
  let closing: Promise<void> | undefined;
  const tell = (next: Readiness) => {
    if (readiness.state === 'STOPPING') return;
    readiness = next;
    options.onProgress?.(next);
  };

  const watch = new EngineWatch(opened, logger, clock);
  const monitor = makeMonitor({ watch, tracing, clock, parts: () => parts });
  const stores = monitoredStores(opened, { ...monitor, watch, network: () => parts?.network ?? null });
  const { store, database } = stores;
  const watchJobs = new JobWatch(database.repository(jobQueue));
  const present = (): Readiness => (readiness.state === 'READY' ? (engineTroubles(monitor) ?? readiness) : readiness);
  const app = await createApp({
    parts: () => parts,
    readiness: present,
    token: settings.token,
    ...(settings.rate === undefined ? {} : { rate: settings.rate }),
    ...(settings.proxies === undefined ? {} : { proxies: settings.proxies }),
    isAllowedHost: hostRule(settings),
    isAllowedOrigin: originRule(settings),
    watchJobs,
    logger,
    monitor,
    ...(settings.documentBytes === undefined ? {} : { documentBytes: settings.documentBytes }),
    ...(options.pages === undefined ? {} : { pages: options.pages }),
    ...(options.clock && { clock }),
  });
  const server = new HttpServer(app.express);
  let address: string;
  let monitorServer: MonitorServer;
  try {
    address = await server.listen(settings);
    monitorServer = await openMonitorServer(settings, { readiness: present, monitor, logger });
    logger.info({ address, monitor: monitorServer.address }, 'it listens');
  } catch (error) {
    await server.close();
    watch.stop();
    await app.stop();
    await stores.close();
    await tracing.close();
    throw error;
  }

  const notes = new PositionNotes(
    // A stop does not wait for an engine that is away.
    async () => (Object.values(watch.states()).every(({ isUp }) => isUp) ? opened.notePosition() : undefined),
    (error) => logger.warn({ err: error }, 'how far the log goes could not be noted'),
  );
  const runner = new JobRunner({
    jobs: database.repository(jobQueue),
    kinds: await jobKinds(),
    tools: { store, database, tracing },
    logger,
    onRest: () => watchJobs.look(),
  });
  const outboxWorker = new OutboxWorker({ outbox: database.repository(outbox), store, logger });
  const ready = load(stores, { settings, signal: stop.signal, tell, clock, runner, watchJobs }).then(
    (network) => {
      network.onChange(() => notes.soon());
      void notes.now();
      parts = { store: stores.store, database: stores.database, network };
      tell({ state: 'READY' });
      return parts;
    },
    (error: unknown) => {
      if (!stop.signal.aborted) {
        logger.error({ err: error }, 'the data could not be loaded');
        tell({
          state: 'FAILED',
          reason:
            error instanceof GraphError || error instanceof JobFailed
              ? error.message
              : 'The data could not be loaded: see the log.',
        });
      }
      throw error;
    },
  );
  runner.start();
  outboxWorker.start();
  // Whoever waits for it is told; whoever does not must not end the process.
  ready.catch(() => undefined);

  return {
    address,
    monitor: monitorServer.address,
    readiness: present,
    parts: () => parts,
    ready,
    close: (drain = 0) => (closing ??= close(drain)),
  };

  async function close(drain: number): Promise<void> {
    // What is loaded stops after its batch; what is asked is answered on.
    stop.abort();
    readiness = { state: 'STOPPING' };
    server.endConnections();
    const goodbyes = app.closeSockets();
    await Promise.all([runner.stop(), outboxWorker.stop()]);
    await wait(drain * 1000);
    await goodbyes;
    await server.close();
    await app.stop();
    const network = await ready.then(
      (loaded) => loaded.network,
      () => null,
    );
    await network?.close();
    await notes.close();
    watch.stop();
    await monitorServer.close();
    await stores.close();
    await tracing.close();
  }
}

interface Watched {
  readonly watch: EngineWatch;
  readonly tracing: Tracing;
  readonly clock: Clock;
  readonly parts: () => Parts | null;
}

function makeMonitor({ watch, tracing, clock, parts }: Watched): Monitor {
  const network = () => parts()?.network ?? null;
  const engines = () => watch.states();
  const age = () => {
    const live = network();
    return live === null ? null : watch.age(live);
  };
  const metrics = makeMetrics({ network, engines, age, clock, pool: () => parts()?.database.pool() ?? null });
  return { metrics, tracing, engines, age };
}

interface Loading {
  readonly settings: Settings;
  readonly signal: AbortSignal;
  readonly tell: (readiness: Readiness) => void;
  readonly clock: Clock;
  readonly runner: JobRunner;
  readonly watchJobs: JobWatch;
}

async function load(
  { store, database, pair }: Stores,
  { settings, signal, tell, clock, runner, watchJobs }: Loading,
): Promise<LiveNetwork> {
  if (settings.loadsSample && (await needsSample(store, database))) {
    const { id } = await database.repository(jobQueue).enqueue(sampleRequest);
    runner.wake();
    for await (const job of watchJobs.follow(id, signal)) {
      const { done, total, step } = job.progress;
      if (step !== null) tell({ state: 'LOADING', step, done, total });
      if (job.state === 'FAILED') throw new JobFailed(job);
    }
  }
  signal.throwIfAborted();
  return openNetwork({
    store,
    file: filesIn(settings.folder).snapshot,
    pair,
    clock,
    onProgress: (done, total) => tell({ state: 'LOADING', step: 'network', done, total }),
  });
}

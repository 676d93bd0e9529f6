import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { systemClock, type Clock } from '@jejaring/graph/model';
import { Documents, type ReadDocument } from '../platform/documents/index.ts';
import { callerWindows, CallerShares, SignIns, WriteShare, type Identity } from '../platform/callers/index.ts';
import { jobQueue, JobWatch } from '../platform/jobs/index.ts';
import {
  makeLoaders,
  Pace,
  type JobSight,
  type NodeKind,
  type Parts,
  type RequestContext,
} from '../platform/request/index.ts';
import {
  anyHost,
  checkHost,
  type HostRule,
  originRule,
  type OriginRule,
  type Route,
  neverKept,
  callerDoor,
  identityOf,
  errorHandler,
  sendCode,
  explorerPage,
  pages,
  requestIdOf,
  requestLog,
  securityHeaders,
} from '../platform/http/index.ts';
import { Sockets } from '../platform/sockets/index.ts';
import { EntityMemory } from '../platform/stores/index.ts';
import { makeGraphqlServer, HotAnswers, HeavyQuestions, questionDocument } from '../platform/graphql/index.ts';
import { health, plainMonitor, type Monitor, type Readiness } from '../platform/monitor/index.ts';
import { apis } from './features.ts';
import { schemaOf } from './schema.ts';

export interface AppOptions {
  /** Null as long as the data is being loaded. */
  readonly parts: () => Parts | null;
  readonly readiness: () => Readiness;
  /** Null: the API takes no writes. */
  readonly token: string | null;
  /** Cost units per minute that a caller may ask for; by default without limit. */
  readonly rate?: number | null;
  /** Whose word is taken for the address of who asks: addresses, networks, or `loopback`, which is the default. */
  readonly proxies?: readonly string[];
  /** By which shares and attempts are counted; by default the clocks of this machine. */
  readonly clock?: Clock;
  readonly logger: Logger;
  /** Longest document of a question, in bytes; by default that of the limits. */
  readonly documentBytes?: number;
  /** The names that a request may give this server; by default any. */
  readonly isAllowedHost?: HostRule;
  /** The pages that may hold a socket; by default the server's own. */
  readonly isAllowedOrigin?: OriginRule;
  /** By which jobs are followed; by default one that nobody tells what came to rest. */
  readonly watchJobs?: Pick<JobWatch, 'follow'>;
  /** By default figures of the network alone, and no traces. */
  readonly monitor?: Monitor;
  /** The built pages; by default those of this repository. */
  readonly pages?: string;
}

export interface App {
  readonly express: Express;
  /** Ends what would be held open for ever; what is asked is answered on. */
  closeSockets(): Promise<void>;
  stop(): Promise<void>;
}

/** Largest body: a network question with a thousand shown ids is about 60 kB. */
const bodyLimit = '256kb';

/** A picture of 5,000 nodes and a list of all peers take some 30 ms each, in the units of a document's cost. */
const costOfFile = 10_000;

/** The Express application: API, health, binary pictures, files, map shapes and pages. */
export async function createApp(options: AppOptions): Promise<App> {
  const { logger, monitor = plainMonitor(options.parts), documentBytes: longest, isAllowedHost = anyHost } = options;
  const { metrics } = monitor;
  const features = await apis();
  const routes = features.flatMap(({ routes: own = [] }) => own);
  const nodeKinds = features.flatMap(({ nodeKinds: own = [] }) => own);
  const documents = new Documents(schemaOf(features), longest === undefined ? {} : { longest });
  const pace = new Pace();
  const heavy = new HeavyQuestions(pace);
  const read = new WeakMap<Request, ReadDocument>();
  const hot = new HotAnswers({
    parts: options.parts,
    isCurrent: () => monitor.age()?.isCurrent ?? true,
    documentOf: (request) => read.get(request),
    count: (outcome) => metrics.hotAnswers.inc({ outcome }),
  });
  metrics.watchCaches({ documents: () => documents.bytes, answers: () => hot.bytes });
  const { shares, writes, signIns } = callersOf(options, monitor);
  const graphql = await makeGraphqlServer({ documents, heavy, hot, logger, monitor, shares, writes });
  const jobs: JobSight = {
    appearances: features.flatMap(({ jobs: own = [] }) => own),
    follow: followOf(options),
  };
  const contextOf = contextMaker(options, { pace, shares, nodeKinds, jobs });
  const contexts = (request: Request) => contextOf(request, identityOf(request));
  const sockets = new Sockets({
    documents,
    heavy,
    shares,
    signIns,
    isAllowedOrigin: options.isAllowedOrigin ?? originRule({}),
    contextOf,
    logger,
    ...(longest !== undefined && { documentBytes: longest }),
  });
  const whenReady = readyAndDated(options, monitor);

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', options.proxies ?? ['loopback']);
  app.use(requestLog(logger), watching(monitor, routes), securityHeaders(), neverKept(), checkHost(isAllowedHost));
  app.use(compression({ filter: compressible(routes) }));
  app.use(health(options.readiness));
  app.use(callerDoor(shares, signIns, routes));
  const inTurn = heavy.route(costOfFile, callerOf);
  for (const { path, handler } of routes) app.get(path, whenReady, inTurn, handler(contexts));
  app.use(
    '/graphql',
    explorerPage(),
    whenReady,
    requestId,
    sockets.handler,
    // Packed bodies are refused: what is small on the way in must not be large here.
    express.json({ limit: bodyLimit, inflate: false, type: ['application/json', 'application/graphql-response+json'] }),
    knownType,
    questionDocument({ documents, heavy, callerOf, read }),
    hot.handler,
    expressMiddleware(graphql, { context: ({ req }) => Promise.resolve(hot.watched(req, contexts(req))) }),
  );
  app.use(pages(options.pages));
  app.use((_request, response) => sendCode(response, 'UNKNOWN_ADDRESS'));
  app.use(errorHandler(logger));
  return {
    express: app,
    closeSockets: () => sockets.close(),
    async stop() {
      await sockets.close();
      await graphql.stop();
    },
  };
}

interface ForContexts {
  readonly pace: Pace;
  readonly shares: CallerShares;
  readonly nodeKinds: readonly NodeKind[];
  readonly jobs: JobSight;
}

function followOf({ watchJobs, parts }: AppOptions): JobSight['follow'] {
  const watch =
    watchJobs ??
    new JobWatch({ find: (ids) => parts()?.database.repository(jobQueue).find(ids) ?? Promise.resolve([]) });
  return (id, signal) => watch.follow(id, signal);
}

function contextMaker(
  { parts }: AppOptions,
  { pace, shares, nodeKinds, jobs }: ForContexts,
): (request: Request, identity: Identity) => RequestContext {
  const memory = new EntityMemory();
  return (request, identity) => {
    const ready = parts();
    if (ready === null) throw new Error('A question came through before the data was loaded.');
    return {
      ...ready,
      loaders: makeLoaders(ready.store, (ids) => memory.entities(ready, ids)),
      nodeKinds,
      jobs,
      ...identity,
      giveBack: (cost) => shares.giveBack(identity.caller, cost),
      pace,
      requestId: requestIdOf(request),
    };
  };
}

const callerOf = (request: Request) => identityOf(request).caller;

function callersOf({ rate = null, token, logger, clock, parts }: AppOptions, monitor: Monitor) {
  const place = {
    windows: () => (monitor.engines()?.database.isUp === false ? null : windowsOf(parts())),
    clock: clock ?? systemClock,
  };
  return {
    shares: new CallerShares({ rate, ...(clock && { clock }) }),
    writes: new WriteShare(rate, place),
    signIns: new SignIns({ ...place, token, logger }),
  };
}

function windowsOf(parts: Parts | null) {
  return parts === null ? null : parts.database.repository(callerWindows);
}

/** What is answered from a network that is behind its store says since when. */
function readyAndDated({ parts }: AppOptions, monitor: Monitor): RequestHandler {
  return (_request, response, next) => {
    if (parts() === null) {
      sendCode(response.set('retry-after', '2'), 'NOT_READY');
      return;
    }
    const age = monitor.age();
    if (age !== null && !age.isCurrent) response.set('jejaring-data-as-of', age.asOf);
    next();
  };
}

const requestId: RequestHandler = (request, response, next) => {
  response.set('x-request-id', requestIdOf(request));
  next();
};

const knownType: RequestHandler = (request, response, next) => {
  if (request.method === 'POST' && request.is(['application/json', 'application/graphql-response+json']) === false) {
    sendCode(response, 'UNSUPPORTED_MEDIA_TYPE');
    return;
  }
  next();
};

function compressible(routes: readonly Route[]): compression.CompressionFilter {
  const paths = routes.filter((route) => route.isCompressible).map(({ path }) => path);
  return (request, response) =>
    paths.some((path) => request.url.startsWith(path)) || compression.filter(request, response);
}

/** Timed and traced by route, not by address: addresses of things are without end. */
function watching({ metrics, tracing }: Monitor, routes: readonly Route[]): RequestHandler {
  const labels = ['graphql', ...new Set(routes.map(({ label }) => label)), 'health', 'shapes', 'assets'];
  const known = new RegExp(`^/(${labels.join('|').replaceAll('.', '\\.')})\\b`);
  const routeOf = (request: Request) => known.exec(request.originalUrl)?.[1] ?? 'page';
  return (request, response, next) => {
    const endTime = metrics.http.startTimer();
    const endSpan = tracing.request(request, next);
    response.on('close', () => {
      const route = routeOf(request);
      endTime({ method: request.method, route, status: String(response.statusCode) });
      endSpan(route, response.statusCode);
    });
  };
}

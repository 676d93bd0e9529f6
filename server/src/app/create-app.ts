import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { GraphStore } from '@jejaring/graph/store';
import type { Database } from '../database/index.ts';
import { makeLoaders, viewerOf, type RequestContext } from '../request/index.ts';
import { anyHost, checkHost, type HostRule } from './allowed-hosts.ts';
import { neverKept } from './cache-control.ts';
import { EntityMemory } from './entity-memory.ts';
import { makeGraphqlServer } from './graphql-server.ts';
import { health } from './health.ts';
import { errorHandler, sendCode } from './http-errors.ts';
import { plainMonitor, type Monitor } from './monitor.ts';
import { networkBinary } from './network-binary.ts';
import { explorerPage, pages } from './pages.ts';
import { footprintFile } from './footprint-files.ts';
import { peerFile } from './peer-files.ts';
import { requestIdOf } from './request-id.ts';
import { requestLog } from './request-log.ts';
import type { Readiness } from './readiness.ts';
import { makeSchema } from './schema.ts';
import { securityHeaders } from './security-headers.ts';
import { limitTokens } from './token-limit.ts';

/** What the questions are answered from. */
export interface Parts {
  readonly store: GraphStore;
  readonly network: LiveNetwork;
  readonly database: Database;
}

export interface AppOptions {
  /** Null as long as the data is being loaded. */
  readonly parts: () => Parts | null;
  readonly readiness: () => Readiness;
  /** Null: the API takes no writes. */
  readonly token: string | null;
  readonly logger: Logger;
  /** The names that a request may give this server; by default any. */
  readonly isAllowedHost?: HostRule;
  /** By default figures of the network alone, and no traces. */
  readonly monitor?: Monitor;
  /** The built pages; by default those of this repository. */
  readonly pages?: string;
}

export interface App {
  readonly express: Express;
  stop(): Promise<void>;
}

/** Largest body: a network question with a thousand shown ids is about 60 kB. */
const bodyLimit = '256kb';

/** The Express application: API, health, binary pictures, files, map shapes and pages. */
export async function createApp(options: AppOptions): Promise<App> {
  const { logger, monitor = plainMonitor(options.parts), isAllowedHost = anyHost } = options;
  const graphql = await makeGraphqlServer({ schema: makeSchema(), logger, monitor });
  const contexts = contextMaker(options);
  const whenReady = readyAndDated(options, monitor);

  const app = express();
  app.disable('x-powered-by');
  // Only for logs; nothing is decided by the address of a caller.
  app.set('trust proxy', 'loopback');
  app.use(requestLog(logger), watching(monitor), securityHeaders(), neverKept(), checkHost(isAllowedHost));
  app.use(compression({ filter: isCompressible }));
  app.use(health(options.readiness));
  app.get('/network.bin', whenReady, networkBinary(contexts));
  for (const format of ['csv', 'xlsx', 'geojson'] as const) {
    app.get(`/footprint.${format}`, whenReady, footprintFile(format, contexts));
  }
  app.get('/peers.csv', whenReady, peerFile('csv', contexts));
  app.get('/peers.xlsx', whenReady, peerFile('xlsx', contexts));
  app.use(
    '/graphql',
    explorerPage(),
    whenReady,
    requestId,
    express.json({ limit: bodyLimit, type: ['application/json', 'application/graphql-response+json'] }),
    checkRequest,
    expressMiddleware(graphql, { context: ({ req }) => Promise.resolve(contexts(req)) }),
  );
  app.use(pages(options.pages));
  app.use((_request, response) => sendCode(response, 'UNKNOWN_ADDRESS'));
  app.use(errorHandler(logger));
  return { express: app, stop: () => graphql.stop() };
}

function contextMaker({ parts, token }: AppOptions): (request: Request) => RequestContext {
  const memory = new EntityMemory();
  return (request) => {
    const ready = parts();
    if (ready === null) throw new Error('A question came through before the data was loaded.');
    return {
      ...ready,
      loaders: makeLoaders(ready.store, (ids) => memory.entities(ready, ids)),
      viewer: viewerOf(request.headers.authorization, token),
      caller: request.ip ?? 'unknown',
      requestId: requestIdOf(request),
    };
  };
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

/** What can be refused before Apollo sees it: other media types, and documents that are too long to read. */
const checkRequest: RequestHandler = (request, response, next) => {
  if (request.method === 'POST' && request.is(['application/json', 'application/graphql-response+json']) === false) {
    sendCode(response, 'UNSUPPORTED_MEDIA_TYPE');
    return;
  }
  const body: unknown = request.method === 'GET' ? request.query : request.body;
  limitTokens(body !== null && typeof body === 'object' && 'query' in body ? body.query : undefined);
  next();
};

/** The columns of a picture are numbers and names: they shrink to a third, whatever their media type says. */
const isCompressible: compression.CompressionFilter = (request, response) =>
  request.url.startsWith('/network.bin') || compression.filter(request, response);

/** Timed and traced by route, not by address: addresses of things are without end. */
function watching({ metrics, tracing }: Monitor): RequestHandler {
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

function routeOf(request: Request): string {
  const known = /^\/(graphql|network\.bin|peers|footprint|health|shapes|assets)\b/.exec(request.originalUrl);
  return known?.[1] ?? 'page';
}

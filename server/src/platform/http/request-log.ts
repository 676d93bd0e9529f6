import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** As other programs make them; anything else is not taken into our log. */
const knownId = /^[\w.:-]{8,128}$/;

/**
 * Gives each request its id, which a proxy in front may have chosen, and writes a line for each that was answered: id,
 * method, path without what is asked, status and time. Headers are left out, since one of them is the token. Where the
 * log takes warnings only, a line is written for those that failed here.
 */
export function requestLog(logger: Logger): RequestHandler {
  // To make ready a logger of its own for a request takes as long as all else that is done before it is read.
  return logger.isLevelEnabled('info') ? everyRequest(logger) : failedRequests(logger);
}

function everyRequest(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: idOf,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'milliseconds' },
    customLogLevel: (_request, response, error) => (error !== undefined || isFailure(response) ? 'warn' : 'info'),
    // What went wrong is told where it was met, under the same id.
    customErrorObject: (_request, _response, _error, { err: _met, ...told }: Readonly<Record<string, unknown>>) => told,
    autoLogging: { ignore: ({ url = '' }: IncomingMessage) => /^\/health\b/.test(url) },
    serializers: { req: requestLine, res: responseLine },
  });
}

function failedRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    request.id = idOf(request);
    response.on('finish', () => {
      if (!isFailure(response)) return;
      const req = requestLine({ method: request.method, url: request.originalUrl });
      logger.warn({ requestId: request.id, req, res: responseLine(response) }, 'request errored');
    });
    next();
  };
}

function idOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && knownId.test(given) ? given : randomUUID();
}

/** That a part is not there just now (503) is said where it is noticed. */
function isFailure({ statusCode }: Pick<ServerResponse, 'statusCode'>): boolean {
  return statusCode >= 500 && statusCode !== 503;
}

function requestLine({ method, url }: { readonly method: string; readonly url: string }) {
  return { method, path: url.split('?')[0] };
}

function responseLine({ statusCode }: { readonly statusCode: number }) {
  return { status: statusCode };
}

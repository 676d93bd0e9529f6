import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';

/** As other programs make them; anything else is not taken into our log. */
const knownId = /^[\w.:-]{8,128}$/;

/**
 * A line for each answered request: its id, method, path without what is asked, status and time. Headers are left out, since one of
 * them is the token. A proxy in front may give the id.
 */
export function requestLog(logger: Logger): HttpLogger {
  return pinoHttp({
    logger,
    genReqId(request) {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && knownId.test(given) ? given : randomUUID();
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'milliseconds' },
    // That a part is not there just now (503) is said where it is noticed.
    customLogLevel: (_request, response, error) =>
      error !== undefined || (response.statusCode >= 500 && response.statusCode !== 503) ? 'warn' : 'info',
    // What went wrong is told where it was met, under the same id.
    customErrorObject: (_request, _response, _error, { err: _met, ...told }: Readonly<Record<string, unknown>>) => told,
    autoLogging: { ignore: ({ url = '' }: IncomingMessage) => /^\/(health|metrics)\b/.test(url) },
    serializers: {
      req: ({ method, url }: { readonly method: string; readonly url: string }) => ({
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ status: statusCode }),
    },
  });
}

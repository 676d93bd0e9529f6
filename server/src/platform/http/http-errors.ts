import { errorCatalogue, type ErrorCode } from '@jejaring/schema/errors';
import type { ErrorRequestHandler, Response } from 'express';
import { secondsToWait } from '../callers/index.ts';
import { requestIdOf } from './request-id.ts';
import type { Logger } from 'pino';
import { maskedError, type PublicError } from './errors.ts';

/** Answers in the shape of a GraphQL error, so that callers read every failure alike. */
function sendError(response: Response, error: PublicError, status?: number): void {
  const catalogued = errorCatalogue[error.code].status;
  const fitting =
    error.code === 'NOT_FOUND' ? 404 : error.code === 'INTERNAL' ? 500 : catalogued === 200 ? 400 : catalogued;
  const seconds = secondsToWait(error.code, error.details);
  if (seconds !== null) response.set('retry-after', String(seconds));
  response
    .status(status ?? fitting)
    .set('cache-control', 'no-store')
    .json({ errors: [{ message: error.message, extensions: { ...error.details, code: error.code } }] });
}

export function sendCode(response: Response, code: ErrorCode, message: string = errorCatalogue[code].message): void {
  sendError(response, { code, message, details: {} });
}

const bodyFaults: Readonly<Record<string, ErrorCode>> = {
  'entity.too.large': 'REQUEST_TOO_LARGE',
  'entity.parse.failed': 'BAD_REQUEST',
  'encoding.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
  'charset.unsupported': 'UNSUPPORTED_MEDIA_TYPE',
  'request.size.invalid': 'BAD_REQUEST',
  'request.aborted': 'BAD_REQUEST',
};

/** The last handler: what a client sent wrong is 4xx, what is wrong here is masked. */
export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const fault = bodyFault(error);
    if (fault !== null) sendCode(response, fault);
    else sendError(response, maskedError(error, requestIdOf(request), logger));
  };
}

function bodyFault(error: unknown): ErrorCode | null {
  if (!(error instanceof Error)) return null;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  const known = bodyFaults[type];
  if (known !== undefined) return known;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500;
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : null;
}

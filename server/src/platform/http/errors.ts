import { HeaderMap } from '@apollo/server';
import { GraphError } from '@jejaring/graph/model';
import { ApiError, errorCatalogue, isErrorCode, type ErrorCode } from '@jejaring/schema/errors';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { secondsToWait } from '../callers/index.ts';

/** An error as a caller sees it: a stable code, and a message that says what to do. */
export interface PublicError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Null where the error was not raised on purpose: nothing of it may leave the server. */
function publicError(error: unknown): PublicError | null {
  if (error instanceof ApiError) return { code: error.code, message: error.message, details: error.details };
  if (!(error instanceof GraphError) || !isErrorCode(error.code)) return null;
  // Where the engine is, and what is wrong with it, is for the log.
  if (error.code === 'STORE_UNAVAILABLE') {
    return { code: error.code, message: errorCatalogue.STORE_UNAVAILABLE.message, details: {} };
  }
  return { code: error.code, message: error.message, details: error.details };
}

/** What the caller gets instead, while the log keeps the error under the same request id. */
export function maskedError(error: unknown, requestId: string, logger: Logger): PublicError {
  const known = publicError(error);
  if (known?.code === 'STORE_UNAVAILABLE') tellOnce(error, requestId, logger);
  if (known !== null) return known;
  logger.error({ err: error, requestId }, 'unexpected error');
  return {
    code: 'INTERNAL',
    message: `${errorCatalogue.INTERNAL.message} Request ${requestId}.`,
    details: { requestId },
  };
}

const told = new WeakSet<object>();

/** One failed call of a store may fail many fields of an answer. */
function tellOnce(error: unknown, requestId: string, logger: Logger): void {
  if (!(error instanceof Error) || told.has(error)) return;
  told.add(error);
  logger.warn({ err: error, requestId }, 'a store cannot be used');
}

/** An error of execution with only what may be told. */
export function toGraphQLError(error: GraphQLError, requestId: string, logger: Logger): GraphQLError {
  const { code, message, details } = maskedError(error.originalError ?? error, requestId, logger);
  return new GraphQLError(message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { ...details, code },
  });
}

/** An error that refuses the whole operation, with the HTTP status of its code. */
export function refusal(error: unknown): GraphQLError | null {
  const known = publicError(error);
  if (known === null) return null;
  const { status } = errorCatalogue[known.code];
  const seconds = secondsToWait(known.code, known.details);
  const headers = new HeaderMap(seconds === null ? [] : [['retry-after', String(seconds)]]);
  return new GraphQLError(known.message, {
    extensions: { ...known.details, code: known.code, http: { status: status === 200 ? 400 : status, headers } },
  });
}

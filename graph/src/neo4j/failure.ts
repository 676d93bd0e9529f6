import { GraphError } from '../model/index.ts';
import type { Neo4jAddress } from './address.ts';

/** Another writer was faster with something that this one has read or writes: the transaction is to be run again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** Neo4j's code of an error; null where the error is not Neo4j's. */
function codeOf(error: unknown): string | null {
  const isItsOwn = error instanceof Error && error.name === 'Neo4jError' && 'code' in error;
  return isItsOwn && typeof error.code === 'string' ? error.code : null;
}

const conflicts = [
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.TransientError.Transaction.DeadlockDetected',
  'Neo.TransientError.Transaction.LockClientStopped',
];

/** What two writers at once may meet, as a Conflict; any other error as it is. */
export function conflictOf(error: unknown): unknown {
  const code = codeOf(error);
  return code !== null && conflicts.includes(code) ? new Conflict(code, { cause: error }) : error;
}

/** Two processes that create one index at once: IF NOT EXISTS looks before the other one has committed. */
export function isAlreadyThere(error: unknown): boolean {
  return /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(codeOf(error) ?? '');
}

/** The GraphError for what the driver raised; other errors pass as they are. */
export function graphErrorOf(error: unknown, { shown, database }: Neo4jAddress): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const unavailable = (message: string, retriable = true) =>
    new GraphError('STORE_UNAVAILABLE', message, { address: shown, reason: code }, retriable);
  if (code.startsWith('Neo.ClientError.Security.') && !isPassing(error, code)) {
    return unavailable(`The Neo4j at ${shown} refuses this user or password (${lastPart(code)}): check both.`, false);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return unavailable(`The Neo4j at ${shown} has no database "${database}": create it, or name another.`, false);
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return unavailable(`The Neo4j at ${shown} took too long and gave up: try again.`);
  }
  if (isPassing(error, code)) {
    return unavailable(`The Neo4j at ${shown} cannot be reached just now: see that it runs, and try again.`);
  }
  return error;
}

/** The driver's own word on whether the same may succeed later. */
function isPassing(error: unknown, code: string): boolean {
  const isRetriable = error instanceof Error && 'retriable' in error && error.retriable === true;
  return isRetriable || ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code);
}

function lastPart(code: string): string {
  return code.slice(code.lastIndexOf('.') + 1);
}

import type { IncomingMessage } from 'node:http';

/** The id under which the log knows a request; pino-http gives each one, a text made in create-app.ts. */
export function requestIdOf({ id }: IncomingMessage): string {
  return typeof id === 'string' ? id : 'unknown';
}

import { pino, type Logger } from 'pino';

/**
 * A log of one JSON line each. Requests are logged at `debug`; what went wrong on our side at `error`.
 * @param write takes each line; standard output where it is left out
 */
export function makeLogger(
  level: 'silent' | 'error' | 'warn' | 'info' | 'debug',
  write?: (line: string) => void,
): Logger {
  return write === undefined ? pino({ level }) : pino({ level }, { write });
}

import type { StoreFault } from '../store/graph-store.ts';
import type { Connection } from './connection.ts';

/** What SQLite can say of itself: pages, foreign keys, the full text and the derived rows. */
export function* engineFaults(connection: Connection): Generator<StoreFault> {
  for (const { integrity_check: message } of connection.all<{ integrity_check: string }>('PRAGMA integrity_check')) {
    if (message !== 'ok') yield { code: 'ENGINE', message, ids: [] };
  }
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { GraphError, systemClock } from '../model/index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { restoreStore } from '../store/restore/restore-store.ts';
import { executeCommand, type ExecuteOptions } from '../store/write/apply-command.ts';
import { checkFile } from './check.ts';
import { Connection } from './connection.ts';
import { countsOf } from './counts.ts';
import { checkVersion, keepLog, migrate } from './migrate.ts';
import { changeReads } from './read-changes.ts';
import { listReads } from './read-lists.ts';
import { relationReads } from './read-relations.ts';
import { thingReads } from './read-things.ts';
import { scan } from './scan.ts';
import { SqliteWriter } from './writer.ts';

export interface SqliteStoreOptions extends ExecuteOptions {
  /** Path of the database; its folder is made where it is missing. */
  readonly file: string;
  /** Refuses writes; the file must exist and be of this version. */
  readonly readOnly?: boolean;
  /** How long to wait for the lock when the store must be migrated, in ms; default 5000. */
  readonly lockTimeout?: number;
}

/**
 * Opens the embedded store. Several processes may have one file open and write it.
 * @throws GraphError STORE_NEWER, STORE_LOCKED, STORE_UNWRITABLE, STORE_DAMAGED
 */
export function openSqliteStore(options: SqliteStoreOptions): GraphStore {
  const { file, readOnly = false, lockTimeout = 5000 } = options;
  if (!readOnly) prepareFile(file, lockTimeout, (options.clock ?? systemClock).now());
  const reader = new Connection(file, { readOnly, timeout: 5000 });
  if (readOnly) checkVersion(reader);
  reader.exec('PRAGMA cache_size = -65536; PRAGMA query_only = ON;');
  const writer = readOnly ? null : new SqliteWriter(openWriter(file));
  const writable = () => {
    if (writer !== null) return writer;
    throw new GraphError('STORE_UNWRITABLE', `${file} was opened for reading only.`, { file });
  };
  const changes = changeReads(reader);
  const counts = async () => countsOf(reader);
  return {
    ...thingReads(reader),
    ...relationReads(reader),
    ...listReads(reader),
    ...changes,
    execute: async (command) => executeCommand(writable(), command, options),
    restore: async (content, restoreOptions) =>
      restoreStore(writable(), { ...changes, counts }, content, restoreOptions),
    scan: (parts) => scan(reader, parts),
    counts,
    check: () => checkFile(file),
    keepPair: async (pair, replaces = false) => writable().write((transaction) => transaction.keepPair(pair, replaces)),
    ping: async () => void (await changes.position()),
    async close() {
      await writer?.close();
      reader.close();
    },
  };
}

function prepareFile(file: string, lockTimeout: number, now: Date): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch {
    throw new GraphError(
      'STORE_UNWRITABLE',
      `The folder ${dirname(file)} cannot be made: check that you may write there.`,
      { file },
    );
  }
  const connection = new Connection(file, { readOnly: false, timeout: lockTimeout });
  try {
    keepLog(connection, lockTimeout);
    migrate(connection, now);
  } finally {
    connection.close();
  }
}

function openWriter(file: string): Connection {
  // SQLite's own waiting stops the thread, so it is short; the writer waits on the event loop.
  const connection = new Connection(file, { readOnly: false, timeout: 20 });
  // An import rewrites index pages with every batch: checkpoints are rare, so that each goes to the file once in many.
  connection.exec(
    'PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16000; PRAGMA journal_size_limit = 67108864;',
  );
  return connection;
}

import { GraphError } from '../model/index.ts';
import type { Connection } from './connection.ts';
import { graphErrorOf, isBusy } from './failure.ts';
import { migrations } from './migrations.ts';

const applicationId = 0x4a454a41;

/** The version of the store in this file; 0 for a new one. */
function versionOf(connection: Connection): number {
  const table = connection.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`);
  if (table === undefined) return 0;
  return connection.get<{ version: number | null }>('SELECT max(version) AS version FROM migration')?.version ?? 0;
}

/**
 * Brings the store to the present version; only this takes the lock for itself.
 * @throws GraphError STORE_NEWER, STORE_LOCKED, STORE_DAMAGED (another program's database)
 */
export function migrate(connection: Connection, now: Date): void {
  if (isPresent(connection)) return;
  try {
    connection.execRaw('BEGIN EXCLUSIVE');
  } catch (error) {
    throw isBusy(error) ? lockedBy(connection.file) : graphErrorOf(error, connection.file);
  }
  try {
    // Another process may have migrated while this one waited for the lock.
    if (!isPresent(connection)) applyFrom(connection, versionOf(connection), now);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Makes the file keep its changes in a log beside it, which lets others read while one writes; it stays so. Where several
 * processes open a new file at once, SQLite refuses all but one of them without waiting, so that they ask again.
 * @throws GraphError STORE_LOCKED
 */
export function keepLog(connection: Connection, lockTimeout: number): void {
  const begun = performance.now();
  for (;;) {
    try {
      connection.execRaw('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error)) throw graphErrorOf(error, connection.file);
      if (performance.now() - begun > lockTimeout) throw lockedBy(connection.file);
      // The thread may stand still: nothing is asked of a store that is being opened.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function lockedBy(file: string): GraphError {
  return new GraphError(
    'STORE_LOCKED',
    `${file} must be brought to this version, and another process is using it: stop that one and start again.`,
    { file },
  );
}

function applyFrom(connection: Connection, version: number, now: Date): void {
  if (version === 0) {
    const foreign = connection.get('SELECT 1 FROM sqlite_schema LIMIT 1');
    if (foreign !== undefined) {
      throw new GraphError(
        'STORE_DAMAGED',
        `${connection.file} is a database of another program: choose another file.`,
        { file: connection.file },
      );
    }
    connection.exec(
      `PRAGMA application_id = ${applicationId}; CREATE TABLE migration (version INTEGER PRIMARY KEY, at TEXT NOT NULL) STRICT;`,
    );
  }
  for (const [index, sql] of migrations.entries()) {
    if (index + 1 <= version) continue;
    connection.exec(sql);
    connection.run('INSERT INTO migration (version, at) VALUES (?, ?)', [index + 1, now.toISOString()]);
  }
}

/** For a reader, which cannot migrate. @throws GraphError STORE_NEWER, STORE_LOCKED (the store is older) */
export function checkVersion(connection: Connection): void {
  if (isPresent(connection)) return;
  throw new GraphError(
    'STORE_LOCKED',
    `${connection.file} is of an older version or empty: open it once for writing, which migrates it.`,
    {
      file: connection.file,
    },
  );
}

function isPresent(connection: Connection): boolean {
  const version = versionOf(connection);
  if (version > migrations.length) {
    throw new GraphError(
      'STORE_NEWER',
      `${connection.file} was written by a newer Jejaring (store version ${version}, this one knows ${migrations.length}): update this one.`,
      {
        file: connection.file,
        version,
        known: migrations.length,
      },
    );
  }
  return version === migrations.length;
}

import type { GraphStore } from '@jejaring/graph/store';
import { GraphError, systemClock, type Clock } from '@jejaring/graph/model';
import type { Database } from '../../platform/database/index.ts';
import { pairAnew } from '../../platform/pairing/index.ts';
import { databaseRows, graphContent } from './archive-content.ts';
import type { Manifest } from './archive-format.ts';
import { BackupError } from './backup-error.ts';
import { openArchive } from './read-archive.ts';
import { verifyArchive } from './verify-archive.ts';

export interface RestoreBackupOptions {
  /** Opened even if an earlier restore into it was stopped. */
  readonly store: GraphStore;
  readonly database: Pick<Database, 'copy' | 'repository' | 'tellsOfGraph'>;
  readonly path: string;
  /** By default that of this machine. */
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: 'verify' | 'restore', done: number, total: number) => void;
}

/**
 * Verifies an archive whole, then fills the two empty stores from it. Until the last step the graph store says that it
 * is being restored; the same call goes on where one was stopped.
 * @throws BackupError BACKUP_FOREIGN, BACKUP_NEWER, BACKUP_DAMAGED, DATABASE_NOT_EMPTY; GraphError STORE_NOT_EMPTY,
 * STORE_UNFINISHED; the signal's reason
 */
export async function restoreBackup(options: RestoreBackupOptions): Promise<Manifest> {
  const { store, database, path, clock = systemClock, signal, onProgress } = options;
  const archive = await openArchive(path);
  try {
    await refuseFilled(store, database);
    const { parts } = archive.manifest;
    const lines = parts.reduce((sum, part) => sum + part.lines, 0);
    let verified = 0;
    const counts = await verifyArchive(archive, {
      path,
      tables: database.copy.tables,
      onLines(count) {
        signal?.throwIfAborted();
        verified += count;
        onProgress?.('verify', verified, lines);
      },
    });
    await store.restore(graphContent(archive, counts), {
      ...(signal === undefined ? {} : { signal }),
      onProgress: (done, total) => onProgress?.('restore', done, total),
      // What was restored is a new pair: marks of what stood here before, such as a snapshot's, are not held against it.
      async beforeEnd() {
        await database.copy.replaceAll(databaseRows(archive, database.copy.tables));
        // An archive's tables are read after its graph: a run that ended in between knows more than the archive's log.
        await pairAnew(store, database, clock.now().toISOString());
      },
    });
    return archive.manifest;
  } finally {
    archive.close();
  }
}

/** Before the long reading; the store itself looks again. */
async function refuseFilled(store: GraphStore, database: Pick<Database, 'copy'>): Promise<void> {
  if ((await store.restoring()) !== null) return;
  const { records } = await store.counts();
  if (records > 0 || (await store.position()) > 0) {
    throw new GraphError(
      'STORE_NOT_EMPTY',
      `A backup is restored into empty stores only, and the graph holds ${records} records: name another place (JEJARING_DATA, JEJARING_GRAPH), or empty it.`,
    );
  }
  if (!(await database.copy.isEmpty())) {
    throw new BackupError(
      'DATABASE_NOT_EMPTY',
      'A backup is restored into empty stores only, and the database holds rows: name another place (JEJARING_DATA, JEJARING_DATABASE), or empty it.',
    );
  }
}

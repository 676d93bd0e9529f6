import { access, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GraphStore } from '@jejaring/graph/store';
import type { Database } from '../../platform/database/index.ts';
import { graphParts, tablePart, type Manifest } from './archive-format.ts';
import { BackupError } from './backup-error.ts';
import { freezeDatabase } from './freeze-database.ts';
import { freezeGraph } from './freeze-graph.ts';
import { LineSorter } from './line-sorter.ts';
import { writeArchive } from './write-archive.ts';

export interface BackupOptions {
  readonly store: GraphStore;
  readonly database: Pick<Database, 'copy'>;
  /** The archive; its folder must exist, and have room for what the stores hold. */
  readonly out: string;
  /** Replaces a file of that name. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  /** In steps of about equal work. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes everything the stores hold into one archive, beside whoever writes them. It stands under its name only when it
 * is whole and on the disk; what is needed on the way lies in a folder beside it, which goes again whatever happens.
 * @throws BackupError BACKUP_EXISTS; GraphError as the stores do; the signal's reason
 */
export async function backUp(options: BackupOptions): Promise<Manifest> {
  const { store, database, out } = options;
  if (options.force !== true) await refuseExisting(out);
  const work = await mkdtemp(`${out}.part-`);
  try {
    const onRows = await progressOf(options);
    let sorters = 0;
    const sorter = async () => {
      sorters += 1;
      const folder = join(work, String(sorters));
      await mkdir(folder);
      return new LineSorter(folder);
    };
    const graph = await freezeGraph(store, { sorter, onRead: onRows });
    const tables = await freezeDatabase(database.copy, sorter);
    const counted = (lines: AsyncIterable<string>) => countedLines(lines, onRows);
    const manifest = await writeArchive(join(work, 'archive'), graph.position, [
      { name: graphParts.changes, lines: counted(graph.changes()) },
      { name: graphParts.commands, lines: counted(graph.commands()) },
      { name: graphParts.things, lines: counted(graph.things()) },
      ...tables.map(({ name, lines }) => ({ name: tablePart(name), lines: counted(lines) })),
    ]);
    if (options.force !== true) await refuseExisting(out);
    await rename(join(work, 'archive'), out);
    await syncFolder(dirname(out));
    return manifest;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function refuseExisting(out: string): Promise<void> {
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new BackupError('BACKUP_EXISTS', `${out} exists: name another file, or say --force to replace it.`);
}

/** Each row is read once and written once; records go into the lines of their things. */
async function progressOf({ store, signal, onProgress }: BackupOptions): Promise<(rows: number) => void> {
  const { entities, records } = await store.counts();
  const things = Object.values(entities).reduce((sum, count) => sum + count, 0);
  const total = 2 * things + records + (await store.position());
  let done = 0;
  return (rows) => {
    signal?.throwIfAborted();
    done += rows;
    onProgress?.(Math.min(done, total), total);
  };
}

const linesAtOnce = 1000;

async function* countedLines(lines: AsyncIterable<string>, onLines: (lines: number) => void): AsyncGenerator<string> {
  let count = 0;
  for await (const line of lines) {
    yield line;
    count += 1;
    if (count % linesAtOnce === 0) onLines(linesAtOnce);
  }
  onLines(count % linesAtOnce);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

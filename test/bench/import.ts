import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { loadSample, MemoryJournal } from '@jejaring/server/import';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { table, type BenchRow } from './bench-row.ts';

const suite = 'import';
/** What a first start may take in all; the import is the largest part of it. */
const firstStart = 20;

/** The whole bundled sample through the ordinary importers, twice, beside the same records as plain SQL rows. */
export async function run(): Promise<BenchRow[]> {
  const folder = await makeTemporaryFolder();
  try {
    const store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
    const first = await load(store);
    const memory = process.memoryUsage().rss / 2 ** 20;
    const second = await load(store);
    const { records, relations, flows } = await store.counts();
    const plain = await plainRows(store, join(folder, 'plain.sqlite'));
    await store.close();
    const size = [records, relations, flows].map((count) => count.toLocaleString('en'));
    const beside = { peer: 'the records as JSON rows, one transaction', peerValue: plain };
    return [
      {
        suite,
        name: `load the sample (${size[0]} records, ${size[1]} relations, ${size[2]} flows)`,
        value: first,
        unit: 's',
        ...beside,
        goal: `first start ≤ ${firstStart} s`,
        met: first <= firstStart,
      },
      { suite, name: 'load it again: nothing changes', value: second, unit: 's' },
      { suite, name: 'records a second', value: records / first, unit: '/s' },
      { suite, name: 'resident memory after the load', value: memory, unit: 'MiB' },
    ];
  } finally {
    await removeFolder(folder);
  }
}

async function load(store: GraphStore): Promise<number> {
  const begun = performance.now();
  await loadSample({ store, journal: new MemoryJournal() });
  return (performance.now() - begun) / 1000;
}

/** What SQLite takes for the same content without rules, merging, log or search: the least an import could cost. */
async function plainRows(store: GraphStore, file: string): Promise<number> {
  const records: string[] = [];
  for await (const chunk of store.scan(['RECORDS'])) for (const item of chunk.items) records.push(JSON.stringify(item));
  const database = new DatabaseSync(file);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE record (id INTEGER PRIMARY KEY, json TEXT)',
  );
  const begun = performance.now();
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO record (json) VALUES (?)');
  for (const record of records) insert.run(record);
  database.exec('COMMIT');
  const seconds = (performance.now() - begun) / 1000;
  database.close();
  return seconds;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(`${table(await run())}\n`);

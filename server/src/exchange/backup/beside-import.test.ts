import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SettableClock, aCommand, aRecord, aSource, collected } from '@jejaring/graph/testing';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { openDatabase } from '../../app/index.ts';
import { importJournal, importsBeyondLog } from '../import/index.ts';
import { backUp, restoreBackup } from './index.ts';

it('a run that goes on while the tables wait for the graph is not held against what was restored', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-beside-'));
  const clock = new SettableClock();
  const storesIn = async (name: string) => ({
    store: openSqliteStore({ file: join(folder, name, 'graph.db'), clock }),
    database: await openDatabase(join(folder, name, 'work.db'), clock),
  });
  const [here, there] = [await storesIn('here'), await storesIn('there')];
  try {
    const journal = here.database.repository(importJournal);
    const run = await journal.begin({
      file: 'a.csv',
      importer: 'test',
      source: aSource,
      hash: 'h',
      size: 1,
      who: 'cli',
    });
    await here.store.execute(aCommand({ put: [aRecord()] }));
    const { copy } = here.database;
    const database = {
      copy: {
        ...copy,
        read: async (visit: Parameters<typeof copy.read>[0]) => {
          // The graph is frozen by now.
          await journal.record(run, { records: 3, created: 3, updated: 0, unchanged: 0, bytes: 1 }, []);
          await copy.read(visit);
        },
      },
    };
    const path = join(folder, 'early.zip');
    await backUp({ store: here.store, database, out: path });
    await restoreBackup({ ...there, path, clock });
    expect(await collected(importsBeyondLog(there.store, there.database))).toEqual([]);
    expect(await collected(importsBeyondLog(here.store, here.database))).toHaveLength(1);
  } finally {
    for (const { store, database } of [here, there]) await Promise.all([store.close(), database.close()]);
    await rm(folder, { recursive: true });
  }
});

import { join } from 'node:path';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { openDatabase } from '@jejaring/server/database';
import { expect, it } from 'vitest';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { expectNothingHalf } from './kill-a-job.ts';

it(
  'does a job whose process is killed at every step whole, and writes nothing twice',
  { timeout: 300_000 },
  async () => {
    const folder = await makeTemporaryFolder();
    const [target, file] = [join(folder, 'work.sqlite'), join(folder, 'graph.sqlite')];
    const database = await openDatabase(target);
    const store = openSqliteStore({ file });
    try {
      await expectNothingHalf(target, database, { file, store });
      expect(await database.check()).toEqual([]);
    } finally {
      await Promise.all([database.close(), store.close()]);
      await removeFolder(folder);
    }
  },
);

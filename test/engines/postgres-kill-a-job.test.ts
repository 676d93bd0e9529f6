import { join } from 'node:path';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { parsePostgresAddress } from '@jejaring/server/app';
import { openDatabase } from '@jejaring/server/database';
import { it } from 'vitest';
import { expectNothingHalf } from '../faults/kill-a-job.ts';
import { freshPostgresUrl } from '../harness/engines.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

it('does a job of a PostgreSQL whole too, whose process is killed at every step', async () => {
  const folder = await makeTemporaryFolder();
  const [target, file] = [parsePostgresAddress(await freshPostgresUrl()), join(folder, 'graph.sqlite')];
  const database = await openDatabase(target);
  const store = openSqliteStore({ file });
  try {
    await expectNothingHalf(target, database, { file, store });
  } finally {
    await Promise.all([database.close(), store.close()]);
    await removeFolder(folder);
  }
});

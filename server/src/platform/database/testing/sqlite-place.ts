import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Contents } from '../contents.ts';
import { openDatabase } from '../open-database.ts';
import type { DatabaseUnderTest } from './database-under-test.ts';

/** A place for the embedded database in a folder of its own. */
export const sqlitePlace = (contents: Contents) => async (): Promise<DatabaseUnderTest> => {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-database-'));
  const file = join(folder, 'within', 'work.sqlite');
  return {
    open: () => openDatabase(file, contents),
    async run(sql) {
      const raw = new DatabaseSync(file, { timeout: 0 });
      try {
        for (;;) {
          try {
            return raw.exec(sql);
          } catch (error) {
            // Whoever writes just now may be of this process, and must come to its end.
            if (!(error instanceof Error) || !/locked/.test(error.message)) throw error;
            await nextTurn();
          }
        }
      } finally {
        raw.close();
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

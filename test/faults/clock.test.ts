import { join } from 'node:path';
import { afterAll, it } from 'vitest';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { expectClockToMatterLittle } from './clock-moved.ts';

const folder = await makeTemporaryFolder();
afterAll(() => removeFolder(folder));

it('keeps its order when the clock jumps', async () => {
  await expectClockToMatterLittle((clock) =>
    Promise.resolve(openSqliteStore({ file: join(folder, 'graph.db'), clock })),
  );
});

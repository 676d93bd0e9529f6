import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { GraphError } from '@jejaring/graph/model';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { nthCommand } from './stream.ts';
import { expectAllOf } from './written.ts';

const folder = await makeTemporaryFolder();
const disk = mountSmallDisk(folder);
afterAll(async () => {
  if (disk !== null) execFileSync('umount', [disk]);
  await removeFolder(folder);
});

/** A disk of 4 MB; null, and said so, where mounting one is not allowed. */
function mountSmallDisk(path: string): string | null {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path], { stdio: 'pipe' });
    return path;
  } catch {
    process.stderr.write(
      'Left out: the test on a full disk (test/faults/disk-full), since nothing can be mounted here.\n',
    );
    return null;
  }
}

it.runIf(disk !== null)('refuses what no longer fits, loses nothing, and goes on when there is room', async () => {
  const ballast = join(folder, 'ballast');
  await writeFile(ballast, Buffer.alloc(1_500_000));
  const store = openSqliteStore({ file: join(folder, 'graph.db') });
  const acknowledged: { n: number; seq: number }[] = [];
  const write = async () => {
    const n = acknowledged.length;
    const { seq } = await store.execute(nthCommand('full', n));
    acknowledged.push({ n, seq: seq ?? 0 });
  };
  const fill = async (): Promise<unknown> => {
    try {
      while (acknowledged.length < 10_000) await write();
      return null;
    } catch (error) {
      return error;
    }
  };
  const refusal = await fill();
  expect(refusal).toBeInstanceOf(GraphError);
  expect(refusal).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
  expect((refusal as GraphError).message).toMatch(/full/);
  expect(acknowledged.length).toBeGreaterThan(5);
  // What is there is read, and a second refusal is as clear as the first.
  expect(await store.position()).toBe(acknowledged.length);
  await expect(write()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await rm(ballast);
  for (let more = 0; more < 3; more += 1) await write();
  await expectAllOf(store, 'full', acknowledged);
  await store.close();
});

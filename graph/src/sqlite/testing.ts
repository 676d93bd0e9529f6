import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Files in memory, where the system has such a place: these tests are about rules, and thousands of syncs are slow. */
const memory = '/dev/shm';

/** A place for store files, removed when the tests of the file have run. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'jejaring-store-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

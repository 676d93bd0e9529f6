import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { startWriter, type Acknowledged } from './child.ts';
import { openTarget } from './open-target.ts';
import { expectAllOf, expectAllOfSeveral } from './written.ts';

const rounds = Number(process.env['KILL_ROUNDS'] ?? 3);
const folder = await makeTemporaryFolder();
afterAll(() => removeFolder(folder));

describe('a writer that is killed', () => {
  it(`loses nothing acknowledged in ${rounds} rounds of kill -9`, { timeout: 60_000 + rounds * 30_000 }, async () => {
    const file = join(folder, 'killed.db');
    const acknowledged: Acknowledged[] = [];
    let next = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const child = startWriter(file, 'one', next, 1_000_000);
      // Wherever it stands then in the next one.
      await child.wrote(1 + Math.floor(Math.random() * 60));
      child.kill();
      expect(await child.ended).toBe('');
      expect(child.acknowledged.length, 'the writer came to write before it was killed').toBeGreaterThan(0);
      acknowledged.push(...child.acknowledged);
      const store = await openTarget(file);
      next = await expectAllOf(store, 'one', acknowledged);
      await store.close();
    }
  });
});

describe('two writers of one store', () => {
  it('both succeed, while a third opens and reads it', async () => {
    const file = join(folder, 'shared.db');
    const writers = ['one', 'two'].map((name) => ({ name, ...startWriter(file, name, 0, 60) }));
    await Promise.all(writers.map(({ begun }) => begun));
    const store = await openTarget(file);
    expect(await store.position()).toBeGreaterThan(0);
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(['', '']);
    await expectAllOfSeveral(store, writers, 60);
    await store.close();
  });
});

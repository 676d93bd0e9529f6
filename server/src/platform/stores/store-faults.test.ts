import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GraphError } from '@jejaring/graph/model';
import { StoreFaults } from './store-faults.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-faults-'));
  file = join(folder, 'graph.sqlite');
  await writeFile(file, 'x');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const full = new GraphError('STORE_UNAVAILABLE', 'full', { cause: 'DISK_FULL' }, true);
const busy = new GraphError('STORE_UNAVAILABLE', 'busy', {}, true);
const damaged = new GraphError('STORE_DAMAGED', 'damaged');

it('knows a full disk by the write that failed, until something can be written again, and leaves nothing there', async () => {
  const faults = new StoreFaults(file);
  faults.saw(busy, true);
  await faults.look();
  expect(faults.current()).toBeNull();
  expect(await readdir(folder)).toEqual(['graph.sqlite']);
  faults.saw(full, true);
  expect(faults.current()).toMatchObject({ state: 'STORE_UNWRITABLE', reason: 'full' });
  await faults.look();
  expect(faults.current()).toBeNull();
  expect(await readdir(folder)).toEqual(['graph.sqlite']);
});

it('keeps the worst: a damage of a file stays, and a file that was exchanged is lost', async () => {
  const faults = new StoreFaults(file);
  faults.saw(damaged, false);
  faults.saw(full, true);
  await faults.look();
  faults.cameBack();
  expect(faults.current()).toMatchObject({ state: 'STORE_DAMAGED' });
  await rm(file);
  await faults.look();
  expect(faults.current()).toMatchObject({ state: 'STORE_LOST' });
});

it('gives an engine elsewhere another try where it came back', () => {
  const faults = new StoreFaults(null);
  faults.saw(damaged, false);
  expect(faults.current()).toMatchObject({ state: 'STORE_DAMAGED' });
  faults.cameBack();
  expect(faults.current()).toBeNull();
});

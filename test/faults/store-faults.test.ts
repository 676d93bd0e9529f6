import { execFileSync } from 'node:child_process';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, makeLogger, openProduct, type Product } from '@jejaring/server/app';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleDataIn } from '../harness/sample-data.ts';
import { settingsOf } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { createForum, token } from '../harness/token.ts';

let folder: string;
let product: Product | null = null;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(async () => {
  await product?.close().catch(() => undefined);
  product = null;
  if (disk !== null) execFileSync('umount', [disk]);
  disk = null;
  await removeFolder(folder);
});

/** A disk of 16 MB where the data is to be; null where mounting one is not allowed, which test/faults/disk-full says. */
let disk: string | null = null;
function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', path], { stdio: 'pipe' });
    disk = path;
    return true;
  } catch {
    return false;
  }
}

const lines: string[] = [];
async function start(data: string): Promise<Product> {
  const environment = { JEJARING_DATA: data, JEJARING_SAMPLE: 'off', JEJARING_TOKEN: token };
  product = await openProduct(settingsOf(environment), { logger: makeLogger('warn', (line) => void lines.push(line)) });
  await product.ready;
  return product;
}

const ready = async ({ address }: Product) => (await fetch(`${address}/health/ready`)).status;
const state = ({ readiness }: Product) => readiness();
const isRead = async ({ address }: Product) => {
  const query = encodeURIComponent('{ search(text: "klaten") { totalCount } }');
  return (await fetch(`${address}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } })).status;
};

it('is not ready while the disk is full, reads on, and is ready again when there is room', async (context) => {
  const data = join(folder, 'data');
  await mkdir(data);
  if (!mountSmallDisk(data)) return context.skip();
  const server = await start(data);
  expect((await createForum(server.address, 'Sebelum')).errors).toEqual([]);
  expect(await ready(server)).toBe(200);
  const ballast = join(data, 'ballast');
  await writeFile(ballast, Buffer.alloc(16 * 1024 * 1024)).catch(() => undefined);
  await expect.poll(() => ready(server)).toBe(503);
  expect(state(server)).toMatchObject({
    state: 'STORE_UNWRITABLE',
    reason: expect.stringMatching(/graph\.sqlite/) as string,
  });
  expect(await isRead(server)).toBe(200);
  await rm(ballast);
  await expect.poll(() => ready(server)).toBe(200);
  expect((await createForum(server.address, 'Sesudah')).errors).toEqual([]);
});

it('is not ready once a damaged page was met, takes no write then, and reads what it can', async () => {
  const data = await sampleDataIn(folder);
  // The second start reads the snapshot: else SQLite would have all of the file in its memory.
  await (await start(data)).close();
  const server = await start(data);
  const { graph } = filesIn(data);
  const { size } = await stat(graph);
  const handle = await open(graph, 'r+');
  // All but its beginning, which names the tables, and which the server has read.
  await handle.write(Buffer.alloc(size - 200_000, 0xa5), 0, size - 200_000, 200_000);
  await handle.close();
  const query = encodeURIComponent('{ regions(first: 100) { edges { node { id name } } } }');
  const list = () =>
    fetch(`${server.address}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
  const answer = await (await list()).text();
  expect(answer).toMatch(/errors/);
  await expect.poll(() => ready(server)).toBe(503);
  expect(state(server)).toMatchObject({
    state: 'STORE_DAMAGED',
    reason: expect.stringMatching(/graph\.sqlite/) as string,
  });
  expect(await isRead(server)).toBe(200);
  expect((await createForum(server.address, 'Selama')).code).toBe('STORE_UNAVAILABLE');
});

it('is not ready while its file is away, and keeps nothing in a file that nobody will find', async () => {
  const data = await sampleDataIn(folder);
  const server = await start(data);
  const { graph } = filesIn(data);
  await rename(graph, `${graph}.away`);
  await expect.poll(() => ready(server)).toBe(503);
  expect(state(server)).toMatchObject({ state: 'STORE_LOST' });
  expect(await isRead(server)).toBe(200);
  expect((await createForum(server.address, 'Selama')).code).toBe('STORE_UNAVAILABLE');
  expect(lines.join('')).toMatch(/deleted or exchanged/);
});

// `npm run build:explorer`: the explorer of the API, when it is missing or outdated. It takes longer than the pages and
// nobody waits for it: `npm start` runs this once it serves.
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, haveNode, refuse, root } from './runtime.mjs';

const explorer = join(root, 'client', 'explorer');
const dist = join(explorer, 'dist');
const stamp = join(dist, 'built-from.txt');

async function fingerprint() {
  const names = (await readdir(explorer)).filter((name) => name !== 'dist').sort();
  const hash = createHash('sha256').update(await readFile(join(root, 'pnpm-lock.yaml')));
  for (const name of names) hash.update(`${name}\0`).update(await readFile(join(explorer, name)));
  return hash.digest('hex');
}

/** @param {string} from the fingerprint of what it is built from */
async function build(from) {
  const next = join(cache, `explorer-${process.pid}`);
  // Vite is the client's own dependency, so it is looked for from there.
  const vite = createRequire(join(root, 'client', 'package.json')).resolve('vite');
  /** @type {unknown} */
  const loaded = await import(pathToFileURL(vite).href);
  const { build } = /** @type {{ build: (config: object) => Promise<unknown> }} */ (loaded);
  const config = { root: explorer, configFile: join(explorer, 'vite.config.ts'), build: { outDir: next } };
  try {
    await build(config);
    await writeFile(join(next, 'built-from.txt'), `${from}\n`);
    await rm(dist, { recursive: true, force: true });
    await rename(next, dist);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

if (haveNode(import.meta.url)) {
  const [now, built] = await Promise.all([fingerprint(), readFile(stamp, 'utf8').catch(() => '')]);
  try {
    if (now !== built.trim()) await build(now);
  } catch (error) {
    refuse(`The explorer could not be built: ${error instanceof Error ? error.message : String(error)}`);
  }
}

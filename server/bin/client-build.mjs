// Builds the pages when they are missing or older than what they are made of.
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, root } from './runtime.mjs';

const dist = join(root, 'client', 'dist');
const stamp = join(dist, 'built-from.txt');
/** All that a page can be made of; what only the server reads costs a needless build of a few seconds at worst. */
const sources = [
  'client',
  'words/src',
  'schema',
  'graph/src/model',
  'graph/src/network',
  'graph/src/network-files',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];
const left = new Set(['node_modules', 'dist', '.vite']);

/**
 * @param {string} path of a file or folder, from the root
 * @returns {Promise<string[]>}
 */
async function filesUnder(path) {
  if ((await stat(join(root, path))).isFile()) return [path];
  const entries = await readdir(join(root, path), { withFileTypes: true });
  const nested = await Promise.all(
    entries.filter((entry) => !left.has(entry.name)).map((entry) => filesUnder(`${path}/${entry.name}`)),
  );
  return nested.flat();
}

/** SHA-256 over names and contents, in the order of the names. */
async function fingerprint() {
  const files = (await Promise.all(sources.map(filesUnder))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

/** The fingerprint to build from, or null where the pages are up to date. */
export async function outdatedClient() {
  const [now, built] = await Promise.all([fingerprint(), readFile(stamp, 'utf8').catch(() => '')]);
  return now === built.trim() ? null : now;
}

/**
 * Builds beside the pages in use and swaps them at the end, so that a reader never meets half a build.
 * @param {string} from the fingerprint of what it is built from
 */
export async function buildClient(from) {
  const next = join(cache, `client-${process.pid}`);
  const client = join(root, 'client');
  // Vite is the client's own dependency, so it is looked for from there.
  const vite = createRequire(join(client, 'package.json')).resolve('vite');
  /** @type {unknown} */
  const loaded = await import(pathToFileURL(vite).href);
  const { build } = /** @type {{ build: (config: object) => Promise<unknown> }} */ (loaded);
  // Babel looks for its plugins from the present folder.
  process.chdir(client);
  try {
    await build({ root: client, logLevel: 'error', build: { outDir: next, emptyOutDir: true } });
    await writeFile(join(next, 'built-from.txt'), `${from}\n`);
    await rm(dist, { recursive: true, force: true });
    await rename(next, dist);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

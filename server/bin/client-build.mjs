// Builds the pages when they are missing or older than what they are made of.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cache, root } from './runtime.mjs';

const dist = join(root, 'client', 'dist');
const stamp = join(dist, 'built-from.txt');
/** All that a page can be made of; what only the server reads costs a needless build of a few seconds at worst. */
const sources = ['client', 'schema', 'graph/src/model', 'graph/src/network', 'pnpm-lock.yaml', 'tsconfig.base.json'];
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
 * Rejects with the build's own output. Aborting ends the build's process.
 * @param {string} from the fingerprint of what it is built from
 * @param {AbortSignal} [signal]
 */
export async function buildClient(from, signal) {
  const next = join(cache, `client-${process.pid}`);
  await mkdir(cache, { recursive: true });
  try {
    await runVite(next, signal);
    await writeFile(join(next, 'built-from.txt'), `${from}\n`);
    await rm(dist, { recursive: true, force: true });
    await rename(next, dist);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/**
 * @param {string} outDir
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 */
function runVite(outDir, signal) {
  const vite = join(
    dirname(createRequire(join(root, 'client', 'package.json')).resolve('vite/package.json')),
    'bin',
    'vite.js',
  );
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const said = [];
    const child = spawn(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: join(root, 'client'),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The pages could not be built:\n${Buffer.concat(said).toString()}`));
    });
  });
}

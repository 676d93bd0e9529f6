import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { jejaring, root } from './run-command.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder that holds the bundled sample: copy it, never open it (sample-data.ts). */
    readonly sampleData: string;
  }
}

/**
 * Before the tests: the bundled sample is loaded once by the command line, as a person would. The loaded folder is kept for the next run of the same sources.
 */
export async function setup(project: TestProject): Promise<void> {
  const folder = join(root, 'node_modules', '.cache', 'jejaring', 'test-data');
  const loaded = join(
    folder,
    await fingerprint(['graph/src', 'schema/src', 'server/src', 'server/sample', 'pnpm-lock.yaml']),
  );
  if (!existsSync(loaded)) await load(folder, loaded);
  project.provide('sampleData', loaded);
}

async function load(folder: string, loaded: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await forgetOld(folder);
  const half = `${loaded}.half-${process.pid}`;
  const { code, stdout, stderr } = await jejaring(['sample'], { JEJARING_DATA: half });
  if (code !== 0) throw new Error(`The sample could not be loaded:\n${stdout}${stderr}`);
  // Another run may have been faster; its folder is as good.
  await rename(half, loaded).catch(() => rm(half, { recursive: true, force: true }));
}

/** Removes what earlier sources made; not at once, since another run may be copying it. */
async function forgetOld(folder: string): Promise<void> {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < anHourAgo) await rm(path, { recursive: true, force: true });
  }
}

async function fingerprint(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const add = async (path: string): Promise<void> => {
    if ((await stat(join(root, path))).isDirectory()) {
      for (const name of (await readdir(join(root, path))).sort()) await add(`${path}/${name}`);
      return;
    }
    hash.update(`${path}\0`).update(await readFile(join(root, path)));
  };
  for (const path of paths) await add(path);
  return hash.digest('hex').slice(0, 16);
}

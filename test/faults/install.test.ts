import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal } from '../harness/refusal.ts';
import { root, startCommand, type CommandOutcome } from '../harness/run-command.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

/** What `npm start` and `npm test` do beside an install; test/ci/start-check.ts does it whole, in a fresh clone. */
let folder: string;
const modules = (...path: string[]) => join(folder, 'node_modules', ...path);
const mark = () => modules('.jejaring-install');
const packages = ['graph', 'schema', 'server', 'client', 'test'];

/** A workspace of our lockfile and scripts, with what pnpm notes of a whole install. */
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  await cp(join(root, 'server', 'bin'), join(folder, 'server', 'bin'), { recursive: true });
  await mkdir(modules('.pnpm'), { recursive: true });
  for (const name of packages) {
    await mkdir(join(folder, name, 'node_modules'), { recursive: true });
    await copyFile(join(root, name, 'package.json'), join(folder, name, 'package.json'));
  }
  for (const file of ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml']) {
    await copyFile(join(root, file), join(folder, file));
  }
  await copyFile(join(root, 'pnpm-lock.yaml'), modules('.pnpm', 'lock.yaml'));
  await copyFile(join(root, 'node_modules', '.modules.yaml'), modules('.modules.yaml'));
});
afterEach(() => removeFolder(folder));

const lockfile = () => readFile(join(root, 'pnpm-lock.yaml'), 'utf8');

async function run(code: string, env: NodeJS.ProcessEnv = {}): Promise<CommandOutcome> {
  const { output, ended } = startCommand('--input-type=module', ['--eval', code], env);
  return { code: await ended, ...output };
}
const script = (name: string) => JSON.stringify(pathToFileURL(join(folder, 'server', 'bin', name)).href);

async function state(): Promise<string> {
  const { code, stdout, stderr } = await run(
    `const { installState } = await import(${script('install-state.mjs')});
     process.stdout.write(installState(${JSON.stringify(folder)}));`,
  );
  expect(code, stderr).toBe(0);
  return stdout;
}

/** Nobody answers there, and neither npm nor pnpm has kept anything. */
const noNetwork = () => ({
  npm_config_registry: 'http://127.0.0.1:1/',
  npm_config_cache: join(folder, 'npm-cache'),
  pnpm_config_registry: 'http://127.0.0.1:1/',
  pnpm_config_store_dir: join(folder, 'store'),
  XDG_CACHE_HOME: join(folder, 'cache'),
});
const ensure = (whole: boolean, env: NodeJS.ProcessEnv = noNetwork()) =>
  run(
    `const { ensureInstalled } = await import(${script('install.mjs')});
     await ensureInstalled({ whole: ${whole} });
     process.stdout.write('goes on');`,
    env,
  );

describe('an install beside the lockfile', () => {
  it('is current where pnpm noted the same, and then nothing is written', async () => {
    expect(await state()).toBe('CURRENT');
    const before = await readdir(modules(), { recursive: true });
    expect(await ensure(true)).toEqual({ code: 0, stdout: 'goes on', stderr: '' });
    expect(await readdir(modules(), { recursive: true })).toEqual(before);
  });

  it('is current where Git gave the lockfile the line ends of Windows', async () => {
    await writeFile(join(folder, 'pnpm-lock.yaml'), (await lockfile()).replaceAll('\n', '\r\n'));
    expect(await state()).toBe('CURRENT');
  });

  it('is older where another lockfile was checked out', async () => {
    await writeFile(join(folder, 'pnpm-lock.yaml'), (await lockfile()).replace('autoInstallPeers', 'changed'));
    expect(await state()).toBe('OLDER');
  });

  it('is current again once pnpm took another text for the same', async () => {
    await writeFile(join(folder, 'pnpm-lock.yaml'), `${await lockfile()}# merged by hand\n`);
    expect(await state()).toBe('OLDER');
    await run(
      `const { noteInstalled } = await import(${script('install-state.mjs')});
       noteInstalled(${JSON.stringify(folder)});`,
    );
    expect(await state()).toBe('CURRENT');
    await writeFile(modules('.pnpm', 'lock.yaml'), 'of another branch');
    expect(await state()).toBe('OLDER');
  });

  it.each(['node_modules', ...packages.map((name) => `${name}/node_modules`), 'node_modules/.pnpm/lock.yaml'])(
    'is missing where %s is',
    async (path) => {
      await rm(join(folder, path), { recursive: true });
      expect(await state()).toBe('MISSING');
    },
  );

  it('is interrupted where the mark stayed, though the lockfile is the one that was installed', async () => {
    await writeFile(mark(), '0\n');
    expect(await state()).toBe('INTERRUPTED');
  });

  it.each([
    ['--prod', '.modules.yaml', '{ "included": { "dependencies": true, "devDependencies": false } }'],
    ['--filter', '.pnpm-workspace-state-v1.json', '{ "filteredInstall": true }'],
  ])('is left to whoever installed with %s, except by tests', async (_, file, text) => {
    await writeFile(modules('.pnpm', 'lock.yaml'), 'of a part');
    await writeFile(modules(file), text);
    expect(await state()).toBe('PARTIAL');
    expect(await ensure(false)).toMatchObject({ code: 0, stdout: 'goes on' });
    const { code, stderr } = await ensure(true, { ...noNetwork(), npm_config_fetch_retries: '0' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Only a part/);
  });
});

describe('an install that cannot be', () => {
  it('says without a network what it needs, leaves the mark, and ends with a code', async () => {
    await rm(modules(), { recursive: true });
    const { code, stdout, stderr } = await ensure(false);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toMatch(
      /not installed yet.* registry cannot be reached.* network once.* copy/,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await state()).toBe('INTERRUPTED');
  });

  it('stops pnpm, where only its packages are out of reach, instead of listing hundreds', async () => {
    await rm(modules(), { recursive: true });
    const { npm_config_registry: _, npm_config_cache: __, ...withoutPackages } = noNetwork();
    const { code, stderr } = await ensure(false, withoutPackages);
    expect(code).toBe(1);
    const lines = stderr.trim().split('\n');
    expect(lines.at(-1)).toMatch(/registry cannot be reached/);
    expect(lines.length, stderr).toBeLessThan(20);
  });

  it('names the folder that cannot be written', async () => {
    await rm(modules(), { recursive: true });
    await symlink(join(folder, 'nowhere', 'at', 'all'), modules());
    expectRefusal(await ensure(false), /cannot be written/, folder);
  });

  it('says that a folder without a lockfile is not whole', async () => {
    await rm(modules(), { recursive: true });
    await rm(join(folder, 'pnpm-lock.yaml'));
    expectRefusal(await ensure(false), /pnpm-lock\.yaml/);
  });
});

it('waits for whoever installs, and goes on with what that one installed', async () => {
  await writeFile(mark(), `0 ${process.pid}\n`);
  const { child, output, ended } = startCommand('--input-type=module', [
    '--eval',
    `const { ensureInstalled } = await import(${script('install.mjs')}); await ensureInstalled({ whole: true });`,
  ]);
  await expect.poll(() => output.stderr).toMatch(/waiting/);
  expect(child.exitCode).toBeNull();
  await rm(mark());
  expect(await ended).toBe(0);
  expect(output.stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(mark())).toBe(false);
});

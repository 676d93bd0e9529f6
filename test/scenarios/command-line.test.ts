import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectRefusal } from '../harness/refusal.ts';
import { jejaring } from '../harness/run-command.ts';
import { sampleStores } from '../harness/stores.ts';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => removeFolder(folder));

describe('help', () => {
  it('names every command and setting', async () => {
    const { code, stdout } = await jejaring(['--help']);
    expect(code).toBe(0);
    for (const word of ['serve', 'import', 'sample', 'check', 'export', 'backup', 'restore', 'JEJARING_DATA', 'PORT'])
      expect(stdout).toContain(word);
  });

  it('of a command gives an example that begins as it is typed', async () => {
    const { code, stdout } = await jejaring(['import', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('npm run -s jejaring -- import');
    expect(stdout).toContain('iati-activities');
  });

  it('answers a misspelt command with the likely one', async () => {
    const { code, stderr } = await jejaring(['imprt']);
    expect(code).toBe(2);
    expect(stderr).toContain('import');
  });
});

describe('check', () => {
  it('finds nothing wrong with the sample', async () => {
    const { code, stdout } = await jejaring(['check'], await sampleStores(folder));
    expect(stdout).toMatch(/: no fault\n$/);
    expect(code).toBe(0);
  });
});

describe('export', () => {
  it('writes the sample so that every thing of it is a node', async () => {
    const env = await sampleStores(folder);
    const out = join(folder, 'tables');
    const { code, stderr } = await jejaring(['export', '--format', 'csv', '--out', out], env);
    expect(code, stderr).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['about.csv', 'links.csv', 'nodes.csv']);
    const ids = (await readFile(join(out, 'nodes.csv'), 'utf8')).match(/^programme:iati:/gm);
    expect(ids).toHaveLength(530);
  });

  it('refuses a place where nothing can be written', async () => {
    const env = await sampleStores(folder);
    const file = join(folder, 'file');
    await writeFile(file, '');
    expectRefusal(await jejaring(['export', '--format', 'csv', '--out', join(file, 'below')], env), 'file', 'folder');
  });
});

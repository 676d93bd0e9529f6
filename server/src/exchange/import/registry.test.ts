import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleFiles, sampleFolder } from './load-sample.ts';
import { detectImporter, importerById, importers } from './registry.ts';
import { readSidecar } from './sidecar.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const files = await sampleFiles();

describe('the registry', () => {
  it('has one importer for each id', () => {
    expect(new Set(importers.map(({ id }) => id)).size).toBe(importers.length);
  });

  it.each(files)('recognises $path as $importer', async ({ path, importer }) => {
    expect((await detectImporter(join(sampleFolder, path))).id).toBe(importer);
  });

  it('says what it knows where a file or a name is none of its', async () => {
    await using folder = await temporaryFolder();
    await expect(detectImporter(await folder.file('notes.csv', 'one,two\n'))).rejects.toMatchObject({
      code: 'IMPORTER_NOT_DETECTED',
    });
    await expect(detectImporter('nowhere.csv')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(() => importerById('nothing')).toThrow(/idn-regions/);
  });
});

describe('the sidecars', () => {
  it('describe each file, each as a source of its own', async () => {
    const sources = await Promise.all(files.map(({ path }) => readSidecar(join(sampleFolder, path))));
    expect(new Set(sources.map(({ slug }) => slug)).size).toBe(files.length);
    for (const { licence, publisher } of sources) expect(licence.length * publisher.length).toBeGreaterThan(0);
  });

  it('belong to files that are loaded', async () => {
    const bundled = await readdir(join(sampleFolder, 'data'), { recursive: true });
    const described = bundled
      .filter((name) => name.endsWith('.source.json'))
      .map((name) => `data/${name.slice(0, -'.source.json'.length)}`);
    expect(described.toSorted()).toEqual(files.map(({ path }) => path).toSorted());
  });

  it('say what is wrong with them', async () => {
    await using folder = await temporaryFolder();
    const path = await folder.file('a.csv', 'x');
    await expect(readSidecar(path)).rejects.toMatchObject({ code: 'SIDECAR_MISSING' });
    await folder.file('a.csv.source.json', '{"slug":"A b"}');
    await expect(readSidecar(path)).rejects.toMatchObject({
      code: 'SIDECAR_INVALID',
      message: expect.stringContaining('slug') as string,
    });
    await folder.file('a.csv.source.json', '{');
    await expect(readSidecar(path)).rejects.toMatchObject({ code: 'SIDECAR_INVALID' });
  });
});

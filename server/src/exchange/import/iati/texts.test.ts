import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { iatiImporter } from './index.ts';
import { activityXml, fileXml, onlyProgramme, readItems } from './testing/read-items.ts';

const folder = mkdtempSync(join(tmpdir(), 'jejaring-iati-'));
const store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const read = (inner: string, attributes = '', version = '2.03') =>
  readItems(iatiImporter, fileXml(activityXml(inner, attributes), version), store);
const codes = (items: Awaited<ReturnType<typeof read>>) => items.findings.map((finding) => finding.code);

describe('texts', () => {
  test('titles come in every language said; the language is inherited, else undetermined', async () => {
    const items = await read(
      '<title><narrative xml:lang="ID">Judul</narrative><narrative>Title</narrative></title><description type="2"><narrative>Goals</narrative></description><description type="1"><narrative>General</narrative></description>',
      'xml:lang="EN"',
    );
    const { fields } = onlyProgramme(items);
    expect(fields['names']).toEqual([
      { language: 'id', text: 'Judul', use: 'OFFICIAL' },
      { language: 'en', text: 'Title', use: 'OFFICIAL' },
    ]);
    expect(fields['descriptions']).toEqual([
      { language: 'en', text: 'General' },
      { language: 'en', text: 'Goals' },
    ]);
    expect(onlyProgramme(await read('<title><narrative>T</narrative></title>')).fields['names']).toEqual([
      { language: 'und', text: 'T', use: 'OFFICIAL' },
    ]);
  });

  test('loses the quotation marks that a CSV file left, and a finding says so; what quotes somebody keeps them', async () => {
    const items = await read(
      '<title><narrative xml:lang="es">"Refuerzo del ""Instituto"" Lemhannas"</narrative>' +
        '<narrative xml:lang="fr">"Access" - Projet "H2H"</narrative></title>' +
        '<description><narrative>"Un ""texto"""</narrative></description>',
    );
    const { fields } = onlyProgramme(items);
    expect(fields['names']).toMatchObject([
      { language: 'es', text: 'Refuerzo del "Instituto" Lemhannas' },
      { language: 'fr', text: '"Access" - Projet "H2H"' },
    ]);
    expect(fields['descriptions']).toMatchObject([{ text: 'Un "texto"' }]);
    const unquoted = items.findings.filter(({ code }) => code === 'TEXT_UNQUOTED');
    expect(unquoted.map(({ severity, field }) => [severity, field])).toEqual([
      ['NOTE', 'description'],
      ['NOTE', 'title'],
    ]);
  });

  test('without a title the identifier stands in, and a finding says so', async () => {
    const items = await read('');
    expect(onlyProgramme(items).fields['names']).toEqual([{ language: 'und', text: 'XX-1', use: 'OFFICIAL' }]);
    expect(codes(items)).toContain('TITLE_MISSING');
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as Languages from './index.ts';
import type * as Fields from './fields.ts';

const words = fileURLToPath(new URL('../', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const copy = mkdtempSync(join(tmpdir(), 'jejaring-words-'));
const source = join(copy, 'src');

/** The recipe "A third language" of CONTRIBUTING.md, as far as this package goes: a folder, and the lines that list it. */
beforeAll(() => {
  cpSync(join(words, 'src'), source, { recursive: true, filter: (file) => !file.endsWith('.test.ts') });
  cpSync(join(words, 'package.json'), join(copy, 'package.json'));
  const own = { extends: join(words, 'tsconfig.json'), compilerOptions: { types: [] }, include: ['src'] };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(own));
  cpSync(join(source, 'en'), join(source, 'jv'), { recursive: true });
  for (const file of readdirSync(join(source, 'jv')).filter((name) => name.endsWith('.ts'))) {
    edit(`jv/${file}`, (text) => text.replaceAll(/: '(?=[A-Z][a-z])/g, ": 'Jv ").replace("'EN'", "'JV'"));
  }
  edit('jv/index.ts', (text) => text.replace('const english', 'const javanese'));
  edit('languages.ts', (text) => text.replace("'EN']", "'EN', 'JV']").replace("en: 'en-GB'", "en: 'en-GB', jv: 'jv'"));
  edit('index.ts', (text) =>
    `import { javanese } from './jv/index.ts';\n${text}`.replace('EN: english', 'EN: english, JV: javanese'),
  );
  edit('fields.ts', (text) =>
    `import * as javanese from './jv/fields.ts';\n${text}`.replace(
      '  en: {',
      '  jv: { ...javanese.fields, ...javanese.expectedRelations },\n  en: {',
    ),
  );
});
afterAll(() => rmSync(copy, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(source, file), 'utf8');
  writeFileSync(join(source, file), change(before));
}

/** What the compiler says of the copy; empty where it compiles. */
function complaints(): string {
  return spawnSync(process.execPath, [compiler, '-p', copy], { encoding: 'utf8' }).stdout;
}

it('a third language is a folder that the lists of this package name', async () => {
  expect(complaints()).toBe('');
  const { languages, say, wordsIn, spokenLocale } = (await import(
    pathToFileURL(join(source, 'index.ts')).href
  )) as typeof Languages;
  expect(languages.map((language) => say((own) => own.facets.notStated, language))).toEqual([
    'Tidak dinyatakan',
    'Not stated',
    'Jv Not stated',
  ]);
  expect(languages.map((language) => wordsIn(language).language)).toEqual(languages);
  expect(spokenLocale('jv')).toBe('jv');
  const { fieldWords } = (await import(pathToFileURL(join(source, 'fields.ts')).href)) as typeof Fields;
  expect(Object.values(fieldWords).map(({ population, places }) => [population, places])).toEqual(
    expect.arrayContaining([['Jv Population', 'Jv Places']]),
  );
});

it('one that lacks a word, or is listed and not there, does not compile', () => {
  edit('jv/fields.ts', (text) => text.replace(/ {2}population: .*\n/, ''));
  expect(complaints()).toMatch(/jv\/fields\.ts.*'population' is missing/);
  edit('languages.ts', (text) => text.replace("'JV']", "'JV', 'SU']"));
  expect(complaints()).toMatch(/index\.ts.*'SU' is missing/);
});

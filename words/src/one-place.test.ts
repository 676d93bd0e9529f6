import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { locales } from './languages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where two languages stand side by side, with the reason; what importers write is data, not what the product says. */
const data = [
  'server/src/exchange/import/',
  // Columns of a file that others read: a name, and the English one.
  'server/src/exchange/export/node-columns.ts',
  'server/src/exchange/export/network-csv.ts',
  'server/src/exchange/export/network-files.ts',
  // The languages themselves, as the API's reference names them in English.
  'schema/src/descriptions/of-api-values.ts',
  // The names of the islands are the columns of a table beside it.
  'server/src/catalogue/regions/islands.ts',
  // What an import met is told in English, whoever asks.
  'client/src/coverage/run-findings.tsx',
];

const sideBySide: readonly RegExp[] = [
  /\bid:\s*(['"`])[^'"`]*\1,\s*en:\s*['"`]/,
  /\bID:\s*(['"`])[^'"`]*\1,\s*EN:\s*['"`]/,
  /\b(locale|language|lang)\)?\s*[!=]==\s*['"](id|en|ID|EN)['"]/,
  /['"](id|ID)['"]\s*[|,]\s*['"](en|EN)['"]/,
  /\bname(Id|En|Indonesian|English)\b/,
];

const isSource = (file: string) => !/\.test\.tsx?$|\/testing\/|\.generated\.ts$/.test(file);

it('no source outside of this package says something in two languages, or asks which of two is spoken', () => {
  const files = ['graph', 'schema', 'server', 'client']
    .flatMap((name) => globSync(`${name}/src/**/*.{ts,tsx}`, { cwd: root }))
    .filter((file) => isSource(file) && !data.some((path) => file.startsWith(path)));
  expect(files.length).toBeGreaterThan(700);
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return sideBySide.flatMap((pattern) => {
      const [match] = pattern.exec(text) ?? [];
      return match === undefined ? [] : [`${file}: ${match}`];
    });
  });
  expect(found).toEqual([]);
});

it.each([
  "names: { id: 'Nama', en: 'Name' }",
  "const notStated = { ID: 'Tidak dinyatakan', EN: 'Not stated' };",
  "locale === 'en' ? name.en : name.id",
  "language: 'id' | 'en'",
  'readonly nameEn: string',
])('finds %s', (text) => {
  expect(sideBySide.some((pattern) => pattern.test(text))).toBe(true);
});

it('every language has the same files', () => {
  const [first, ...others] = locales.map((locale) => readdirSync(join(root, 'words/src', locale)).sort());
  expect(first?.length).toBeGreaterThan(10);
  for (const files of others) expect(files).toEqual(first);
});

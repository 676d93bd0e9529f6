import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const file = (path: string) =>
  readFile(fileURLToPath(new URL(`../../../../sample/data/${path}`, import.meta.url)), 'utf8');

it('names only organisations that the other bundled files hold', async () => {
  const rows = (await file('actors/actor-other-names.csv')).trim().split('\n').slice(1);
  const published = (
    await Promise.all(['covid-2021', 'maec-indonesia', 'indonesia-2021'].map((name) => file(`iati/${name}.xml`)))
  ).join('');
  const tables = ['../iati/organisation-merges.csv', '../cooperation/parties.csv'];
  const merged = (await Promise.all(tables.map((table) => readFile(new URL(table, import.meta.url), 'utf8')))).join('');
  const refs = rows.map((row) => row.split(',')[0]?.replace('actor:iati:', '') ?? '');
  expect(refs.filter((ref) => !published.includes(`"${ref}"`) && !merged.includes(`actor:iati:${ref}`))).toEqual([]);
});

import { fieldOf } from '@jejaring/graph/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFolder } from '../index.ts';
import { readItems } from '../iati/testing/read-items.ts';
import { openTestStore, type TestStore } from '../cooperation/testing/test-store.ts';
import { casesImporter } from './index.ts';

const articles = ['000', '001', '002', '003', '004'];
let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore([
    'countries/countries.csv',
    'regions/idn-regions.csv',
    'cooperation/inter-regional.csv',
    'cooperation/south-south.csv',
    ...articles.map((article) => `cases/article-${article}.json`),
  ]);
});
afterAll(() => opened.close());

test('each article is a source of its own, whose address is unknown', async () => {
  const sources = await opened.store.entities(articles.map((article) => `source:jejaring:article-${article}`));
  for (const source of sources) {
    expect(fieldOf(source, 'type')).toBe('ARTICLE');
    expect(source?.fields).not.toHaveProperty('url');
  }
});

test('every case of the files is there, cites its article and its words', async () => {
  for (const article of articles) {
    const path = join(sampleFolder, 'data', 'cases', `article-${article}.json`);
    const keys = readFileSync(path, 'utf8').match(/"key":/g)?.length ?? 0;
    const { items } = await opened.store.recordsFrom(`source:jejaring:article-${article}`, { first: 100 });
    const cases = items.filter((record) => record.key !== 'source');
    expect(cases).toHaveLength(keys);
    for (const record of cases)
      expect(record.locator).toMatchObject({ page: expect.any(String) as string, says: expect.any(String) as string });
  }
});

test('regions originate practices that address what they face', async () => {
  const relations = async (id: string, kinds: readonly ('ORIGINATED' | 'ADDRESSES' | 'FACES')[]) => {
    const [page] = await opened.store.relationsOf([id], { direction: 'BOTH', first: 20, kinds });
    return page?.items.map(({ kind, from, to }) => [from, kind, to]) ?? [];
  };
  expect(await relations('practice:jejaring:poso-schistosomiasis', ['ORIGINATED', 'ADDRESSES'])).toEqual(
    expect.arrayContaining([
      ['region:idn:72.02', 'ORIGINATED', 'practice:jejaring:poso-schistosomiasis'],
      ['practice:jejaring:poso-schistosomiasis', 'ADDRESSES', 'challenge:jejaring:schistosomiasis'],
    ]),
  );
  expect(await relations('region:idn:72.02', ['FACES'])).toEqual([
    ['region:idn:72.02', 'FACES', 'challenge:jejaring:schistosomiasis'],
  ]);
  expect(await relations('region:idn:64.02', ['ORIGINATED'])).toEqual([
    ['region:idn:64.02', 'ORIGINATED', 'practice:jejaring:kukar-bebaya'],
  ]);
  const originators = await opened.store.list({
    first: 20,
    filter: { kinds: ['PRACTICE'], related: [{ kind: 'ORIGINATED', direction: 'IN' }] },
  });
  expect(originators.totalCount).toBe(8);
});

test('a case that stands in two sources is one entity with the records of both', async () => {
  const shared = await opened.store.entities([
    'partnership:cooperation:cikelat-village-triangular',
    'actor:cooperation:forsesdasi-komwil-papua-barat',
    'actor:local:cooperation:kementerian-ppn-bappenas',
  ]);
  for (const entity of shared) {
    expect(entity?.records.some((record) => record.startsWith('record:article-'))).toBe(true);
    expect(entity?.records.some((record) => record.startsWith('record:cooperation-'))).toBe(true);
  }
});

test('Kutai Kartanegara’s 210 cooperations are a fact of the region in both languages', async () => {
  const [region] = await opened.store.entities(['region:idn:64.02']);
  expect(region?.descriptions.filter(({ text }) => text.includes('210')).map(({ language }) => language)).toEqual([
    'id',
    'en',
  ]);
});

test('Indonesian and English names everywhere, save where a name is one in all languages', async () => {
  for (const article of articles) {
    const { items } = await opened.store.recordsFrom(`source:jejaring:article-${article}`, { first: 100 });
    for (const record of items.filter(({ entity }) => ['PRACTICE', 'CHALLENGE', 'PARTNERSHIP'].includes(entity.kind))) {
      const languages = (record.fields.names ?? []).map(({ language }) => language);
      expect([record.key, languages]).toEqual([record.key, expect.arrayContaining(['id', 'en'])]);
    }
  }
});

describe('a file that is none, or a case that is none', () => {
  test.each([
    ['no JSON', '{'],
    ['another shape', '{"format":"jejaring-cases-1"}'],
  ])('%s is refused', async (_what, content) => {
    const { records, error } = await readItems(casesImporter, content, opened.store);
    expect(records).toEqual([]);
    expect(error).toMatchObject({ name: 'ImportError', code: 'FILE_GARBLED' });
  });

  test('a bad case is left out with an error, the others stay', async () => {
    const good = { key: 'a', entity: { id: 'practice:x:a', kind: 'PRACTICE' }, says: 'A', fields: {}, relations: [] };
    const bad = { ...good, key: 'b', entity: { id: 'practice:x:b', kind: 'HABIT' } };
    const file = JSON.stringify({ format: 'jejaring-cases-1', article: '9', records: [bad, good] });
    const { records, findings, counted } = await readItems(casesImporter, file, opened.store);
    expect(records.map(({ key }) => key)).toEqual(['a']);
    expect(findings).toEqual([expect.objectContaining({ severity: 'ERROR', code: 'CASE_INVALID' })]);
    expect(counted).toEqual({ cases: 2 });
  });
});

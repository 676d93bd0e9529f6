import { fieldOf } from '@jejaring/graph/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFile, MemoryJournal, readSidecar, sampleFolder } from '../index.ts';
import { readItems } from '../iati/testing/read-items.ts';
import { interRegionalImporter } from './index.ts';
import { openTestStore, type TestStore } from './testing/test-store.ts';

const path = join(sampleFolder, 'data', 'cooperation', 'inter-regional.csv');
/** The columns before the first text that may hold a comma within quotes, cut by hand: body, name and form. */
const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1);
const bodyIds = new Set(lines.map((line) => line.slice(0, line.indexOf(','))));
const inForm = (form: string) => lines.filter((line) => line.includes(`,${form},`));
const bodiesIn = (form: string) => new Set(inForm(form).map((line) => line.slice(0, line.indexOf(',')))).size;

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore(['regions/idn-regions.csv']);
  const source = await readSidecar(path);
  await importFile({
    store: opened.store,
    importer: interRegionalImporter,
    path,
    source,
    journal: new MemoryJournal(),
    who: 'test',
  });
});
afterAll(() => opened.close());

describe('every row of the file', () => {
  test('221 rows, 36 bodies or agreements: 7 bodies, 4 forums, 1 association, 10 areas, 14 agreements', async () => {
    expect(lines).toHaveLength(221);
    expect(bodyIds.size).toBe(36);
    const { entities } = await opened.store.counts();
    expect([entities.ACTOR, entities.PARTNERSHIP]).toEqual([22, 14]);
    const { facets } = await opened.store.list({ first: 1, filter: { kinds: ['ACTOR'] }, facets: ['type'] });
    expect(Object.fromEntries(facets[0]!.values.map(({ value, count }) => [value, count]))).toEqual({
      COOPERATION_BODY: bodiesIn('KSDD body'),
      FORUM: bodiesIn('forum'),
      ASSOCIATION: bodiesIn('association'),
      METROPOLITAN_AREA: bodiesIn('metropolitan area'),
    });
    expect([bodiesIn('KSDD body'), bodiesIn('forum'), bodiesIn('association'), bodiesIn('metropolitan area')]).toEqual([
      7, 4, 1, 10,
    ]);
  });

  test('is a membership or a participation of its region, with the page that says so', async () => {
    const bodies = [...bodyIds].flatMap((id) => [`actor:cooperation:${id}`, `partnership:cooperation:${id}`]);
    const pages = await opened.store.relationsOf(bodies, {
      direction: 'IN',
      first: 100,
      kinds: ['MEMBER_OF', 'PARTY_TO'],
    });
    const relations = pages.flatMap((page) => page.items);
    expect(relations).toHaveLength(221);
    expect(new Set(relations.map((relation) => relation.from)).size).toBe(158);
    expect(relations.filter((relation) => relation.qualifier === 'LEAD')).toHaveLength(
      lines.filter((line) => /,lead,/.test(line)).length,
    );
    const records = await opened.store.records(relations.map((relation) => relation.record));
    for (const record of records)
      expect(record?.locator).toMatchObject({
        row: expect.any(Number) as number,
        page: expect.any(String) as string,
        says: expect.any(String) as string,
      });
  });
});

test('the date is the body’s, an empty one unknown; a member’s own date stands on the membership', async () => {
  const [kunci, mamminasata, fordasi] = await opened.store.entities([
    'actor:cooperation:kunci-bersama',
    'actor:cooperation:mamminasata',
    'actor:cooperation:fordasi',
  ]);
  expect([fieldOf(kunci, 'founded'), fieldOf(mamminasata, 'founded'), fieldOf(fordasi, 'founded')]).toEqual([
    '2011',
    '2011',
    undefined,
  ]);
  const [page] = await opened.store.relationsOf(['actor:cooperation:kunci-bersama'], {
    direction: 'IN',
    first: 50,
    kinds: ['MEMBER_OF'],
  });
  expect(page?.items.filter((item) => item.validFrom !== null).map((item) => [item.from, item.validFrom])).toEqual(
    expect.arrayContaining([
      ['region:idn:32.12', '2023'],
      ['region:idn:32.18', '2014'],
    ]),
  );
});

test('a signed text is an agreement with signatories; without one there is none', async () => {
  const { store } = opened;
  const [page] = await store.relationsOf(['partnership:cooperation:kr-bnn'], {
    direction: 'OUT',
    first: 5,
    kinds: ['GOVERNED_BY'],
  });
  expect(page?.items.map((item) => item.to)).toEqual(['agreement:cooperation:kr-bnn']);
  const [signed, none, area] = await store.entities([
    'agreement:cooperation:kr-bnn',
    'agreement:cooperation:tpst-piyungan',
    'agreement:cooperation:kedungsepur',
  ]);
  expect(signed?.fields).toMatchObject({ form: 'KSDD', signedOn: '2025-11-25' });
  expect(none).toBeNull();
  expect(fieldOf(area, 'signedOn')).toBe('2018-04-10');
  const [signatories] = await store.relationsOf(['agreement:cooperation:kr-bnn'], {
    direction: 'IN',
    first: 9,
    kinds: ['PARTY_TO'],
  });
  expect(signatories?.items.map((item) => [item.from, item.qualifier]).sort()).toEqual([
    ['region:idn:51', 'SIGNATORY'],
    ['region:idn:52', 'SIGNATORY'],
    ['region:idn:53', 'SIGNATORY'],
  ]);
});

test('what has ended says so; an area says what it is not, in both languages', async () => {
  const [waste, emergency, area] = await opened.store.entities([
    'partnership:cooperation:sampah-bandung-garut-2024',
    'agreement:cooperation:tpa-regional-payakumbuh',
    'actor:cooperation:sarbagita',
  ]);
  expect(fieldOf(waste, 'status')).toBe('CLOSED');
  expect(fieldOf(emergency, 'hasEnded')).toBe(true);
  expect(area?.descriptions.map(({ language }) => language)).toEqual(['id', 'id', 'en']);
  const [disputed] = await opened.store.entities(['actor:cooperation:jkpi']);
  expect(disputed?.descriptions.map(({ text }) => text)).toContain('Sources differ on its members or years.');
});

test('a second import changes nothing', async () => {
  const source = await readSidecar(path);
  const report = await importFile({
    store: opened.store,
    importer: interRegionalImporter,
    path,
    source,
    journal: new MemoryJournal(),
    who: 'test',
  });
  expect([report.created, report.updated, report.findings]).toEqual([0, 0, 0]);
});

describe('a row that cannot be used is a finding with its line', () => {
  const header =
    'body_id,body_name,form,member_code,member_name,role,founded_or_signed,sector_or_purpose,source_title,source_url_or_file,source_says';
  test.each([
    ['a member without a code', 'b,Body,forum,,Somewhere,member,,,,,', 'MEMBER_WITHOUT_CODE'],
    ['an unknown role', 'b,Body,forum,33.10,Klaten,guest,,,,,', 'ROLE_UNKNOWN'],
    ['no body', ',,forum,33.10,Klaten,member,,,,,', 'BODY_MISSING'],
  ])('%s', async (_what, row, code) => {
    const { records, findings } = await readItems(interRegionalImporter, `${header}\n${row}\n`, opened.store);
    expect(records).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ severity: 'ERROR', code, line: 2 })]);
  });

  test('an unknown region waits, an unknown purpose makes no sector; both are said', async () => {
    const row = 'b,Body,forum,99.99,Nowhere,member,,Something else,,,';
    const { records, findings } = await readItems(interRegionalImporter, `${header}\n${row}\n`, opened.store);
    expect(records).toHaveLength(1);
    expect(findings.map(({ code }) => code)).toEqual(['REGION_NOT_FOUND', 'PURPOSE_UNMAPPED']);
  });
});

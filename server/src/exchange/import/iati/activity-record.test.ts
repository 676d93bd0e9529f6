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

test('version 1.0x: texts in the elements, words for roles and dates, letters for transactions', async () => {
  const items = await read(
    `<title xml:lang="en">Old</title><title xml:lang="fr">Vieux</title>
     <participating-org role="Funding" ref="GB-GOV-1">DFID</participating-org>
     <activity-date type="start-actual" iso-date="2010-01-02">2 January</activity-date>
     <activity-date type="end-planned" iso-date="2011-01-02"/>
     <sector vocabulary="DAC" code="12220" percentage="100">Basic health care</sector>
     <transaction><transaction-type code="D">Disbursement</transaction-type><transaction-date iso-date="2010-05-01"/><value currency="GBP" value-date="2010-05-01">1000</value><provider-org ref="GB-GOV-1">DFID</provider-org></transaction>`,
    'version="1.03"',
    '1.03',
  );
  const { fields, relations, flows } = onlyProgramme(items);
  expect(fields['names']).toEqual([
    { language: 'en', text: 'Old', use: 'OFFICIAL' },
    { language: 'fr', text: 'Vieux', use: 'OFFICIAL' },
  ]);
  expect(fields['period']).toEqual({ from: '2010-01-02', to: '2011-01-02' });
  expect(relations).toContainEqual({
    kind: 'PARTY_TO',
    from: 'actor:iati:GB-GOV-1',
    to: 'programme:iati:XX-1',
    qualifier: 'FUNDING',
  });
  expect(relations).toContainEqual({
    kind: 'IN_SECTOR',
    from: 'programme:iati:XX-1',
    to: 'sector:dac5:12220',
    qualifier: '1',
    properties: { share: 100 },
  });
  expect(flows).toEqual([
    {
      ordinal: 'transaction-1',
      kind: 'DISBURSEMENT',
      value: '1000',
      currency: 'GBP',
      valueDate: '2010-05-01',
      date: '2010-05-01',
      from: 'actor:iati:GB-GOV-1',
      fromText: 'DFID',
    },
  ]);
});

describe('parties', () => {
  test('a party in one role counts once, in two roles twice; an unknown role is a finding', async () => {
    const org = (role: string) =>
      `<participating-org ref="GB-GOV-1" role="${role}"><narrative>X</narrative></participating-org>`;
    const items = await read(org('1') + org('1') + org('4') + org('9'));
    const parties = onlyProgramme(items).relations.filter((relation) => relation.kind === 'PARTY_TO');
    expect(parties.map((relation) => relation.qualifier)).toEqual(['FUNDING', 'IMPLEMENTING']);
    expect(codes(items)).toContain('ROLE_UNKNOWN');
  });

  test('an organisation without name and reference is a finding, never a party', async () => {
    const items = await read('<participating-org role="1" ref=""/>');
    expect(onlyProgramme(items).relations).toEqual([]);
    expect(codes(items)).toEqual(expect.arrayContaining(['ORGANISATION_WITHOUT_NAME', 'ATTRIBUTE_EMPTY']));
  });

  test('an unknown type of organisation is a finding and no type', async () => {
    const items = await read(
      '<participating-org role="1" type="99" ref="GB-GOV-1"><narrative>X</narrative></participating-org>',
    );
    expect(items.findings).toContainEqual(
      expect.objectContaining({ code: 'CODE_UNKNOWN', field: 'participating-org/@type', value: '99' }),
    );
    expect(items.records.find((record) => record.entity.id === 'actor:iati:GB-GOV-1')?.fields).not.toHaveProperty(
      'type',
    );
  });

  test('who reports asserts, and is no party by that alone', async () => {
    const record = onlyProgramme(await read(''));
    expect(record.asserter).toBe('actor:iati:KR-GOV-051');
    expect(record.relations).toEqual([]);
  });
});

describe('places and sectors', () => {
  test('shares are kept as stated; a sum other than 100 and an unknown country are findings', async () => {
    const items = await read(
      '<recipient-country code="ID" percentage="60"/><recipient-country code="TA" percentage="30"/>',
    );
    expect(onlyProgramme(items).relations).toEqual([
      {
        kind: 'COVERS',
        from: 'programme:iati:XX-1',
        to: 'region:iso:ID',
        qualifier: 'RECIPIENT_COUNTRY',
        properties: { share: 60 },
      },
    ]);
    expect(items.findings).toContainEqual(expect.objectContaining({ code: 'COUNTRY_UNKNOWN', value: 'TA' }));
    expect(items.findings).toContainEqual(expect.objectContaining({ code: 'SHARES_NOT_100', value: '90' }));
  });

  test('a sector that stands twice counts once, with the sum of its shares', async () => {
    const items = await read(
      '<sector code="72050" vocabulary="1" percentage="30"/><sector code="72050" percentage="70"/>',
    );
    expect(onlyProgramme(items).relations).toEqual([
      expect.objectContaining({ to: 'sector:dac5:72050', properties: { share: 100 } }),
    ]);
    expect(codes(items)).toContain('SECTOR_REPEATED');
  });

  test('vocabularies 7, 8 and 9 are goals, targets and indicators; 99 is the publisher’s own', async () => {
    const items = await read(
      '<sector vocabulary="7" code="3"/><sector vocabulary="8" code="3.D"/><sector vocabulary="9" code="3.8.1"/><sector vocabulary="99" code="4"><narrative>Rights</narrative></sector><sector vocabulary="99" code="5"/><sector vocabulary="1" code="12100"/>',
    );
    expect(onlyProgramme(items).relations.map(({ kind, to, qualifier }) => [kind, to, qualifier])).toEqual([
      ['ADVANCES', 'goal:sdg:3', '7'],
      ['ADVANCES', 'goal:sdg-target:3.d', '8'],
      ['ADVANCES', 'goal:sdg-indicator:3.8.1', '9'],
      ['IN_SECTOR', 'sector:iati-99:KR-GOV-051/4', '99'],
    ]);
    expect(
      items.findings
        .filter((finding) => finding.code === 'SECTOR_UNKNOWN')
        .map((finding) => [finding.value, finding.suggestion]),
    ).toEqual([
      ['5', undefined],
      ['12100', '121'],
    ]);
    expect(items.records.find((record) => record.entity.kind === 'SECTOR')?.fields).toEqual({
      names: [{ language: 'und', text: 'Rights', use: 'OFFICIAL' }],
      vocabulary: 'iati-99',
      code: '4',
    });
  });
});

test('related activities point the right way; the parent of the other and a reference to itself are told apart', async () => {
  const related = (type: string, ref: string) => `<related-activity type="${type}" ref="${ref}"/>`;
  const items = await read(
    related('1', 'P') +
      related('2', 'C') +
      related('3', 'S') +
      related('4', 'F') +
      related('5', 'T') +
      related('9', 'X') +
      related('1', 'XX-1') +
      related('3', ''),
  );
  const own = 'programme:iati:XX-1';
  expect(onlyProgramme(items).relations).toEqual([
    { kind: 'PARENT_OF', from: 'programme:iati:P', to: own },
    { kind: 'PARENT_OF', from: own, to: 'programme:iati:C' },
    { kind: 'RELATED_TO', from: own, to: 'programme:iati:S', qualifier: 'SIBLING' },
    { kind: 'RELATED_TO', from: own, to: 'programme:iati:F', qualifier: 'CO_FUNDED' },
    { kind: 'RELATED_TO', from: own, to: 'programme:iati:T', qualifier: 'THIRD_PARTY' },
  ]);
  expect(codes(items)).toEqual(expect.arrayContaining(['CODE_UNKNOWN', 'REFERENCE_TO_ITSELF', 'REFERENCE_MISSING']));
});

describe('dates and money', () => {
  test('planned and actual dates are kept apart; a date that is none is unknown and a finding with its line', async () => {
    const items = await read(
      '<activity-date type="1" iso-date="2020-01-01"/>\n<activity-date type="2" iso-date="2020-02-30"/><activity-date type="3" iso-date="2021-12-31Z"/><activity-date type="4"/>',
    );
    const { fields } = onlyProgramme(items);
    expect(fields['plannedPeriod']).toEqual({ from: '2020-01-01', to: '2021-12-31' });
    expect(fields['period']).toEqual({ from: '2020-01-01', to: '2021-12-31' });
    expect(items.findings).toContainEqual(
      expect.objectContaining({ code: 'DATE_INVALID', value: '2020-02-30', line: 6 }),
    );
    expect(codes(items)).toContain('DATE_MISSING');
  });

  test('columns shifted by a spreadsheet make an unknown value, and the likely one is named', async () => {
    const items = await read(
      '<transaction><transaction-type>1</transaction-type><transaction-date iso-date="5000000">2021-03-30</transaction-date><value currency="CZK" value-date="2021-03-30"/></transaction>',
    );
    expect(onlyProgramme(items).flows).toEqual([
      { ordinal: 'transaction-1', kind: 'UNKNOWN', value: null, currency: 'CZK', valueDate: '2021-03-30', date: null },
    ]);
    expect(items.findings.map(({ code, suggestion }) => [code, suggestion])).toEqual(
      expect.arrayContaining([
        ['TRANSACTION_TYPE_UNKNOWN', 'INCOMING_FUNDS'],
        ['VALUE_UNREADABLE', '5000000'],
        ['DATE_INVALID', '2021-03-30'],
      ]),
    );
  });

  test('a value keeps its decimals, takes the default currency, and has its own payer, place and sector', async () => {
    const items = await read(
      `<transaction humanitarian="1"><transaction-type code="3"/><transaction-date iso-date="2020-01-01"/><value value-date="2020-01-01">-1234.50</value>
       <provider-org ref="61"><narrative>Fund</narrative></provider-org><receiver-org><narrative>Name</narrative></receiver-org>
       <recipient-country code="ID"/><sector vocabulary="1" code="12220"/></transaction>
       <budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value currency="EUR" value-date="2020-01-01">1,5</value></budget>`,
      'default-currency="USD"',
    );
    const [transaction, budget] = onlyProgramme(items).flows;
    expect(transaction).toEqual({
      ordinal: 'transaction-1',
      kind: 'DISBURSEMENT',
      value: '-1234.50',
      currency: 'USD',
      valueDate: '2020-01-01',
      date: '2020-01-01',
      isHumanitarian: true,
      from: 'actor:local:KR-GOV-051:fund',
      fromText: 'Fund',
      to: 'actor:local:KR-GOV-051:name',
      toText: 'Name',
      covers: [{ region: 'region:iso:ID', qualifier: 'RECIPIENT_COUNTRY' }],
      sectors: [{ sector: 'sector:dac5:12220', vocabulary: '1' }],
    });
    expect(budget).toMatchObject({
      kind: 'BUDGET',
      value: null,
      currency: 'EUR',
      date: '2020-01-01',
      endDate: '2020-12-31',
    });
  });

  test('a payer that is only a category stays a text', async () => {
    const items = await readItems(
      iatiImporter,
      fileXml(
        '<iati-activity><iati-identifier>A</iati-identifier><reporting-org ref="NZ-1" type="10"><narrative>NZ</narrative></reporting-org><transaction><transaction-type code="3"/><value currency="NZD">1</value><receiver-org><narrative>Pending Approval</narrative></receiver-org></transaction></iati-activity>',
      ),
      store,
    );
    expect(onlyProgramme(items).flows[0]).toMatchObject({ toText: 'Pending Approval' });
    expect(onlyProgramme(items).flows[0]).not.toHaveProperty('to');
  });
});

test('what could not be used is kept as it stands', async () => {
  const items = await read(
    '<recipient-region code="R01" vocabulary="99"/>\n<default-aid-type code="D03"/><policy-marker code="1" significance=""/>',
  );
  expect(onlyProgramme(items).unmapped).toEqual({
    policyMarkers: ['1:?'],
    leftOut: [
      { element: 'recipient-region', line: 5, code: 'R01', vocabulary: '99' },
      { element: 'default-aid-type', line: 6, code: 'D03' },
    ],
  });
});

test('contact details are never kept', async () => {
  const items = await read(
    '<contact-info><person-name><narrative>Jane</narrative></person-name><email>jane@example.org</email></contact-info>',
  );
  expect(JSON.stringify(items.records)).not.toContain('jane');
});

test('an activity without an identifier is left out with an error; the others stay', async () => {
  const items = await readItems(
    iatiImporter,
    fileXml(`<iati-activity><title/></iati-activity>${activityXml('')}`),
    store,
  );
  expect(items.findings).toContainEqual(
    expect.objectContaining({ severity: 'ERROR', code: 'IDENTIFIER_MISSING', line: 3 }),
  );
  expect(onlyProgramme(items).key).toBe('XX-1');
});

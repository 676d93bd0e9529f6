import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, read, type ApiUnderTest } from '../harness/api.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const klaten = 'region:idn:33.10';

function address(format: 'csv' | 'xlsx', question: Readonly<Record<string, string>>): string {
  return `${api.url}/peers.${format}?${new URLSearchParams(question).toString()}`;
}

async function csv(question: Readonly<Record<string, string>>): Promise<Record<string, string>[]> {
  const response = await fetch(address('csv', { language: 'EN', ...question }));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="jejaring-peers-[\w.-]+\.csv"$/);
  return parse<Record<string, string>>(await response.text(), { columns: true, bom: true });
}

/** Cells of every sheet of a workbook, read from its XML: text as text, figures as numbers, a formula as an error. */
async function workbook(question: Readonly<Record<string, string>>): Promise<Map<string, (string | number)[][]>> {
  const response = await fetch(address('xlsx', { language: 'EN', ...question }));
  expect(response.status).toBe(200);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const xml = (path: string) => strFromU8(files[path]!);
  const shared: string[] = [];
  walk(xml('xl/sharedStrings.xml'), (name, _, text) => void (name === 't' && shared.push(text)));
  const titles: string[] = [];
  walk(xml('xl/workbook.xml'), (name, attributes) => void (name === 'sheet' && titles.push(attributes['name']!)));
  return new Map(
    titles.map((title, index) => {
      const rows: (string | number)[][] = [];
      walk(xml(`xl/worksheets/sheet${index + 1}.xml`), (name, attributes, text, parent) => {
        if (name === 'f') throw new Error(`${title} holds a formula: ${text}`);
        if (name !== 'v') return;
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(parent['r'] ?? '') ?? [];
        const column = [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        (rows[Number(row) - 1] ??= [])[column] = parent['t'] === 's' ? shared[Number(text)]! : Number(text);
      });
      return [title, rows];
    }),
  );
}

type Attributes = Readonly<Record<string, string>>;

/** Calls back every element when it ends, with its text and its parent's attributes. */
function walk(
  xml: string,
  visit: (name: string, attributes: Attributes, text: string, parent: Attributes) => void,
): void {
  const open: { name: string; attributes: Attributes; text: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    const { name, attributes, text } = open.pop()!;
    visit(name, attributes, text, open.at(-1)?.attributes ?? {});
  });
  parser.write(xml).close();
}

interface Answer {
  readonly peers: {
    readonly peers: readonly {
      readonly rank: number;
      readonly distance: number;
      readonly region: { readonly id: string; readonly name: string };
      readonly contributions: readonly {
        readonly theirs: number | null;
        readonly theirZ: number | null;
        readonly share: number;
        readonly indicator: { readonly name: string; readonly unit: string };
      }[];
    }[];
  };
}
const document = `query ($region: ID!) { peers(region: $region, first: 7) { peers {
  rank distance region { id name(language: EN) }
  contributions { ... on IndicatorContribution { theirs theirZ share indicator { name(language: EN) unit } } }
} } }`;

describe('the list as CSV', () => {
  it('holds the names, values, z-scores and shares that the API gives, the asking region first', async () => {
    const [own, ...rows] = await csv({ region: klaten, first: '7' });
    const { peers } = (await api.ask<Answer>(document, { region: klaten })).peers;
    expect(own).toMatchObject({
      id: klaten,
      Code: '33.10',
      Province: 'Jawa Tengah',
      Kind: 'Regency',
      'Poverty rate (%)': '13.49',
      Rank: '',
    });
    expect(rows.map((row) => [row['id'], row['Region'], Number(row['Rank'])])).toEqual(
      peers.map(({ region, rank }) => [region.id, region.name, rank]),
    );
    for (const [place, row] of rows.entries()) {
      const peer = peers[place]!;
      expect(Number(row['Distance (0 the same, 1 the farthest)'])).toBeCloseTo(peer.distance, 6);
      for (const { indicator, theirs, theirZ, share } of peer.contributions) {
        const head = indicator.unit === '1' ? indicator.name : `${indicator.name} (${indicator.unit})`;
        expect([head, row[head]]).toEqual([head, theirs === null ? '' : String(theirs)]);
        expect(Number(row[`${indicator.name}: z-score`])).toBeCloseTo(theirZ ?? 0, 6);
        expect(Number(row[`${indicator.name}: share of the distance`])).toBeCloseTo(share, 6);
      }
    }
  });

  it('carries the method, the sources and their caveats in every row, in the language asked', async () => {
    const [, row] = await csv({ region: klaten, first: '1' });
    expect(row?.['Method']).toMatch(/population standard deviation/);
    expect(row?.['Method']).toMatch(/Caveats of the sources: BPS figures of about 2021/);
    const [, baris] = await csv({ region: klaten, first: '1', language: 'ID' });
    expect(baris?.['Metode']).toMatch(/simpangan baku populasi/);
    expect(baris?.['Provinsi']).toBe('Jawa Tengah');
  });

  it('takes the same question as the API: mix, filter, choice, order, and the whole level', async () => {
    const mixed = await csv({ region: klaten, mix: 'indicator:bps:poverty-rate:3', first: '2' });
    expect(mixed[1]).toMatchObject({ 'Poverty rate: weight': '1', 'Poverty rate: share of the distance': '1' });
    const among = await csv({
      region: klaten,
      among: JSON.stringify({ islands: ['maluku'], types: ['CITY'] }),
      first: '50',
    });
    expect(
      among
        .slice(1)
        .map((row) => row['Region'])
        .toSorted((a, b) => (a! < b! ? -1 : 1)),
    ).toEqual(['Kota Ambon', 'Kota Ternate', 'Kota Tidore Kepulauan', 'Kota Tual']);
    const chosen = await csv({ region: klaten, chosen: 'region:idn:35.78' });
    expect(chosen.slice(1).map((row) => row['id'])).toEqual(['region:idn:35.78']);
    const near = await csv({ region: klaten, orderBy: 'REACH', via: 'MEMBERSHIP', first: '3' });
    expect(near.slice(1).map((row) => row['Steps in the network'])).toEqual(['2', '2', '2']);
    expect(await csv({ region: klaten, first: '513' })).toHaveLength(514);
  });

  it.each([
    ['INVALID_ARGUMENT', { region: klaten, first: '0' }],
    ['INVALID_ARGUMENT', { region: klaten, mix: 'social' }],
    ['INVALID_ARGUMENT', { region: klaten, among: '{"planets":[1]}' }],
    ['INVALID_ARGUMENT', {}],
    ['NOT_FOUND', { region: 'region:idn:33' }],
    ['NOT_FOUND', { region: klaten, model: 'zodiac' }],
  ])('says %s for %j', async (code, question) => {
    expect((await read(await fetch(address('csv', question as Record<string, string>)))).code).toBe(code);
  });
});

describe('the list as a workbook', () => {
  it('has the same list, and sheets of indicators, of what cannot be compared and of the method', async () => {
    const sheets = await workbook({ region: klaten, first: '7' });
    expect([...sheets.keys()]).toEqual(['Similar regions', 'Indicators', 'Not comparable', 'Method']);
    const [head = [], own = [], ...rows] = sheets.get('Similar regions')!;
    const lines = await csv({ region: klaten, first: '7' });
    expect(rows).toHaveLength(7);
    for (const [place, row] of [own, ...rows].entries()) {
      for (const [column, name] of head.entries()) {
        expect([name, String(row[column] ?? '')]).toEqual([name, lines[place]![name]]);
      }
    }
    const indicators = sheets.get('Indicators')!;
    expect(indicators.find(([name]) => name === 'Poverty rate')).toEqual([
      'Poverty rate',
      '%',
      13.49,
      expect.any(Number),
      10.5,
    ]);
    expect(sheets.get('Method')!.flat()).toContainEqual(expect.stringMatching(/^Ten indicators of 514/));
  });

  it('says of regions without any value why they are not ranked', async () => {
    const sheets = await workbook({ region: 'region:idn:35.78', model: 'partners' });
    expect(sheets.get('Not comparable')).toContainEqual([
      '11.01',
      'Kabupaten Aceh Selatan',
      'Nothing is recorded; that is not the same as none',
    ]);
    expect(sheets.get('Similar regions')![2]!.join(' ')).toMatch(/JKPI|Gerbangkertosusila/i);
  });
});

describe('a name that a spreadsheet would run', () => {
  const name = '=HYPERLINK("http://bad.example","Ngawi")';
  beforeAll(async () => {
    await api.parts.store.execute({
      id: 'peers-files-test',
      kind: 'EDIT',
      who: 'test',
      put: [
        {
          source: 'source:jejaring:peers-files-test',
          key: 'source',
          entity: { id: 'source:jejaring:peers-files-test', kind: 'SOURCE' },
          fields: { names: [{ language: 'en', text: 'Test', use: 'OFFICIAL' }], type: 'PERSON', precedence: 0 },
        },
        {
          source: 'source:jejaring:peers-files-test',
          key: 'ngawi',
          entity: { id: 'region:idn:35.21', kind: 'REGION' },
          fields: { names: [{ language: 'en', text: name, use: 'OFFICIAL' }] },
        },
      ],
    });
    await api.parts.network.catchUp();
  });

  it('is quoted in CSV, while negative figures stay figures', async () => {
    const [, row] = await csv({ region: klaten, chosen: 'region:idn:35.21' });
    expect(row?.['Region']).toBe(`'${name}`);
    const figures = Object.entries(row ?? {}).filter(([head]) => head.endsWith('z-score'));
    expect(figures.some(([, figure]) => Number(figure) < 0)).toBe(true);
  });

  it('is a text in the workbook', async () => {
    const sheets = await workbook({ region: klaten, chosen: 'region:idn:35.21' });
    expect(sheets.get('Similar regions')![2]).toContain(name);
  });
});

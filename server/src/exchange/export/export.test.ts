import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalName, RecordInput } from '@jejaring/graph/model';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { contentWith, SettableClock } from '@jejaring/graph/testing';
import { exportFormats, writeExport } from './index.ts';

const source = 'source:jejaring:register';
const other = 'source:jejaring:other';
const name = (text: string): LocalName[] => [{ language: 'id', text, use: 'OFFICIAL' }];

/** Two cities and their partnership; one name begins like a spreadsheet's formula and holds what XML must not. */
const records: readonly RecordInput[] = [
  {
    source,
    key: 'source',
    entity: { id: source, kind: 'SOURCE' },
    fields: { names: name('Daftar;\u00A0=1+1'), licence: 'CC0', publisher: 'A' },
  },
  {
    source,
    key: 'a',
    entity: { id: 'region:idn:35.78', kind: 'REGION' },
    fields: { names: name('Kota Surabaya'), level: 'REGENCY', country: 'ID', point: { lat: -7.2, lon: 112.7 } },
  },
  {
    source,
    key: 'b',
    entity: { id: 'region:wikidata:Q1', kind: 'REGION' },
    fields: { names: name('=SUM("a") & <b>\u0007'), level: 'FOREIGN' },
  },
  {
    source: other,
    key: 'c',
    entity: { id: 'partnership:wikidata:Q1-Q2', kind: 'PARTNERSHIP' },
    fields: { names: name('Kota kembar'), form: 'SISTER_CITY', period: { from: '2005', to: null } },
    relations: [
      { kind: 'PARTY_TO', from: 'region:idn:35.78', to: 'partnership:wikidata:Q1-Q2', qualifier: 'PARTNER' },
      { kind: 'PARTY_TO', from: 'region:wikidata:Q1', to: 'partnership:wikidata:Q1-Q2', qualifier: 'PARTNER' },
    ],
  },
];

let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-export-'));
  store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
  // As from a backup: an older version took the name that holds a control character.
  await store.restore(contentWith(records));
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function format(id: string) {
  const found = exportFormats.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

async function write(id: string, out: string, scope = {}): Promise<string> {
  await writeExport({ store, format: format(id), scope, out: join(folder, out) });
  return join(folder, out);
}

it('writes every record so that another store becomes the same', async () => {
  const lines = (await readFile(await write('jsonl', 'all.jsonl'), 'utf8')).trim().split('\n');
  const copy = openSqliteStore({ file: join(folder, 'copy.sqlite') });
  const put = lines.map((line) => JSON.parse(line) as RecordInput);
  await copy.restore(contentWith(put));
  const ids = records.map((record) => record.entity.id);
  const [mine, theirs] = [await store.entities(ids), await copy.entities(ids)];
  expect(theirs.map((entity) => [entity?.names, entity?.fields])).toEqual(
    mine.map((entity) => [entity?.names, entity?.fields]),
  );
  expect((await copy.counts()).relations).toBe(2);
  await copy.close();
});

it('writes tables that a spreadsheet cannot be tricked by', async () => {
  const tables = await write('csv', 'tables');
  const read = async (file: string) =>
    parse<Record<string, string>>(await readFile(join(tables, file)), { columns: true, bom: true });
  const nodes = await read('nodes.csv');
  expect(new Set(nodes.map((row) => row['Id']))).toEqual(new Set(records.map((record) => record.entity.id)));
  expect(nodes).toHaveLength(records.length);
  const surabaya = nodes.find((row) => row['Id'] === 'region:idn:35.78');
  expect(surabaya).toMatchObject({
    Label: 'Kota Surabaya',
    type: 'REGENCY',
    country: 'ID',
    longitude: '112.7',
    latitude: '-7.2',
    from: '',
  });
  expect(nodes.find((row) => row['Id'] === 'region:wikidata:Q1')?.['Label']).toMatch(/^'=SUM/);
  expect(nodes.find((row) => row['Id'] === source)?.['Label']).toBe("Daftar;'\u00A0=1+1");
  const links = await read('links.csv');
  expect(links).toHaveLength(2);
  expect(links[0]).toMatchObject({
    Source: 'region:idn:35.78',
    Target: 'partnership:wikidata:Q1-Q2',
    Type: 'Directed',
    Label: 'PARTY_TO',
    source_name: 'Kota Surabaya',
    target_name: 'Kota kembar',
    role: 'PARTNER',
    stated_by: other,
  });
});

it('says in the file itself what was asked for, under which licence, and when', async () => {
  const clock = new SettableClock('2026-02-03T04:05:06Z');
  const scope = { kinds: ['REGION', 'SOURCE'], clock };
  const facts = ['Kinds: REGION, SOURCE', 'licence CC0', source, '2026-02-03T04:05:06.000Z'];
  const about = await readFile(join(await write('csv', 'tables', scope), 'about.csv'), 'utf8');
  for (const fact of facts) expect(about).toContain(fact);
  for (const id of ['gexf', 'graphml']) {
    const file = await readFile(await write(id, `network.${id}`, scope), 'utf8');
    for (const fact of facts) expect(file.slice(0, file.indexOf('<node '))).toContain(fact);
  }
});

it('writes GraphML that an XML parser reads, with every key declared before it is used', async () => {
  const declared = new Set<string>();
  const used = new Set<string>();
  const ends: string[] = [];
  const nodes = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (tag === 'key') declared.add(String(attributes['id']));
    if (tag === 'data') used.add(String(attributes['key']));
    if (tag === 'node') nodes.add(String(attributes['id']));
    if (tag === 'edge') ends.push(String(attributes['source']), String(attributes['target']));
  });
  parser.write(await readFile(await write('graphml', 'network.graphml'), 'utf8')).close();
  expect([...used].filter((key) => !declared.has(key))).toEqual([]);
  expect(nodes.size).toBe(4);
  expect(ends).toHaveLength(4);
  for (const end of ends) expect(nodes).toContain(end);
});

it('writes GEXF that an XML parser reads, each edge between nodes of the file', async () => {
  const nodes = new Map<string, string>();
  const edges: [string, string][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    const attribute = (key: string) => String(attributes[key]);
    if (tag === 'node') nodes.set(attribute('id'), attribute('label'));
    if (tag === 'edge') edges.push([attribute('source'), attribute('target')]);
  });
  parser.write(await readFile(await write('gexf', 'network.gexf'), 'utf8')).close();
  expect(nodes.get('region:wikidata:Q1')).toBe('=SUM("a") & <b>');
  expect(nodes.size).toBe(4);
  expect(edges).toHaveLength(2);
  for (const end of edges.flat()) expect(nodes.has(end)).toBe(true);
});

it('leaves out what the scope does not hold, and links whose ends are left out', async () => {
  const tables = await write('csv', 'regions', { kinds: ['REGION'], sources: [source] });
  expect((await readFile(join(tables, 'nodes.csv'), 'utf8')).trim().split('\n')).toHaveLength(3);
  expect((await readFile(join(tables, 'links.csv'), 'utf8')).trim().split('\n')).toHaveLength(1);
});

it('leaves nothing behind when it is stopped', async () => {
  const before = await readdir(folder);
  const request = {
    store,
    format: format('jsonl'),
    scope: {},
    out: join(folder, 'half.jsonl'),
    signal: AbortSignal.abort(),
  };
  await expect(writeExport(request)).rejects.toThrow('abort');
  expect((await readdir(folder)).sort()).toEqual(before.sort());
});

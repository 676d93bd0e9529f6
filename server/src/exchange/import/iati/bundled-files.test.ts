import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { RecordInput } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { loadBoundaries } from '../../geography/index.ts';
import { importFile, MemoryJournal, readSidecar, sampleFolder, type ImportReport } from '../index.ts';
import { iatiImporter } from './index.ts';
import { count, distinctParticipants, elementsOf, textIn } from './testing/count-elements.ts';

const names = ['covid-2021', 'maec-indonesia', 'indonesia-2021'] as const;
const pathOf = (name: string) => join(sampleFolder, 'data', 'iati', `${name}.xml`);
const xml = Object.fromEntries(names.map((name) => [name, readFileSync(pathOf(name), 'utf8')]));
const all = Object.values(xml);

const folder = mkdtempSync(join(tmpdir(), 'jejaring-iati-'));
let store: GraphStore;
let reports: ImportReport[];
const load = async () => {
  const done: ImportReport[] = [];
  for (const name of names) {
    const path = pathOf(name);
    const source = await readSidecar(path);
    done.push(
      await importFile({ store, importer: iatiImporter, path, source, journal: new MemoryJournal(), who: 'test' }),
    );
  }
  return done;
};

beforeAll(async () => {
  store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
  reports = await load();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** What the store holds of one source, with relations that still wait for an end. */
async function recordsOf(source: string): Promise<RecordInput[]> {
  const records: RecordInput[] = [];
  for await (const chunk of store.scan(['RECORDS'])) {
    if (chunk.part === 'RECORDS') records.push(...chunk.items.filter((record) => record.source === source));
  }
  return records;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('counts equal those of the files, counted apart', () => {
  test('activities are programmes; the two that stand in two files are one programme with two records', async () => {
    expect(names.map((name) => count(xml[name]!, 'iati-activity'))).toEqual([401, 83, 48]);
    const identifiers = all.map((text) => elementsOf(text, 'iati-identifier').map((element) => textIn(element)));
    const twice = identifiers[0]!.filter((identifier) => identifiers[2]!.includes(identifier));
    expect(new Set(identifiers.flat()).size).toBe(530);
    expect((await store.counts()).entities.PROGRAMME).toBe(530);
    expect(twice).toHaveLength(2);
    for (const identifier of twice) {
      const [programme] = await store.entities([`programme:iati:${identifier}`]);
      expect(programme?.records).toHaveLength(2);
    }
  });

  test('every transaction, budget and planned disbursement is a flow', async () => {
    const transactions = all.flatMap((text) => elementsOf(text, 'transaction'));
    expect(transactions).toHaveLength(2039);
    expect(transactions.filter((text) => !/<(provider|receiver)-org/.test(text))).toHaveLength(565);
    expect(transactions.filter((text) => text.includes('<recipient-country'))).toHaveLength(510);
    expect(transactions.filter((text) => text.includes('<sector'))).toHaveLength(619);
    const planned = sum(all.map((text) => count(text, 'budget') + count(text, 'planned-disbursement')));
    expect((await store.counts()).flows).toBe(2039 + planned);
    let [own, placed, classed] = [0, 0, 0];
    for await (const chunk of store.scan(['FLOWS'])) {
      if (chunk.part !== 'FLOWS') continue;
      for (const flow of chunk.items) {
        if (!/:transaction-\d+$/.test(flow.id)) continue;
        if (flow.fromText === null && flow.toText === null && flow.from === null && flow.to === null) own += 1;
        if (flow.covers.some(({ region }) => region.startsWith('region:iso:'))) placed += 1;
        if (flow.sectors.length + flow.goals.length > 0) classed += 1;
      }
    }
    // Codes that the DAC's list does not hold become findings, and no sector.
    const unlisted = transactions.filter((text) => /<sector[^>]*code="(12000|12100|51000)"/.test(text)).length;
    expect([own, placed, classed + unlisted]).toEqual([565, 510, 619]);
    expect(unlisted).toBe(5);
  });

  test('participating organisations and countries of the covid file', async () => {
    const met = distinctParticipants(xml['covid-2021']!);
    expect([met.byRefAndName, met.byRefElseName]).toEqual([292, 269]);
    const codes = new Set(
      elementsOf(xml['covid-2021']!, 'recipient-country').map((text) => /code="([^"]*)"/.exec(text)?.[1]),
    );
    expect(codes.size).toBe(110);
    const covered = new Set<string>();
    for (const record of await recordsOf('source:jejaring:iati-covid-2021')) {
      for (const { qualifier, to } of record.relations ?? []) if (qualifier === 'RECIPIENT_COUNTRY') covered.add(to);
    }
    // All but TA, which is no code of a country.
    codes.delete('TA');
    expect(covered).toEqual(new Set([...codes].map((code) => `region:iso:${code}`)));
  });

  test('related activities: what lies outside the files waits', async () => {
    const related = all.flatMap((text) =>
      elementsOf(text, 'related-activity').map((each) => /ref="([^"]*)"/.exec(each)![1]!),
    );
    const known = new Set(all.flatMap((text) => elementsOf(text, 'iati-identifier').map(textIn)));
    expect(related).toHaveLength(1510);
    expect(related.filter((ref) => !known.has(ref))).toHaveLength(1031);
  });
});

test('a second import changes nothing and says so', async () => {
  const position = await store.position();
  const again = await load();
  expect(again.map(({ created, updated }) => [created, updated])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(again.map(({ unchanged }) => unchanged)).toEqual(reports.map(({ records }) => records));
  expect(await store.position()).toBe(position);
  const faults = [];
  for await (const fault of store.check()) faults.push(fault);
  expect(faults).toEqual([]);
});

test('61 of the Spanish file stays two actors, and empty attributes are findings', async () => {
  const found = await store.findByAlias('iati-local-ref', 'ES-DIR3-E04585801/61');
  expect(new Set(found)).toEqual(
    new Set(['actor:iati:XM-DAC-41301', 'actor:local:ES-DIR3-E04585801:mess-ministerio-de-empleo-y-seguridad-social']),
  );
  const empty = xml['maec-indonesia']!.match(/\s[\w:-]+=""/g) ?? [];
  expect(reports[1]!.findingsByCode['ATTRIBUTE_EMPTY']).toBe(empty.length);
});

test('TA, shifted columns and missing dates of the covid file are findings', () => {
  expect(reports[0]!.findingsByCode).toMatchObject({
    COUNTRY_UNKNOWN: 1,
    VALUE_UNREADABLE: 21,
    DATE_INVALID: 21,
    DATE_MISSING: 2,
  });
  expect(reports.every(({ state }) => state === 'DONE')).toBe(true);
});

test('points: 26 activities have one in 21 regencies, of which centres are told apart', async () => {
  const boundaries = await loadBoundaries();
  const places = new Map<string, Set<string>>();
  for (const activity of elementsOf(xml['indonesia-2021']!, 'iati-activity')) {
    for (const pos of elementsOf(activity, 'pos')) {
      const [lat, lon] = textIn(pos).split(/\s+/).map(Number);
      const regency = boundaries.regencyAt({ lat: lat!, lon: lon! });
      if (regency === null) continue;
      const key = textIn(elementsOf(activity, 'iati-identifier')[0]!);
      places.set(key, (places.get(key) ?? new Set()).add(regency.id));
    }
  }
  const regencies = new Set([...places.values()].flatMap((ids) => [...ids]));
  expect([places.size, regencies.size]).toEqual([26, 21]);
  const bone = [...regencies].filter((id) => id === 'region:idn:73.08');
  expect(bone).toHaveLength(1);

  const covered = new Set<string>();
  for (const record of await recordsOf('source:jejaring:iati-indonesia-2021')) {
    for (const { kind, to } of record.relations ?? []) if (kind === 'COVERS') covered.add(to);
  }
  expect(covered).not.toContain('region:idn:73.08');
  expect([...covered].filter((id) => /^region:idn:\d{2}\.\d{2}$/.test(id)).sort()).toEqual([
    'region:idn:32.04',
    'region:idn:32.73',
    'region:idn:35.78',
    'region:idn:72.03',
    'region:idn:72.10',
    'region:idn:72.71',
    'region:idn:81.71',
  ]);
});

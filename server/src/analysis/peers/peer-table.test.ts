import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalName, RecordInput, RelationInput } from '@jejaring/graph/model';
import { openNetwork, type LiveNetwork } from '@jejaring/graph/network';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';
import { peerData } from './peer-data-service.ts';
import { readPeerData } from './peer-table.ts';

const list = 'source:jejaring:idn-regions';
const good = 'source:jejaring:good';
const poor = 'source:jejaring:poor';
const wiki = 'source:jejaring:wiki';
const poverty = 'indicator:bps:poverty-rate';
const names = (text: string): LocalName[] => [{ language: 'id', text, use: 'OFFICIAL' }];

function source(id: string, precedence: number): RecordInput {
  return {
    source: id,
    key: 'source',
    entity: { id, kind: 'SOURCE' },
    fields: { names: names(id), type: 'DATASET', precedence },
  };
}

function region(code: string, fields: RecordInput['fields'], relations: readonly RelationInput[] = []): RecordInput {
  const place = { level: 'REGENCY', type: 'REGENCY', country: 'ID', code } as const;
  return {
    source: list,
    key: code,
    entity: { id: `region:idn:${code}`, kind: 'REGION' },
    fields: { names: names(code), ...place, ...fields },
    relations,
  };
}

function says(
  by: string,
  code: string,
  fields: RecordInput['fields'],
  years: readonly [string, number][],
): RecordInput {
  const from = `region:idn:${code}`;
  return {
    source: by,
    key: code,
    entity: { id: from, kind: 'REGION' },
    fields,
    relations: years.map(([qualifier, value]) => ({
      kind: 'MEASURED',
      from,
      to: poverty,
      qualifier,
      properties: { value },
    })),
  };
}

const ties: readonly RelationInput[] = ['31.01', '31.02'].map((code) => ({
  kind: 'MEMBER_OF',
  from: `region:idn:${code}`,
  to: 'actor:cooperation:body',
  qualifier: 'MEMBER',
}));

const records: readonly RecordInput[] = [
  ...[list, good, poor, wiki].map((id, place) => source(id, [10, 40, 60, 5][place] ?? 0)),
  {
    source: good,
    key: 'poverty',
    entity: { id: poverty, kind: 'INDICATOR' },
    fields: { names: names('Kemiskinan'), unit: '%', betterWhen: 'LOWER' },
  },
  {
    source: list,
    key: 'body',
    entity: { id: 'actor:cooperation:body', kind: 'ACTOR' },
    fields: { names: names('Badan') },
    relations: ties,
  },
  region('31.02', { population: { value: 3000, year: 2024 } }),
  region('31.01', { population: { value: 1000, year: 2024 }, area: { value: 50, year: null } }),
  region('31.03', {}),
  { ...region('31', {}), fields: { names: names('Provinsi'), level: 'PROVINCE', country: 'ID', code: '31' } },
  // The better source knows the year before, the worse one the latest: the latest year counts first.
  says(good, '31.01', {}, [['2020', 9]]),
  says(poor, '31.01', {}, [['2021', 12]]),
  // Both know the latest: the better source counts. Wiki is believed first, but not for population and area.
  says(good, '31.02', {}, [['2021', 7]]),
  says(poor, '31.02', {}, [['2021', 8]]),
  says(wiki, '31.02', { population: { value: 9999, year: 2025 }, area: { value: 1, year: 2025 } }, []),
];

let folder: string;
let store: GraphStore;
let network: LiveNetwork;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jejaring-peers-'));
  store = openSqliteStore({ file: join(folder, 'graph.sqlite') });
  await store.execute({ id: 'test', kind: 'IMPORT', who: 'cli', put: records });
  network = await openNetwork({ store, file: null, pollEvery: 0 });
});
afterAll(async () => {
  await network.close();
  await store.close();
  await rm(folder, { recursive: true });
});

it('takes the latest year, then the best source; unknown stays unknown', async () => {
  const data = await readPeerData(store, network);
  expect(data.space.table.ids).toEqual(['region:idn:31.01', 'region:idn:31.02', 'region:idn:31.03']);
  expect([...(data.columns.get(poverty) ?? [])]).toEqual([12, 7, Number.NaN]);
  expect([...(data.years.get(poverty) ?? [])]).toEqual([2021, 2021, Number.NaN]);
  expect(data.sourcesOf.get(poverty)).toEqual(new Set([good, poor]));
});

it('takes population and area from the list of regions alone; without its area a region has no density', async () => {
  const { columns } = await readPeerData(store, network);
  const column = (name: string) => [...(columns.get(`indicator:jejaring:${name}`) ?? [])];
  expect(column('population')).toEqual([1000, 3000, Number.NaN]);
  expect(column('area')).toEqual([50, Number.NaN, Number.NaN]);
  expect(column('population-density')).toEqual([20, Number.NaN, Number.NaN]);
});

it('takes as partners who is one step away', async () => {
  const { space } = await readPeerData(store, network);
  expect(space.table.items.partners).toEqual([['actor:cooperation:body'], ['actor:cooperation:body'], []]);
});

it('asks the store as often for many regions as for few', async () => {
  const calls = new Map<string, number>();
  const counted = new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]): unknown => {
        calls.set(String(name), (calls.get(String(name)) ?? 0) + 1);
        return Reflect.apply(value, target, args) as unknown;
      };
    },
  });
  await readPeerData(counted, network);
  expect(Object.fromEntries(calls)).toEqual({ list: 3, relationsOf: 1, recordsFrom: 1 });
});

it('is read once for a version, and again when something was written', async () => {
  const before = await peerData({ store, network });
  expect(await peerData({ store, network })).toBe(before);
  await store.execute({ id: 'later', kind: 'EDIT', who: 'test', put: [says(good, '31.03', {}, [['2021', 3]])] });
  await network.catchUp();
  const after = await peerData({ store, network });
  expect([...(after.columns.get(poverty) ?? [])]).toEqual([12, 7, 3]);
});

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { relationId, type RecordInput, type RelationInput } from '@jejaring/graph/model';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import { commandLimit, type GraphStore } from '@jejaring/graph/store';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { median, type BenchRow } from './bench-row.ts';
import { benchGraph, type BenchGraph } from './network-graph.ts';

const suite = 'store';
const source = 'source:jejaring:bench';
const goals = { load: 20, write: 1, read: 5 } as const;

/** Loads the seeded network through commands, and measures writes and reads beside plain SQL on the same machine. */
export async function run(): Promise<BenchRow[]> {
  const folder = await makeTemporaryFolder();
  try {
    const graph = benchGraph(1);
    const file = join(folder, 'graph.db');
    const store = openSqliteStore({ file });
    const records = recordsOf(graph);
    const load = await seconds(() => loadAll(store, records, 'load'));
    const again = await seconds(() => loadAll(store, records, 'again'));
    const counts = await store.counts();
    const scan = await seconds(async () => {
      for await (const chunk of store.scan()) if (chunk.items.length === 0) throw new Error('An empty chunk.');
    });
    const reads = await measureReads(store, graph);
    const write = await medianOf(100, (nth) => store.execute({ ...only(records[nth]), id: `one-${nth}` }));
    await store.close();
    const plain = plainSql(join(folder, 'plain.db'), records);
    const size = `${counts.records.toLocaleString('en')} records, ${counts.relations.toLocaleString('en')} relations`;
    const isMet = (value: number, goal: number) => ({ met: value <= goal });
    return [
      {
        suite,
        name: `load ${size}`,
        value: load,
        unit: 's',
        ...peer(plain.load),
        goal: '≤ 20 s',
        ...isMet(load, goals.load),
      },
      { suite, name: 'import the same again', value: again, unit: 's' },
      { suite, name: 'scan everything', value: scan, unit: 's' },
      { suite, name: 'file for each relation', value: statSync(file).size / counts.relations, unit: 'B' },
      {
        suite,
        name: 'one durable command',
        value: write,
        unit: 'ms',
        ...peer(plain.write),
        goal: '≤ 1 ms',
        ...isMet(write, goals.write),
      },
      ...reads.map(([name, value]) => ({
        suite,
        name,
        value,
        unit: 'ms',
        goal: '≤ 5 ms',
        ...isMet(value, goals.read),
      })),
    ];
  } finally {
    await removeFolder(folder);
  }
}

const peer = (peerValue: number) => ({ peer: 'plain SQL, no rules, no log', peerValue });

/**
 * An initiative states its parties, places and sectors; every other relation is stated by where it begins. All are of
 * one source here, so what several sources state in the network stands once.
 */
function recordsOf({ entities, relations }: BenchGraph): RecordInput[] {
  const unique = new Map(relations.map((relation) => [relationId({ ...relation, source }), relation]));
  const byOwner = Map.groupBy(unique.values(), ({ kind, from, to }) => (kind === 'PARTY_TO' ? to : from));
  return entities.map(({ id, kind, names, fields }) => ({
    source,
    key: id,
    entity: { id, kind },
    fields: { names, ...fields },
    relations: (byOwner.get(id) ?? []).map(
      ({ kind: relation, from, to, qualifier, validFrom, basis }): RelationInput => ({
        kind: relation,
        from,
        to,
        qualifier,
        validFrom,
        basis,
      }),
    ),
  }));
}

async function loadAll(store: GraphStore, records: readonly RecordInput[], name: string): Promise<void> {
  for (let start = 0; start < records.length; start += commandLimit) {
    const put = records.slice(start, start + commandLimit);
    await store.execute({ id: `${name}-${start}`, kind: 'IMPORT', who: 'bench', put });
  }
}

function only(record: RecordInput | undefined) {
  if (record === undefined) throw new Error('The network is too small.');
  const put = [{ ...record, fields: { ...record.fields, descriptions: [{ language: 'en', text: 'Changed.' }] } }];
  return { kind: 'EDIT', who: 'bench', put } as const;
}

async function measureReads(store: GraphStore, { parties, hub }: BenchGraph): Promise<(readonly [string, number])[]> {
  const hundred = (nth: number) =>
    Array.from({ length: 100 }, (_, at) => parties[(nth * 997 + at * 131) % parties.length] ?? hub);
  const programmes = { filter: { kinds: ['PROGRAMME'] }, first: 20 } as const;
  return [
    ['100 entities by id', await medianOf(50, (nth) => store.entities(hundred(nth)))],
    [
      'relations of 100 parties',
      await medianOf(50, (nth) => store.relationsOf(hundred(nth), { direction: 'BOTH', first: 20 })),
    ],
    [
      'a page of relations of the largest hub',
      await medianOf(20, () => store.relationsOf([hub], { direction: 'BOTH', first: 20 })),
    ],
    ['a page of 20 programmes', await medianOf(20, () => store.list(programmes))],
    ['full text, two words', await medianOf(20, (nth) => store.searchText({ text: `ba ${nth}`, first: 20 }))],
  ];
}

/** The same nodes and relations as rows of two tables with the indexes that an expand needs, in batches as large. */
function plainSql(file: string, records: readonly RecordInput[]): { load: number; write: number } {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE node (id TEXT PRIMARY KEY, body TEXT);
    CREATE TABLE edge (kind TEXT, start TEXT, end TEXT, body TEXT);
    CREATE INDEX edge_start ON edge (start, kind); CREATE INDEX edge_end ON edge (end, kind);`);
  const node = database.prepare('INSERT OR REPLACE INTO node VALUES (?, ?)');
  const edge = database.prepare('INSERT INTO edge VALUES (?, ?, ?, ?)');
  const begun = performance.now();
  for (let first = 0; first < records.length; first += commandLimit) {
    database.exec('BEGIN');
    for (const { entity, fields, relations } of records.slice(first, first + commandLimit)) {
      node.run(entity.id, JSON.stringify(fields));
      for (const { kind, from, to, qualifier } of relations ?? [])
        edge.run(kind, from, to, JSON.stringify({ qualifier }));
    }
    database.exec('COMMIT');
  }
  const load = (performance.now() - begun) / 1000;
  const writes = records.slice(0, 100).map(({ entity, fields }) => {
    const start = performance.now();
    node.run(entity.id, JSON.stringify({ ...fields, changed: true }));
    return performance.now() - start;
  });
  database.close();
  return { load, write: median(writes) };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Milliseconds, the middle of some runs after one that does not count. */
async function medianOf(runs: number, work: (nth: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth <= runs; nth += 1) {
    const begun = performance.now();
    await work(nth);
    if (nth > 0) times.push(performance.now() - begun);
  }
  return median(times);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EntityKind } from '@jejaring/graph/model';
import {
  encodePicture,
  openNetwork,
  type LiveNetwork,
  type NetworkFilter,
  type NetworkSource,
  type PictureQuery,
} from '@jejaring/graph/network';
import { median, table, type BenchRow } from './bench-row.ts';
import { usedMemory } from './memory.ts';
import { benchGraph, type BenchGraph } from './network-graph.ts';
import { graphologyPeer } from './network-peer.ts';
import { benchSource } from './network-model.ts';
import { seeded } from './random.ts';

const suite = 'network';
const seed = 20_251_122;
const pairs = 200;

/** Every part of the filter has something to look at: role, source, period and basis of each relation touched. */
const filter: NetworkFilter = {
  roles: ['PARTNER', 'FUNDING', 'IMPLEMENTING', 'ACCOUNTABLE', 'EXTENDING', 'BENEFICIARY'],
  sources: Array.from({ length: 19 }, (_, at) => benchSource(at)),
  from: 1995,
  to: 2024,
  inferred: false,
};

/** Snapshot, paths, expansion, pictures and names on a seeded network, beside graphology. */
export async function run(): Promise<BenchRow[]> {
  const graph = benchGraph(seed);
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-bench-'));
  try {
    return await measure(graph, join(folder, 'network.bin'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(graph: BenchGraph, file: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const add = (name: string, value: number, unit: string, rest: Partial<BenchRow> = {}) =>
    rows.push({ suite, name, value, unit, ...rest });
  const within = (value: number, goal: number, unit: string): Partial<BenchRow> => ({
    goal: `≤ ${goal} ${unit}`,
    met: value <= goal,
  });

  const before = await usedMemory();
  const [first, network] = await timed(() => openNetwork({ store: sourceOf(graph), file: null, pollEvery: 0 }));
  const after = await usedMemory();
  const builds = [first];
  for (let again = 0; again < 2; again += 1) {
    const [time, other] = await timed(() => openNetwork({ store: sourceOf(graph), file: null, pollEvery: 0 }));
    builds.push(time);
    await other.close();
  }
  const build = median(builds);
  const { bytes, relations } = network.summary();
  add('build from chunks, names included, median of three', build, 'ms', within(build, 1000, 'ms'));
  add('arrays, all of them, a relation', bytes / relations, 'B');
  const own = network.summary().relationBytes / relations;
  add('arrays of relations and adjacency, a relation', own, 'B', within(own, 40, 'B'));
  add('growth of the process, ids and names included', (after - before) / 2 ** 20, 'MiB');

  const peer = graphologyPeer(graph);
  const random = seeded(seed + 1);
  const party = () => graph.parties[Math.floor(random() * graph.parties.length)]!;
  const questions = Array.from({ length: pairs }, () => ({ from: party(), to: party() }));
  paths(network, peer, questions, add, within);
  expansion(network, peer, graph, questions, add, within);
  pictures(network, graph, questions, add);
  names(network, graph, add, within);
  await files(network, graph, file, add);
  await network.close();
  return rows;
}

type Add = (name: string, value: number, unit: string, rest?: Partial<BenchRow>) => void;
type Within = (value: number, goal: number, unit: string) => Partial<BenchRow>;
type Peer = ReturnType<typeof graphologyPeer>;
type Questions = readonly { readonly from: string; readonly to: string }[];

function paths(network: LiveNetwork, peer: Peer, questions: Questions, add: Add, within: Within): void {
  const one = (first: number) =>
    each(questions, ({ from, to }) => network.paths({ from, to, filter, first, maxLength: 10 }));
  const single = one(1);
  const beside = each(questions, ({ from, to }) => peer.path(from, to));
  const found = questions.filter(
    ({ from, to }) => network.paths({ from, to, filter, first: 1, maxLength: 10 }).length > 0,
  ).length;
  add(`one shortest path, filters on, ${found} of ${questions.length} found, median`, median(single), 'ms', {
    peer: 'graphology, no filter',
    peerValue: median(beside),
    ...within(median(single), 0.5, 'ms'),
  });
  add('the slowest of them', Math.max(...single), 'ms', {
    peer: 'graphology, no filter',
    peerValue: Math.max(...beside),
  });
  add('three shortest paths, filters on, median', median(one(3)), 'ms');
}

function expansion(
  network: LiveNetwork,
  peer: Peer,
  graph: BenchGraph,
  questions: Questions,
  add: Add,
  within: Within,
): void {
  const two = each(questions, ({ from }) => network.reach({ of: from, steps: 1, filter }));
  const beside = each(questions, ({ from }) => peer.twoHops(from));
  add('2-hop expand (party, initiatives, parties), filters on, median', median(two), 'ms', {
    peer: 'graphology, no filter',
    peerValue: median(beside),
    ...within(median(two), 0.1, 'ms'),
  });
  const hub = median(each(Array.from({ length: 20 }), () => network.reach({ of: graph.hub, steps: 1, filter })));
  const touched = touchedFrom(graph);
  const perRelation = (hub * 1e6) / touched;
  const hubBeside = median(each(Array.from({ length: 5 }), () => peer.twoHops(graph.hub)));
  add(`2-hop expand at the largest hub, ${touched} relations touched, each`, perRelation, 'ns', {
    peer: 'graphology, no filter',
    peerValue: (hubBeside * 1e6) / touched,
    ...within(perRelation, 100, 'ns'),
  });
  add(
    'two steps between parties (4 hops), filters on, median',
    median(each(questions, ({ from }) => network.reach({ of: from, steps: 2, filter }))),
    'ms',
  );
}

function pictures(network: LiveNetwork, graph: BenchGraph, questions: Questions, add: Add): void {
  const some = questions.slice(0, 20);
  const ask = (query: Partial<PictureQuery>) =>
    median(each(some, ({ from }) => network.picture({ focus: [from], ...query })));
  add('picture of one party, depth 1, median', ask({}), 'ms');
  add(
    'picture of one party, depth 2, limit 200, filters on, no facets, median',
    ask({ depth: 2, filter, facets: false }),
    'ms',
  );
  const faceted = each(some.slice(0, 2), ({ from }) => network.picture({ focus: [from], depth: 2, filter }));
  add('the same with facets over all that is reached', median(faceted), 'ms');
  const [hub] = each([0], () => network.picture({ focus: [graph.hub], facets: false }));
  add('picture of the largest hub, depth 1, limit 200, no facets', hub!, 'ms');
  const [whole] = each([0], () => network.picture({ focus: [], limit: 5000, facets: false }));
  add('the 5,000 of most partners of the whole network, no facets', whole!, 'ms');
  const picture = network.picture({ focus: [], limit: 5000, facets: false });
  const encoding = median(each([0, 1, 2], () => encodePicture(picture)));
  const size = encodePicture(picture).byteLength;
  add('that picture as columns', encoding, 'ms');
  add('its bytes', size / 2 ** 20, 'MiB', { peer: 'as JSON', peerValue: JSON.stringify(picture).length / 2 ** 20 });
}

function names(network: LiveNetwork, graph: BenchGraph, add: Add, within: Within): void {
  const texts = graph.entities.filter((_, at) => at % 251 === 0).map(({ names: [name] }) => name!.text.split(' ')[0]!);
  const plain = median(each(texts, (text) => network.searchNames({ text, first: 20 })));
  const wrong = texts.map((text) => text.slice(0, 3) + text.slice(4));
  const guessed = median(each(wrong, (text) => network.searchNames({ text, first: 20 })));
  add('a word searched among the names, median', plain, 'ms', within(plain, 2, 'ms'));
  add('a word with a letter missing, median', guessed, 'ms', within(guessed, 2, 'ms'));
}

async function files(network: LiveNetwork, graph: BenchGraph, file: string, add: Add): Promise<void> {
  const writing = await openNetwork({ store: sourceOf(graph), file, pollEvery: 0 });
  const [saving] = await timed(() => writing.save());
  add('snapshot written to its file, synced', saving, 'ms');
  const [opening, opened] = await timed(() => openNetwork({ store: sourceOf(graph), file, pollEvery: 0 }));
  add('opened from its file', opening, 'ms');
  if (opened.summary().relations !== network.summary().relations) throw new Error('The file gave another network.');
  await opened.close();
  await writing.close();
}

/** What the network reads, out of memory: the store's own speed is measured elsewhere. */
function sourceOf({ entities, relations }: BenchGraph): NetworkSource {
  const byKind = Map.groupBy(entities, ({ kind }) => kind);
  const counts = Object.fromEntries([...byKind].map(([kind, list]) => [kind, list.length])) as Record<
    EntityKind,
    number
  >;
  return {
    position: () => Promise.resolve(0),
    counts: () =>
      Promise.resolve({
        entities: counts,
        records: 0,
        relations: relations.length,
        pending: 0,
        flows: 0,
        bySource: [],
      }),
    async *scan() {
      yield await Promise.resolve({ part: 'ENTITIES' as const, items: entities });
      yield { part: 'RELATIONS' as const, items: relations };
    },
    changesAfter: () => Promise.resolve([]),
    entities: (ids) => Promise.resolve(ids.map(() => null)),
    relations: (ids) => Promise.resolve(ids.map(() => null)),
    flows: (ids) => Promise.resolve(ids.map(() => null)),
  };
}

/** Relations that a walk of two hops from the hub looks at: all of the hub and all of each initiative it passes to. */
function touchedFrom({ relations, hub }: BenchGraph): number {
  const around = relations.filter(({ from, to }) => from === hub || to === hub);
  const initiatives = new Set(around.filter(({ kind }) => kind === 'PARTY_TO').map(({ to }) => to));
  return around.length + relations.filter(({ to }) => initiatives.has(to)).length;
}

/** Milliseconds of each call, after a round that warms up. */
function each<T>(list: readonly T[], call: (item: T) => unknown): number[] {
  for (const item of list) call(item);
  return list.map((item) => {
    const start = performance.now();
    call(item);
    return performance.now() - start;
  });
}

async function timed<T>(call: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await call();
  return [performance.now() - start, result];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`seed ${seed}\n${table(await run())}\n`);
}

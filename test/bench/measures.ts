import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measureById, measureGraph, parameterValues, type MeasureGraph } from '@jejaring/graph/measures';
import { runInWorkers } from '@jejaring/server/measures';
import { median, table, type BenchRow } from './bench-row.ts';
import { plainBetweenness } from './measures-peer.ts';
import { seeded } from './random.ts';

const suite = 'measures';
const seed = 20_251_122;
/** One source in so many is searched from on the large graph, and the time taken as often. */
const sampled = 100;
/** What igraph takes for the same on one thread, in ms, as the aims of the project state it; 1.5 times is allowed. */
const igraph = { betweenness: 656, pagerank: 3.4, large: 38_800 } as const;

/** Processor time for measures of the sister-city graph and of a preferential-attachment graph of 20,000 nodes and 100,000 ties. */
export async function run(): Promise<BenchRow[]> {
  const cities = sisterCities();
  const rows: BenchRow[] = [];
  const around = Array.from({ length: cities.nodes }, (_, node) => [
    ...cities.targets.subarray(cities.offsets[node], cities.offsets[node + 1]),
  ]);
  const betweenness = middle(3, () => take(cities, 'betweenness'));
  const [plainTime, plain] = timed(() => plainBetweenness(around));
  const own = take(cities, 'betweenness').values!;
  if (own.some((value, node) => Math.abs(value - plain[node]!) > 1e-6 * Math.max(1, value))) {
    throw new Error('The two betweennesses differ.');
  }
  rows.push({
    suite,
    name: 'betweenness, exact, one thread (processor time), 4,566 / 8,182',
    value: betweenness,
    unit: 'ms',
    peer: 'plain Brandes over maps',
    peerValue: plainTime,
    ...within(betweenness, igraph.betweenness),
  });
  rows.push(await besideEachOther(cities));
  const pagerank = middle(7, () => take(cities, 'pagerank'), 10);
  rows.push({ suite, name: 'PageRank', value: pagerank, unit: 'ms', ...within(pagerank, igraph.pagerank) });
  for (const id of ['communities', 'brokers', 'bridges', 'components', 'k-core']) {
    rows.push({ suite, name: id, value: middle(3, () => take(cities, id), 10), unit: 'ms' });
  }
  const large = attached(20_000, 5);
  const { part } = measureById('betweenness')!.parts!;
  const whole = sampled * middle(3, () => part(large, {}, 0, sampled));
  rows.push({
    suite,
    name: `betweenness, one thread, 20,000 / ${large.ties.toLocaleString('en')}, from 1 in ${sampled} sources, times ${sampled}`,
    value: whole,
    unit: 'ms',
    ...within(whole, igraph.large),
  });
  return rows;
}

/** What a person waits: both threads with their start, beside one thread, by the clock. It says something on an idle machine only. */
async function besideEachOther(graph: MeasureGraph): Promise<BenchRow> {
  const measure = measureById('betweenness')!;
  const clock = async (work: () => unknown) => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
  const [two, one]: [number[], number[]] = [[], []];
  for (let at = 0; at < 3; at += 1) {
    two.push(await clock(() => runInWorkers(measure, graph, {}, new AbortController().signal, () => undefined)));
    one.push(await clock(() => take(graph, 'betweenness')));
  }
  return {
    suite,
    name: 'betweenness, exact, by the clock, on two worker threads with their start',
    value: median(two),
    unit: 'ms',
    peer: 'the same on one thread',
    peerValue: median(one),
  };
}

function take(graph: MeasureGraph, id: string) {
  const measure = measureById(id)!;
  return measure.run(graph, parameterValues(measure, {}));
}

function within(value: number, theirs: number): Partial<BenchRow> {
  return { goal: `≤ 1.5 × igraph's ${theirs} ms`, met: value <= 1.5 * theirs };
}

/** Milliseconds of this thread's processor time: what igraph's figures are on an idle machine, also on a busy one. */
function timed<Value>(work: () => Value): [number, Value] {
  const began = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(began);
  return [(user + system) / 1000, value];
}

/** The middle of several; processor time is counted in steps, so short work is done ten times for each. */
function middle(times: number, work: () => unknown, repeats = 1): number {
  const all = () => {
    for (let at = 0; at < repeats; at += 1) work();
  };
  return median(Array.from({ length: times }, () => timed(all)[0] / repeats));
}

function sisterCities(): MeasureGraph {
  const rows = (file: string) =>
    readFileSync(new URL(`../../server/sample/data/sister-cities/${file}`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.trimEnd().split(','));
  const cities = new Map(rows('cities.csv').map(([id], at) => [id, at]));
  const pairs = rows('pairs.csv');
  return measureGraph({
    nodes: cities.size,
    from: pairs.map(([a]) => cities.get(a)!),
    to: pairs.map(([, b]) => cities.get(b)!),
  });
}

/** Each node ties itself to `ties` earlier ones, drawn in proportion to their degree (Barabási and Albert, 1999). */
function attached(nodes: number, ties: number): MeasureGraph {
  const random = seeded(seed);
  const ends = [0];
  const from: number[] = [];
  const to: number[] = [];
  for (let node = 1; node < nodes; node += 1) {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(ties, node)) chosen.add(ends[Math.floor(random() * ends.length)]!);
    for (const other of chosen) {
      from.push(node);
      to.push(other);
      ends.push(node, other);
    }
  }
  return measureGraph({ nodes, from, to });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${table(await run())}\n`);
}

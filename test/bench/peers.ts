import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findPeers, peerModels, PeerSpace, type PeerModel, type PeerTable } from '@jejaring/graph/analytics';
import { median, table, type BenchRow } from './bench-row.ts';
import { plainPeers } from './peers-peer.ts';
import { seeded } from './random.ts';

const suite = 'peers';
const seed = 20_251_122;
const many = 100_000;
const repeats = 25;

/** All models for one of the 514, and each for one of 100,000, beside a plain loop that sorts, in the same run. */
export function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const real = syntheticTable(514, seed);
  const space = new PeerSpace(withRealPlaces(real));
  const ids = space.table.ids;
  const asked = Array.from({ length: repeats }, (_, at) => ids[(at * 19) % ids.length]!);
  for (const model of peerModels) checkAlike(space, model, ids[70]!);
  const all = median(each(asked, (region) => peerModels.map(({ id }) => findPeers(space, { region, model: id }))));
  const beside = median(each(asked, (region) => peerModels.map((model) => plainPeers(space.table, model, region))));
  rows.push({
    suite,
    name: 'all six models for one of 514, ten peers explained with ranges of ranks, median',
    value: all,
    unit: 'ms',
    peer: 'plain loop, distances and order only',
    peerValue: beside,
    ...within(all, 5),
  });

  const [preparing, large] = timed(() => new PeerSpace(syntheticTable(many, seed)));
  rows.push({ suite, name: `table of ${many.toLocaleString('en')} regions made, once`, value: preparing, unit: 'ms' });
  const few = Array.from({ length: 15 }, (_, at) => large.table.ids[(at * 6_661) % many]!);
  for (const model of peerModels) {
    const own = median(each(few, (region) => findPeers(large, { region, model: model.id })));
    const plain = median(each(few.slice(0, 3), (region) => plainPeers(large.table, model, region)));
    rows.push({
      suite,
      name: `${model.id} for one of ${many.toLocaleString('en')}, median`,
      value: own,
      unit: 'ms',
      peer: 'plain loop, distances and order only',
      peerValue: plain,
      ...within(own, 20),
    });
  }
  return Promise.resolve(rows);
}

function within(value: number, goal: number): Partial<BenchRow> {
  return { goal: `≤ ${goal} ms`, met: value <= goal };
}

/** What is measured must be the same list. @throws Error where the two differ */
function checkAlike(space: PeerSpace, model: PeerModel, region: string): void {
  const own = findPeers(space, { region, model: model.id }).peers.map(({ id }) => id);
  const plain = plainPeers(space.table, model, region);
  if (own.join(' ') !== plain.join(' '))
    throw new Error(`${model.id} of ${region}: ${own.join(' ')} ≠ ${plain.join(' ')}`);
}

/** The centroids of the bundled list, so that geography has its true spread. */
function withRealPlaces(made: PeerTable): PeerTable {
  const file = new URL('../../server/sample/data/regions/idn-regions.csv', import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(([, , kind]) => kind === 'REGENCY' || kind === 'CITY');
  const column = (at: number) => Float64Array.from(rows, (row) => Number(row[at]));
  return { ...made, latitude: column(5), longitude: column(6) };
}

/** Figures with skew and gaps, and items of which a few are everywhere and most are rare, as in the sample. */
function syntheticTable(size: number, start: number): PeerTable {
  const random = seeded(start);
  const names = new Set(
    peerModels.flatMap((model) => ('components' in model ? model.components : [])).map(({ column }) => column),
  );
  const columns = [...names].map((name): [string, Float64Array] => [
    name,
    Float64Array.from({ length: size }, () =>
      random() < 0.02 ? Number.NaN : Math.exp(3 + 2 * (random() + random() - 1)),
    ),
  ]);
  const items = (kinds: number, most: number) =>
    Array.from({ length: size }, () =>
      Array.from({ length: Math.floor(random() * most) }, () => `item:${Math.floor(kinds * random() ** 3)}`),
    );
  const ids = Array.from({ length: size }, (_, at) => `region:bench:${String(at).padStart(6, '0')}`);
  return {
    ids,
    codes: ids,
    columns: new Map(columns),
    latitude: Float64Array.from({ length: size }, () => random() * 17 - 11),
    longitude: Float64Array.from({ length: size }, () => 95 + random() * 46),
    items: { challenges: items(40, 6), partners: items(Math.ceil(size / 4), 12) },
  };
}

/** Milliseconds of each call, after a round that warms up. */
function each<T>(list: readonly T[], call: (item: T) => unknown): number[] {
  for (const item of list) call(item);
  return list.map((item) => timed(() => call(item))[0]);
}

function timed<T>(call: () => T): [number, T] {
  const start = performance.now();
  const result = call();
  return [performance.now() - start, result];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${many} synthetic regions, seed ${seed}\n${table(await run())}\n`);
}

import type { PeerModel, PeerTable } from '@jejaring/graph/analytics';

/**
 * The ten nearest as one would write it down first: z-scores of columns, a distance for each region, and a sort of them
 * all. It explains nothing and gives no range of ranks. Ids of the nearest, the nearest first.
 */
export function plainPeers(table: PeerTable, model: PeerModel, region: string): string[] {
  const from = table.ids.indexOf(region);
  const distances = distancesOf(table, model, from);
  return table.ids
    .map((_, row) => row)
    .filter((row) => row !== from && !Number.isNaN(distances[row]))
    .sort((a, b) => distances[a]! - distances[b]! || (table.codes[a]! < table.codes[b]! ? -1 : 1))
    .slice(0, 10)
    .map((row) => table.ids[row]!);
}

function distancesOf(table: PeerTable, model: PeerModel, from: number): number[] {
  switch (model.kind) {
    case 'INDICATORS':
      return euclid(table, model.components, from);
    case 'GEOGRAPHY': {
      const way = rebased(table.ids.map((_, row) => haversine(table, from, row)));
      const form = rebased(euclid(table, model.components, from));
      return way.map((part, row) => model.distanceWeight * part + (1 - model.distanceWeight) * form[row]!);
    }
    case 'ITEMS':
      return jaccard(table.items[model.items], from);
  }
}

type Components = Extract<PeerModel, { kind: 'INDICATORS' }>['components'];

/** z-scores are made once for a table, as in what it stands beside. */
const prepared = new WeakMap<PeerTable, Map<string, number[]>>();

function euclid(table: PeerTable, components: Components, from: number): number[] {
  const ready = prepared.get(table) ?? new Map<string, number[]>();
  prepared.set(table, ready);
  const columns = components.map(({ column, transform }) => {
    const before = ready.get(`${transform} ${column}`);
    if (before !== undefined) return before;
    const values = Array.from(table.columns.get(column)!, (value) =>
      transform === 'LOG10' ? Math.log10(value) : value,
    );
    const known = values.filter((value) => !Number.isNaN(value));
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
    const scores = values.map((value) => (value - mean) / deviation);
    ready.set(`${transform} ${column}`, scores);
    return scores;
  });
  return table.ids.map((_, row) => {
    const squares = columns.map((z) => (z[row]! - z[from]!) ** 2).filter((square) => !Number.isNaN(square));
    if (squares.length === 0) return Number.NaN;
    return Math.sqrt((squares.reduce((sum, square) => sum + square, 0) * columns.length) / squares.length);
  });
}

const counted = new WeakMap<object, Map<string, number>>();

function jaccard(lists: readonly (readonly string[])[], from: number): number[] {
  const counts = counted.get(lists) ?? new Map<string, number>();
  if (counts.size === 0) {
    for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  counted.set(lists, counts);
  const weight = (items: Iterable<string>) =>
    [...items].reduce((sum, item) => sum + Math.log(lists.length / counts.get(item)!), 0);
  const mine = new Set(lists[from]);
  return lists.map((list) => {
    const theirs = new Set(list);
    if (mine.size === 0 || theirs.size === 0) return Number.NaN;
    const both = weight([...mine].filter((item) => theirs.has(item)));
    return 1 - both / (weight(mine) + weight(theirs) - both);
  });
}

function haversine({ latitude, longitude }: PeerTable, from: number, to: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [radians(latitude[from]!), radians(latitude[to]!)];
  const half = (difference: number) => Math.sin(difference / 2) ** 2;
  return (
    2 * Math.asin(Math.sqrt(half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(longitude[to]! - longitude[from]!))))
  );
}

function rebased(distances: readonly number[]): number[] {
  const largest = distances.reduce((most, distance) => (distance > most ? distance : most), 0);
  return distances.map((distance) => distance / largest);
}

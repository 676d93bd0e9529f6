/**
 * An undirected simple network as compressed sparse rows: the neighbours of `node` are
 * `targets[offsets[node] … offsets[node + 1] - 1]`, ascending; every tie stands twice, once at each end.
 */
export interface MeasureGraph {
  readonly nodes: number;
  /** Number of ties, each counted once. */
  readonly ties: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Weight of the tie at the same place in `targets`: how many initiatives are behind it. */
  readonly weights: Float64Array;
  /** Class of each party, an index into `partyClasses`. */
  readonly classes: Uint8Array;
  /** Who took part in what role since when; one row each. */
  readonly participations: Participations;
}

/** Columns of equal length. `role` is an index into the model's roles, or 255; `year` is 0 where it is not known. */
export interface Participations {
  readonly party: Uint32Array;
  readonly role: Uint8Array;
  readonly year: Int16Array;
}

/** What kind of party it is: the state by its level, others by their nature. The order is the order of the figures. */
export const partyClasses = ['NATIONAL', 'REGIONAL', 'VILLAGE', 'NON_STATE', 'INTERNATIONAL', 'UNKNOWN'] as const;
export type PartyClass = (typeof partyClasses)[number];

/** Ties as they come: the same pair may come more than once and its weights add up; a tie to itself is left out. */
export interface TieList {
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weight?: ArrayLike<number>;
  readonly classes?: Uint8Array;
  readonly participations?: Participations;
}

const noParticipations: Participations = {
  party: new Uint32Array(0),
  role: new Uint8Array(0),
  year: new Int16Array(0),
};

/** Sorts ties into rows by counting, in time linear in nodes and ties. */
export function measureGraph(list: TieList): MeasureGraph {
  const { nodes, from, to } = list;
  const counts = new Uint32Array(nodes + 1);
  for (let tie = 0; tie < from.length; tie += 1) {
    if (from[tie] === to[tie]) continue;
    counts[from[tie]! + 1]! += 1;
    counts[to[tie]! + 1]! += 1;
  }
  for (let node = 0; node < nodes; node += 1) counts[node + 1]! += counts[node]!;
  const half = counts[nodes]!;
  // Twice by target: a stable counting sort leaves each row ascending by its other end.
  const byEnd = { source: new Uint32Array(half), weight: new Float64Array(half) };
  const place = counts.slice();
  for (let tie = 0; tie < from.length; tie += 1) {
    const [a, b] = [from[tie]!, to[tie]!];
    if (a === b) continue;
    for (const [source, end] of [
      [a, b],
      [b, a],
    ] as const) {
      const at = place[end]!++;
      byEnd.source[at] = source;
      byEnd.weight[at] = list.weight?.[tie] ?? 1;
    }
  }
  const rows = { target: new Uint32Array(half), weight: new Float64Array(half) };
  const next = counts.slice();
  for (let end = 0; end < nodes; end += 1) {
    for (let at = counts[end]!; at < counts[end + 1]!; at += 1) {
      const to = next[byEnd.source[at]!]!++;
      rows.target[to] = end;
      rows.weight[to] = byEnd.weight[at]!;
    }
  }
  return {
    ...merged(nodes, counts, rows),
    classes: list.classes ?? new Uint8Array(nodes).fill(partyClasses.indexOf('UNKNOWN')),
    participations: list.participations ?? noParticipations,
  };
}

/** Ties of the same two ends become one, their weights added. */
function merged(nodes: number, counts: Uint32Array, rows: { target: Uint32Array; weight: Float64Array }) {
  const offsets = new Uint32Array(nodes + 1);
  let size = 0;
  for (let node = 0; node < nodes; node += 1) {
    const start = size;
    for (let at = counts[node]!; at < counts[node + 1]!; at += 1) {
      const target = rows.target[at]!;
      if (size > start && rows.target[size - 1] === target) rows.weight[size - 1]! += rows.weight[at]!;
      else {
        rows.target[size] = target;
        rows.weight[size] = rows.weight[at]!;
        size += 1;
      }
    }
    offsets[node + 1] = size;
  }
  return {
    nodes,
    ties: size / 2,
    offsets,
    targets: rows.target.slice(0, size),
    weights: rows.weight.slice(0, size),
  };
}

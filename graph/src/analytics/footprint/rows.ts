/** Items grouped by the node they belong to: those of node n are `to[start[n]]` up to, not including, `to[start[n + 1]]`. */
export interface Rows {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  /** One small number for each item: a role, a way, a vocabulary. */
  readonly mark: Uint16Array;
  /** Per cent, -1 where none is stated. */
  readonly share: Float64Array;
  /** Number of the record that states it. */
  readonly record: Uint32Array;
}

/** Gathers items in any order, then sorts them by node: counting sort, linear. */
export class RowsBuilder {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly mark: number[] = [];
  private readonly share: number[] = [];
  private readonly record: number[] = [];

  add(from: number, to: number, mark = 0, share = -1, record = 0): void {
    this.from.push(from);
    this.to.push(to);
    this.mark.push(mark);
    this.share.push(share);
    this.record.push(record);
  }

  build(nodes: number): Rows {
    const { from } = this;
    const start = new Uint32Array(nodes + 1);
    for (const node of from) start[node + 1]! += 1;
    for (let node = 0; node < nodes; node += 1) start[node + 1]! += start[node]!;
    const cursor = start.slice(0, nodes);
    const rows = {
      start,
      to: new Uint32Array(from.length),
      mark: new Uint16Array(from.length),
      share: new Float64Array(from.length),
      record: new Uint32Array(from.length),
    };
    for (let item = 0; item < from.length; item += 1) {
      const at = cursor[from[item]!]!++;
      rows.to[at] = this.to[item]!;
      rows.mark[at] = this.mark[item]!;
      rows.share[at] = this.share[item]!;
      rows.record[at] = this.record[item]!;
    }
    return rows;
  }

  /** The same with the two ends exchanged. */
  reversed(): RowsBuilder {
    const other = new RowsBuilder();
    for (let item = 0; item < this.from.length; item += 1) {
      other.add(this.to[item]!, this.from[item]!, this.mark[item], this.share[item], this.record[item]);
    }
    return other;
  }

  /** Each pair of ends once, the marks of its items joined bit by bit. */
  merged(): RowsBuilder {
    const marks = new Map<number, Map<number, number>>();
    for (let item = 0; item < this.from.length; item += 1) {
      const of = marks.get(this.from[item]!) ?? new Map<number, number>();
      marks.set(this.from[item]!, of);
      of.set(this.to[item]!, (of.get(this.to[item]!) ?? 0) | this.mark[item]!);
    }
    const other = new RowsBuilder();
    for (const [from, of] of marks) for (const [to, mark] of of) other.add(from, to, mark);
    return other;
  }
}

/** The items of a node, as positions in the columns. */
export function itemsOf(rows: Rows, node: number): readonly [first: number, end: number] {
  return [rows.start[node]!, rows.start[node + 1]!];
}

/** What the items of a node lead to. */
export function targetsOf(rows: Rows, node: number): Uint32Array {
  return rows.to.subarray(rows.start[node], rows.start[node + 1]);
}

/** These nodes and all that is reached from them, each once. */
export function reachedFrom(rows: Rows, nodes: Iterable<number>): Set<number> {
  const found = new Set(nodes);
  // The set grows while it is walked.
  for (const node of found) for (const next of targetsOf(rows, node)) found.add(next);
  return found;
}

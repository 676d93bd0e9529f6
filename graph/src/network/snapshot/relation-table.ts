import { blank, grown } from './columns.ts';

/** One relation in numbers; see relation-class.ts for `cls`. */
export interface RelationRow {
  readonly from: number;
  readonly to: number;
  readonly cls: number;
  readonly source: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Relations as columns, with both directions of adjacency: 32 bytes a relation and 16 a node.
 *
 * Rows below `indexed` are sorted by `from`, so the outward relations of node n are the rows outStart[n] to
 * outStart[n + 1], and the inward ones are inRow[inStart[n]…]. Rows from `indexed` on are the delta: they hang on
 * chains that begin at outHead and inHead (0 ends a chain; k stands for row indexed + k - 1). A relation that ceased
 * to count has class 0 in its place until the next `reindex`.
 */
export class RelationTable {
  count = 0;
  /** Rows that count. */
  live = 0;
  indexed = 0;
  indexedNodes = 0;
  cls: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  source: Uint16Array<ArrayBuffer> = new Uint16Array(0);
  fromYear: Int16Array<ArrayBuffer> = new Int16Array(0);
  toYear: Int16Array<ArrayBuffer> = new Int16Array(0);
  from: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  to: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  low: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  high: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  outStart: Uint32Array<ArrayBuffer> = new Uint32Array(1);
  inStart: Uint32Array<ArrayBuffer> = new Uint32Array(1);
  /** Row and other end of each inward relation, side by side for the sake of the cache. */
  inRow: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  inFrom: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  outHead: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  inHead: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  outNext: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  inNext: Uint32Array<ArrayBuffer> = new Uint32Array(0);

  /** Adds a row that no adjacency knows yet; `reindex` must follow before anything is asked. */
  append(row: RelationRow): number {
    const at = this.count;
    this.count += 1;
    this.live += 1;
    this.reserve(this.count);
    this.from[at] = row.from;
    this.to[at] = row.to;
    this.set(at, row);
    return at;
  }

  /** Adds a row to the delta. */
  add(row: RelationRow): number {
    const at = this.append(row);
    const link = at - this.indexed + 1;
    const nodes = Math.max(row.from, row.to) + 1;
    this.outHead = grown(this.outHead, nodes);
    this.inHead = grown(this.inHead, nodes);
    this.outNext = grown(this.outNext, link);
    this.inNext = grown(this.inNext, link);
    this.outNext[link - 1] = this.outHead[row.from]!;
    this.outHead[row.from] = link;
    this.inNext[link - 1] = this.inHead[row.to]!;
    this.inHead[row.to] = link;
    return at;
  }

  /** Changes what a row says; its ends stay, since they are part of its identity. */
  set(at: number, row: RelationRow): void {
    this.cls[at] = row.cls;
    this.source[at] = row.source;
    this.fromYear[at] = row.fromYear;
    this.toYear[at] = row.toYear;
    this.low[at] = row.low;
    this.high[at] = row.high;
  }

  remove(at: number): void {
    if (this.cls[at] === 0) return;
    this.cls[at] = 0;
    this.live -= 1;
  }

  /** Calls back every relation that counts: outward ones first. For loops that need not be the fastest. */
  each(node: number, visit: (row: number, other: number, isOut: boolean) => void): void {
    this.eachOut(node, (row, other) => visit(row, other, true));
    this.eachIn(node, (row, other) => visit(row, other, false));
  }

  eachOut(node: number, visit: (row: number, other: number) => void): void {
    const { cls, to, indexed } = this;
    if (node < this.indexedNodes) {
      for (let row = this.outStart[node]!, end = this.outStart[node + 1]!; row < end; row += 1) {
        if (cls[row] !== 0) visit(row, to[row]!);
      }
    }
    for (let link = this.outHead[node] ?? 0; link !== 0; link = this.outNext[link - 1]!) {
      const row = indexed + link - 1;
      if (cls[row] !== 0) visit(row, to[row]!);
    }
  }

  eachIn(node: number, visit: (row: number, other: number) => void): void {
    const { cls, from, indexed } = this;
    if (node < this.indexedNodes) {
      for (let at = this.inStart[node]!, end = this.inStart[node + 1]!; at < end; at += 1) {
        const row = this.inRow[at]!;
        if (cls[row] !== 0) visit(row, this.inFrom[at]!);
      }
    }
    for (let link = this.inHead[node] ?? 0; link !== 0; link = this.inNext[link - 1]!) {
      const row = indexed + link - 1;
      if (cls[row] !== 0) visit(row, from[row]!);
    }
  }

  /** Relations of a node, dead ones too: what a search must be ready to touch. */
  breadth(node: number): number {
    return node < this.indexedNodes
      ? this.outStart[node + 1]! - this.outStart[node]! + this.inStart[node + 1]! - this.inStart[node]!
      : 1;
  }

  /** Sorts all rows anew and empties the delta: counting sort, linear in rows and nodes. */
  reindex(nodes: number): void {
    const { count, live, cls, from } = this;
    const outStart = new Uint32Array(nodes + 1);
    for (let row = 0; row < count; row += 1) if (cls[row] !== 0) outStart[from[row]! + 1]! += 1;
    for (let node = 0; node < nodes; node += 1) outStart[node + 1]! += outStart[node]!;
    const cursor = outStart.slice(0, nodes);
    const place = new Uint32Array(count);
    for (let row = 0; row < count; row += 1) if (cls[row] !== 0) place[row] = cursor[from[row]!]!++;
    const moved = <T extends Uint16Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
      column: T,
    ): T => {
      const next = blank(column, live);
      for (let row = 0; row < count; row += 1) if (cls[row] !== 0) next[place[row]!] = column[row]!;
      return next;
    };
    this.source = moved(this.source);
    this.fromYear = moved(this.fromYear);
    this.toYear = moved(this.toYear);
    this.to = moved(this.to);
    this.low = moved(this.low);
    this.high = moved(this.high);
    this.from = moved(from);
    this.cls = moved(cls);
    this.count = live;
    this.outStart = outStart;
    this.indexInward(nodes);
  }

  /** Builds the inward adjacency of sorted rows and empties the delta. */
  indexInward(nodes: number): void {
    const { count, to, from } = this;
    const inStart = new Uint32Array(nodes + 1);
    for (let row = 0; row < count; row += 1) inStart[to[row]! + 1]! += 1;
    for (let node = 0; node < nodes; node += 1) inStart[node + 1]! += inStart[node]!;
    const cursor = inStart.slice(0, nodes);
    const inRow = new Uint32Array(count);
    const inFrom = new Uint32Array(count);
    for (let row = 0; row < count; row += 1) {
      const at = cursor[to[row]!]!++;
      inRow[at] = row;
      inFrom[at] = from[row]!;
    }
    Object.assign(this, { inStart, inRow, inFrom, indexed: count, indexedNodes: nodes });
    this.outHead = new Uint32Array(nodes);
    this.inHead = new Uint32Array(nodes);
    this.outNext = new Uint32Array(0);
    this.inNext = new Uint32Array(0);
  }

  get bytes(): number {
    return [
      this.cls,
      this.source,
      this.fromYear,
      this.toYear,
      this.from,
      this.to,
      this.low,
      this.high,
      this.outStart,
      this.inStart,
      this.inRow,
      this.inFrom,
      this.outHead,
      this.inHead,
      this.outNext,
      this.inNext,
    ].reduce((sum, column) => sum + column.byteLength, 0);
  }

  private reserve(length: number): void {
    if (this.cls.length >= length) return;
    this.cls = grown(this.cls, length);
    this.source = grown(this.source, length);
    this.fromYear = grown(this.fromYear, length);
    this.toYear = grown(this.toYear, length);
    this.from = grown(this.from, length);
    this.to = grown(this.to, length);
    this.low = grown(this.low, length);
    this.high = grown(this.high, length);
  }
}

import { blank, grown, none } from '../snapshot/columns.ts';
import { placeKinds } from './normalise.ts';
import type { Comparable } from './score.ts';
import { comparable, termUses, type Term } from './terms.ts';

/** The columns that a snapshot file keeps. */
export interface TermColumns {
  readonly texts: readonly string[];
  readonly owners: Uint32Array<ArrayBuffer>;
  /** Use in the low four bits, kind of place in the high ones. */
  readonly marks: Uint8Array<ArrayBuffer>;
}

/**
 * Texts by which nodes are found, as columns. Dead ones stay until `compact`. What a term is compared by is made when
 * it is first looked at: most never are.
 */
export class TermTable {
  private texts: string[] = [];
  private owners: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  private marks: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  private compared: (Comparable | undefined)[] = [];
  /** Terms of a node hang on a chain that begins at `head` (0 ends it; k stands for term k - 1). */
  private head: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  private next: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  dead = 0;

  static of({ texts, owners, marks }: TermColumns): TermTable {
    const table = new TermTable();
    table.texts = [...texts];
    table.owners = owners;
    table.marks = marks;
    table.compared = texts.map(() => undefined);
    table.chain();
    return table;
  }

  get count(): number {
    return this.texts.length;
  }

  push(node: number, { text, use, place }: Term): number {
    const at = this.texts.length;
    this.texts.push(text);
    this.compared.push(undefined);
    this.owners = grown(this.owners, at + 1);
    this.marks = grown(this.marks, at + 1);
    this.next = grown(this.next, at + 1);
    this.head = grown(this.head, node + 1);
    this.owners[at] = node;
    this.marks[at] = termUses.indexOf(use) | (placeKinds.indexOf(place) << 4);
    this.next[at] = this.head[node]!;
    this.head[node] = at + 1;
    return at;
  }

  /** Leaves a node without terms. */
  remove(node: number): void {
    for (let link = this.head[node] ?? 0; link !== 0; link = this.next[link - 1]!) {
      this.owners[link - 1] = none;
      this.dead += 1;
    }
    if (node < this.head.length) this.head[node] = 0;
  }

  /** The node of a term, or `none` where it is dead. */
  owner(at: number): number {
    return this.owners[at]!;
  }

  text(at: number): string {
    return this.texts[at]!;
  }

  comparable(at: number): Comparable {
    return (this.compared[at] ??= this.compare(at));
  }

  /** What a term is found by: as `comparable` says it, the name without the word for the kind of region beside it. */
  searched(at: number): string {
    const { full, bare } = this.compared[at] ?? this.compare(at);
    return full === bare ? full : `${full} ${bare}`;
  }

  /** Drops dead terms; the others keep their order and move up. */
  compact(): void {
    if (this.dead === 0) return;
    let kept = 0;
    for (let at = 0; at < this.count; at += 1) {
      if (this.owners[at] === none) continue;
      this.texts[kept] = this.texts[at]!;
      this.compared[kept] = this.compared[at];
      this.owners[kept] = this.owners[at]!;
      this.marks[kept] = this.marks[at]!;
      kept += 1;
    }
    this.texts.length = this.compared.length = kept;
    this.dead = 0;
    this.chain();
  }

  /** Of a table without dead terms. */
  columns(): TermColumns {
    const { texts, count } = this;
    return { texts, owners: this.owners.subarray(0, count), marks: this.marks.subarray(0, count) };
  }

  get bytes(): number {
    return [this.owners, this.marks, this.head, this.next].reduce((sum, column) => sum + column.byteLength, 0);
  }

  private compare(at: number): Comparable {
    const mark = this.marks[at]!;
    const term = { text: this.texts[at]!, use: termUses[mark & 15]!, place: placeKinds[mark >> 4]! };
    return { ...comparable(term), use: term.use, place: term.place };
  }

  private chain(): void {
    const { owners, count } = this;
    let nodes = 0;
    for (let at = 0; at < count; at += 1) nodes = Math.max(nodes, owners[at]! + 1);
    this.head = blank(this.head, nodes);
    this.next = blank(this.next, count);
    for (let at = 0; at < count; at += 1) {
      this.next[at] = this.head[owners[at]!]!;
      this.head[owners[at]!] = at + 1;
    }
  }
}

import type { NamePage, NameQuery } from '../network.ts';
import { entityKinds, type EntityKind } from '../../model/index.ts';
import { gone, type NodeTable } from '../snapshot/node-table.ts';
import { none } from '../snapshot/columns.ts';
import { placeKinds } from './normalise.ts';
import { questionOf, score, type Comparable, type Question } from './score.ts';
import { comparable, termUses, type Term } from './terms.ts';
import { TrigramIndex, trigramsOf } from './trigram-index.ts';

/** The columns of the index that a snapshot file keeps; the rest is computed from them. */
export interface TermColumns {
  readonly texts: readonly string[];
  readonly nodes: Uint32Array<ArrayBuffer>;
  /** Use in the low four bits, kind of place in the high ones. */
  readonly marks: Uint8Array<ArrayBuffer>;
}

/** Terms with at least this part of the query's trigrams are looked at closely. */
const enough = 0.34;

/** Finds entities by their names, variants, codes, aliases and identifiers. Dead terms stay until `rebuild`. */
export class NamesIndex {
  private texts: string[] = [];
  private compared: Comparable[] = [];
  private owners: number[] = [];
  private ofNode: number[][] = [];
  private dead = 0;
  private sorted: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  private trigrams = new TrigramIndex();
  private counts = new Uint16Array(0);

  /** Terms of one node, in place of what it had. */
  put(node: number, terms: readonly Term[]): void {
    this.remove(node);
    this.ofNode[node] = terms.map((term) => {
      const at = this.push(node, term);
      this.trigrams.add(at, this.trigramText(at));
      return at;
    });
  }

  /** Adds terms that are not searched until `rebuild`: for loading many. */
  load(node: number, terms: readonly Term[]): void {
    this.remove(node);
    this.ofNode[node] = terms.map((term) => this.push(node, term));
  }

  remove(node: number): void {
    for (const at of this.ofNode[node] ?? []) {
      this.owners[at] = none;
      this.dead += 1;
    }
    this.ofNode[node] = [];
  }

  /** Drops dead terms and sorts all; linear but for the sort. */
  rebuild(): void {
    if (this.dead > 0) {
      const kept = this.owners.flatMap((owner, at) => (owner === none ? [] : [at]));
      this.texts = kept.map((at) => this.texts[at]!);
      this.compared = kept.map((at) => this.compared[at]!);
      this.owners = kept.map((at) => this.owners[at]!);
      this.ofNode = [];
      for (const [at, owner] of this.owners.entries()) (this.ofNode[owner] ??= []).push(at);
      this.dead = 0;
    }
    const { compared } = this;
    this.sorted = Uint32Array.from(compared.keys()).sort(
      (a, b) => order(compared[a]!.bare, compared[b]!.bare) || a - b,
    );
    this.trigrams.build(compared.map((_, at) => this.trigramText(at)));
  }

  /** Changes since the last `rebuild`. */
  get deltaSize(): number {
    return this.dead + this.texts.length - this.sorted.length;
  }

  get bytes(): number {
    return this.trigrams.bytes + this.sorted.byteLength;
  }

  columns(): TermColumns {
    const kept = this.owners.flatMap((owner, at) => (owner === none ? [] : [at]));
    return {
      texts: kept.map((at) => this.texts[at]!),
      nodes: Uint32Array.from(kept, (at) => this.owners[at]!),
      marks: Uint8Array.from(kept, (at) => {
        const { use, place } = this.compared[at]!;
        return termUses.indexOf(use) | (placeKinds.indexOf(place) << 4);
      }),
    };
  }

  static from({ texts, nodes, marks }: TermColumns): NamesIndex {
    const index = new NamesIndex();
    for (const [at, text] of texts.entries()) {
      const mark = marks[at]!;
      const node = nodes[at]!;
      const term = { text, use: termUses[mark & 15]!, place: placeKinds[mark >> 4]! };
      (index.ofNode[node] ??= []).push(index.push(node, term));
    }
    index.rebuild();
    return index;
  }

  search(query: NameQuery, nodes: NodeTable, degree: (node: number) => number): NamePage {
    const kinds = query.kinds === undefined ? null : new Set<EntityKind>(query.kinds);
    const best = new Map<number, { node: number; score: number; term: number }>();
    const meet = (node: number, term: number, value: number) => {
      if (nodes.kind[node] === gone || (kinds !== null && !kinds.has(nodes.kindOf(node)))) return;
      const known = best.get(node);
      if (known === undefined || value > known.score) best.set(node, { node, score: value, term });
    };
    const byId = nodes.find(query.text.trim());
    if (byId !== none) meet(byId, -1, 1000);
    const question = questionOf(query.text);
    const candidates = this.candidates(question);
    // Only where nothing is found as it was written, typing errors are guessed.
    for (const mayGuess of [false, true]) {
      if (best.size > 0) break;
      for (const term of candidates) {
        const owner = this.owners[term]!;
        const value = owner === none ? 0 : score(question, this.compared[term]!, mayGuess);
        if (value > 0) meet(owner, term, value);
      }
    }
    const byKind = new Map<EntityKind, number>();
    for (const { node } of best.values()) {
      const kind = nodes.kindOf(node);
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    }
    const ranked = [...best.values()].sort(
      (a, b) => b.score - a.score || degree(b.node) - degree(a.node) || order(nodes.ids[a.node]!, nodes.ids[b.node]!),
    );
    const offset = query.offset ?? 0;
    return {
      hits: ranked.slice(offset, offset + query.first).map((hit) => ({
        id: nodes.ids[hit.node]!,
        score: hit.score / 1000,
        matched: hit.term === -1 ? nodes.ids[hit.node]! : this.texts[hit.term]!,
      })),
      totalCount: ranked.length,
      byKind: entityKinds.flatMap((kind) => (byKind.has(kind) ? [{ kind, count: byKind.get(kind)! }] : [])),
    };
  }

  /** Terms worth a closer look: of a short query those that begin with it, of others those that share trigrams. */
  private candidates(question: Question): number[] {
    if (question.full === '') return [];
    if (question.bare.replaceAll(' ', '').length <= 2) return this.beginning(question.bare);
    if (this.counts.length < this.texts.length) this.counts = new Uint16Array(Math.ceil(this.texts.length * 1.2));
    const trigrams = trigramsOf(question.bare);
    const touched = this.trigrams.count(trigrams, this.counts);
    const least = Math.max(Math.min(2, trigrams.length), Math.ceil(trigrams.length * enough));
    const found = touched.filter((term) => this.counts[term]! >= least);
    for (const term of touched) this.counts[term] = 0;
    return found;
  }

  private beginning(prefix: string): number[] {
    const { sorted, compared } = this;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compared[sorted[middle]!]!.bare < prefix) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; low < sorted.length && compared[sorted[low]!]!.bare.startsWith(prefix); low += 1) found.push(sorted[low]!);
    for (let at = sorted.length; at < compared.length; at += 1)
      if (compared[at]!.bare.startsWith(prefix)) found.push(at);
    return found;
  }

  private push(node: number, term: Term): number {
    const at = this.texts.length;
    this.texts.push(term.text);
    this.compared.push({ ...comparable(term), use: term.use, place: term.place });
    this.owners.push(node);
    return at;
  }

  private trigramText(at: number): string {
    const { full, bare } = this.compared[at]!;
    return full === bare ? full : `${full} ${bare}`;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

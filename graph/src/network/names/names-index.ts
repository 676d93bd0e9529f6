import type { NamePage, NameQuery } from '../network.ts';
import { entityKinds, type EntityKind } from '../../model/index.ts';
import { gone, type NodeTable } from '../snapshot/node-table.ts';
import { grown, none } from '../snapshot/columns.ts';
import { questionOf, score, type Question } from './score.ts';
import { TermTable, type TermColumns } from './term-table.ts';
import type { Term } from './terms.ts';
import { beginningTrigramsOf, TrigramIndex, trigramsOf, type TrigramColumns } from './trigram-index.ts';

/** What a snapshot file keeps of the index, so that it needs not be built anew. */
export interface NameColumns {
  readonly terms: TermColumns;
  readonly trigrams: TrigramColumns;
}

/** Where typing errors are guessed, terms with at least this part of the query's trigrams are looked at closely. */
const enough = 0.34;

/** Finds entities by their names, variants, codes, aliases and identifiers. Dead terms stay until `rebuild`. */
export class NamesIndex {
  private terms = new TermTable();
  private trigrams = new TrigramIndex();
  /** So many terms are in the sorted lists; those after them were added since. */
  private indexed = 0;
  private counts = new Uint16Array(0);

  /** Terms of one node, in place of what it had. */
  put(node: number, terms: readonly Term[]): void {
    this.remove(node);
    for (const term of terms) {
      const at = this.terms.push(node, term);
      this.trigrams.add(at, this.terms.searched(at));
    }
  }

  /** Adds terms that are not searched until `rebuild`: for loading many. */
  load(node: number, terms: readonly Term[]): void {
    this.remove(node);
    for (const term of terms) this.terms.push(node, term);
  }

  remove(node: number): void {
    this.terms.remove(node);
  }

  /** Drops dead terms and indexes all; linear. */
  rebuild(): void {
    const { terms } = this;
    terms.compact();
    this.trigrams.build(terms.count, (at) => terms.searched(at));
    this.indexed = terms.count;
  }

  /** Changes since the last `rebuild`. */
  get deltaSize(): number {
    return this.terms.dead + this.terms.count - this.indexed;
  }

  get bytes(): number {
    return this.trigrams.bytes + this.terms.bytes;
  }

  /** Of an index without changes since the last `rebuild`. */
  columns(): NameColumns {
    return { terms: this.terms.columns(), trigrams: this.trigrams.columns() };
  }

  static of({ terms, trigrams }: NameColumns): NamesIndex {
    const index = new NamesIndex();
    index.terms = TermTable.of(terms);
    index.trigrams = TrigramIndex.of(trigrams);
    index.indexed = index.terms.count;
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
    // Only where nothing is found as it was written, typing errors are guessed.
    for (const mayGuess of [false, true]) {
      if (best.size > 0) break;
      for (const term of mayGuess ? this.alike(question) : this.asWritten(question)) {
        const owner = this.terms.owner(term);
        const value = owner === none ? 0 : score(question, this.terms.comparable(term), mayGuess);
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
        matched: hit.term === -1 ? nodes.ids[hit.node]! : this.terms.text(hit.term),
      })),
      totalCount: ranked.length,
      byKind: entityKinds.flatMap((kind) => (byKind.has(kind) ? [{ kind, count: byKind.get(kind)! }] : [])),
    };
  }

  /** Terms that may hold the query as it was written: each word of it begins one of theirs, but for codes without dots. */
  private asWritten(question: Question): number[] {
    if (question.full === '') return [];
    if (isShort(question)) return this.beginning(question.bare);
    return question.isDigits ? this.alike(question) : this.trigrams.holding(beginningTrigramsOf(question.words));
  }

  /** Terms that share a part of the query's trigrams; none of a short query, where an error is half of it. */
  private alike(question: Question): number[] {
    if (question.full === '' || isShort(question)) return [];
    this.counts = grown(this.counts, this.terms.count);
    const trigrams = trigramsOf(question.bare);
    const touched = this.trigrams.count(trigrams, this.counts);
    const least = Math.max(Math.min(2, trigrams.length), Math.ceil(trigrams.length * enough));
    const found = touched.filter((term) => this.counts[term]! >= least);
    for (const term of touched) this.counts[term] = 0;
    return found;
  }

  private beginning(prefix: string): number[] {
    return this.trigrams.beginning(prefix).filter((term) => this.terms.comparable(term).bare.startsWith(prefix));
  }
}

/** So short that nothing is found within it, only by it. */
function isShort({ bare }: Question): boolean {
  return bare.replaceAll(' ', '').length <= 2;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

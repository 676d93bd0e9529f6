import { grown } from '../snapshot/columns.ts';

const buckets = 64;
const size = buckets ** 3;

/** Letters a–z are 1–26, digits 27–36, space 0; letters of other scripts share 37–63. */
function bucketOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 ? 0 : 37 + (code % 27);
}

/** The distinct trigrams of a normalised text; each word is led by two spaces and followed by one. */
export function trigramsOf(text: string): number[] {
  const found = new Set<number>();
  for (const word of text.split(' ')) {
    let a = 0;
    let b = 0;
    for (let at = 0; at <= word.length; at += 1) {
      const c = at === word.length ? 0 : bucketOf(word.charCodeAt(at));
      found.add((a * buckets + b) * buckets + c);
      a = b;
      b = c;
    }
  }
  return [...found];
}

/** Which terms hold a trigram: sorted lists in one array for the many, small lists beside it for those added since. */
export class TrigramIndex {
  private start = new Uint32Array(size + 1);
  private terms: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  private readonly added = new Map<number, number[]>();
  /** Number of trigrams of each term. */
  sizes: Uint16Array<ArrayBuffer> = new Uint16Array(0);

  build(texts: readonly string[]): void {
    const all = texts.map(trigramsOf);
    const start = new Uint32Array(size + 1);
    for (const trigrams of all) for (const trigram of trigrams) start[trigram + 1]! += 1;
    for (let at = 0; at < size; at += 1) start[at + 1]! += start[at]!;
    const cursor = start.slice(0, size);
    const terms = new Uint32Array(start[size]!);
    for (const [term, trigrams] of all.entries()) for (const trigram of trigrams) terms[cursor[trigram]!++] = term;
    this.start = start;
    this.terms = terms;
    this.sizes = Uint16Array.from(all, (trigrams) => trigrams.length);
    this.added.clear();
  }

  add(term: number, text: string): void {
    const trigrams = trigramsOf(text);
    this.sizes = grown(this.sizes, term + 1);
    this.sizes[term] = trigrams.length;
    for (const trigram of trigrams) {
      const list = this.added.get(trigram);
      if (list === undefined) this.added.set(trigram, [term]);
      else list.push(term);
    }
  }

  /** Counts into `counts` how many of these trigrams each term holds; returns the terms touched. */
  count(trigrams: readonly number[], counts: Uint16Array): number[] {
    const touched: number[] = [];
    const meet = (term: number) => {
      if (counts[term] === 0) touched.push(term);
      counts[term]! += 1;
    };
    for (const trigram of trigrams) {
      for (let at = this.start[trigram]!, end = this.start[trigram + 1]!; at < end; at += 1) meet(this.terms[at]!);
      for (const term of this.added.get(trigram) ?? []) meet(term);
    }
    return touched;
  }

  get bytes(): number {
    return this.start.byteLength + this.terms.byteLength + this.sizes.byteLength;
  }
}

import { grown } from '../snapshot/columns.ts';

const buckets = 64;
const size = buckets ** 3;

/** The columns that a snapshot file keeps: where the list of each trigram begins, and the lists one after another. */
export interface TrigramColumns {
  readonly start: Uint32Array<ArrayBuffer>;
  readonly terms: Uint32Array<ArrayBuffer>;
}

/** Letters a–z are 1–26, digits 27–36, space 0; letters of other scripts share 37–63. */
function bucketOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 32 ? 0 : 37 + (code % 27);
}

/** The trigrams of a normalised text, some more than once; each word is led by two spaces and followed by one. */
function eachTrigram(text: string, visit: (trigram: number) => void): void {
  let a = 0;
  let b = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const c = at === text.length ? 0 : bucketOf(text.charCodeAt(at));
    visit((a * buckets + b) * buckets + c);
    a = c === 0 ? 0 : b;
    b = c;
  }
}

/** The distinct ones. */
export function trigramsOf(text: string): number[] {
  const found = new Set<number>();
  eachTrigram(text, (trigram) => void found.add(trigram));
  return [...found];
}

/** Those that a text must hold in which each of these words, or a longer one, stands: all but the last of each word. */
export function beginningTrigramsOf(words: readonly string[]): number[] {
  const found = new Set<number>();
  for (const word of words) eachTrigram(word, (trigram) => void (trigram % buckets !== 0 && found.add(trigram)));
  return [...found];
}

/** Which terms hold a trigram: sorted lists in one array for the many, small lists beside it for those added since. */
export class TrigramIndex {
  private start: Uint32Array<ArrayBuffer> = new Uint32Array(size + 1);
  private terms: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  private readonly added = new Map<number, number[]>();

  static of({ start, terms }: TrigramColumns): TrigramIndex {
    const index = new TrigramIndex();
    index.start = start;
    index.terms = terms;
    return index;
  }

  /** Indexes the terms 0 to `count`, in place of what was there. */
  build(count: number, textOf: (term: number) => string): void {
    const start = new Uint32Array(size + 1);
    // Of each trigram the last term that held it, counted from 1, so that a term is listed once.
    const last = new Uint32Array(size);
    const ends = new Uint32Array(count);
    let flat: Uint32Array<ArrayBuffer> = new Uint32Array(count * 12);
    let length = 0;
    for (let term = 0; term < count; term += 1) {
      const text = textOf(term);
      flat = grown(flat, length + text.length + 1);
      eachTrigram(text, (trigram) => {
        if (last[trigram] === term + 1) return;
        last[trigram] = term + 1;
        start[trigram + 1]! += 1;
        flat[length++] = trigram;
      });
      ends[term] = length;
    }
    for (let at = 0; at < size; at += 1) start[at + 1]! += start[at]!;
    const cursor = start.slice(0, size);
    const terms = new Uint32Array(length);
    for (let term = 0, at = 0; term < count; term += 1) {
      for (; at < ends[term]!; at += 1) terms[cursor[flat[at]!]!++] = term;
    }
    this.start = start;
    this.terms = terms;
    this.added.clear();
  }

  add(term: number, text: string): void {
    for (const trigram of trigramsOf(text)) {
      const list = this.added.get(trigram);
      if (list === undefined) this.added.set(trigram, [term]);
      else list.push(term);
    }
  }

  /** Counts into `counts` how many of these trigrams each term holds; returns the terms touched. */
  count(trigrams: readonly number[], counts: Uint16Array): number[] {
    const touched: number[] = [];
    for (const trigram of trigrams) {
      this.each(trigram, (term) => {
        if (counts[term] === 0) touched.push(term);
        counts[term]! += 1;
      });
    }
    return touched;
  }

  /** The terms that hold every one of these trigrams; at most as many are looked at as hold the rarest of them. */
  holding(trigrams: readonly number[]): number[] {
    const sorted = trigrams.map((trigram) => this.terms.subarray(this.start[trigram], this.start[trigram + 1]));
    const added = trigrams.map((trigram) => this.added.get(trigram) ?? []);
    return [...common(sorted), ...common(added)];
  }

  /** Terms of which a word begins with the first two characters of a text, or with its only one; perhaps some others. */
  beginning(text: string): number[] {
    const first = bucketOf(text.charCodeAt(0));
    const found: number[] = [];
    this.each(text.length === 1 ? first : first * buckets + bucketOf(text.charCodeAt(1)), (term) => found.push(term));
    return found;
  }

  /** Of an index to which nothing was added since it was built. */
  columns(): TrigramColumns {
    return { start: this.start, terms: this.terms };
  }

  get bytes(): number {
    return this.start.byteLength + this.terms.byteLength;
  }

  private each(trigram: number, visit: (term: number) => void): void {
    for (let at = this.start[trigram]!, end = this.start[trigram + 1]!; at < end; at += 1) visit(this.terms[at]!);
    for (const term of this.added.get(trigram) ?? []) visit(term);
  }
}

/** What stands in all of these ascending lists, ascending. */
function common(lists: readonly ArrayLike<number>[]): number[] {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  let found = Array.from(shortest ?? []);
  for (const list of others) {
    if (found.length === 0) break;
    let from = 0;
    found = found.filter((term) => {
      from = firstNotBelow(list, term, from);
      return list[from] === term;
    });
  }
  return found;
}

/** Where an ascending list first holds `value` or more, at `from` or behind it; in steps that double, then by halves. */
function firstNotBelow(list: ArrayLike<number>, value: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < list.length && list[low + step]! < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

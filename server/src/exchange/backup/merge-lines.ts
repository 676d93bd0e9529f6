export interface SortedLine {
  readonly key: string;
  readonly line: string;
}

/** By the UTF-16 code units of their keys. */
export const byKey = (a: SortedLine, b: SortedLine) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Merges lines that are sorted each for themselves. They are few, so the smallest head is looked for one by one. */
export async function* mergeSorted(sorted: readonly AsyncIterable<SortedLine>[]): AsyncGenerator<SortedLine, void> {
  const runs = sorted.map((lines) => lines[Symbol.asyncIterator]());
  const heads: { item: SortedLine; readonly run: AsyncIterator<SortedLine, unknown> }[] = [];
  try {
    for (const run of runs) {
      const next = await run.next();
      if (next.done !== true) heads.push({ item: next.value, run });
    }
    while (heads.length > 0) {
      const first = heads.reduce((best, head) => (byKey(head.item, best.item) < 0 ? head : best));
      yield first.item;
      const next = await first.run.next();
      if (next.done === true) heads.splice(heads.indexOf(first), 1);
      else first.item = next.value;
    }
  } finally {
    for (const run of runs) await run.return?.();
  }
}

import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { joinLines, splitLines } from './lines.ts';

export interface SortedLine {
  readonly key: string;
  readonly line: string;
}

/** Characters that are held in memory before a sorted run of them goes to a file. */
const usualLimit = 8_000_000;

/**
 * Sorts more lines than fit into memory, by the UTF-16 code units of their keys: runs are sorted in memory, kept as
 * files, and merged. A key that comes again stands for the same line and is dropped.
 */
export class LineSorter {
  private readonly folder: string;
  private readonly limit: number;
  private held: SortedLine[] = [];
  private size = 0;
  private readonly runs: string[] = [];

  /** @param folder exists, is empty, and belongs to this sorter; whoever made it removes it */
  constructor(folder: string, limit = usualLimit) {
    this.folder = folder;
    this.limit = limit;
  }

  async add(key: string, line: string): Promise<void> {
    this.held.push({ key, line });
    this.size += key.length + line.length;
    if (this.size >= this.limit) await this.writeRun();
  }

  /** May be read once, when everything was added. */
  async *sorted(): AsyncGenerator<SortedLine> {
    const held = this.takeHeld();
    let last: string | null = null;
    for await (const item of merge([...this.runs.map(readRun), each(held)])) {
      if (item.key !== last) yield item;
      last = item.key;
    }
  }

  private async writeRun(): Promise<void> {
    const file = join(this.folder, `run-${this.runs.length}`);
    this.runs.push(file);
    const lines = this.takeHeld().map(({ key, line }) => `${JSON.stringify(key)}\t${line}`);
    await pipeline(Readable.from(joinLines(each(lines))), createWriteStream(file));
  }

  private takeHeld(): SortedLine[] {
    const held = this.held.sort(byKey);
    this.held = [];
    this.size = 0;
    return held;
  }
}

const byKey = (a: SortedLine, b: SortedLine) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** JSON text holds no tab of its own, so the first one ends the key. */
async function* readRun(file: string): AsyncGenerator<SortedLine> {
  for await (const text of splitLines(createReadStream(file, 'utf8'))) {
    const end = text.indexOf('\t');
    yield { key: JSON.parse(text.slice(0, end)) as string, line: text.slice(end + 1) };
  }
}

/** The runs are few, so the smallest head is looked for one by one. */
async function* merge(runs: readonly AsyncGenerator<SortedLine>[]): AsyncGenerator<SortedLine> {
  const heads: { item: SortedLine; readonly run: AsyncGenerator<SortedLine> }[] = [];
  try {
    for (const run of runs) {
      const { value, done } = await run.next();
      if (done !== true) heads.push({ item: value, run });
    }
    while (heads.length > 0) {
      const first = heads.reduce((best, head) => (head.item.key < best.item.key ? head : best));
      yield first.item;
      const { value, done } = await first.run.next();
      if (done === true) heads.splice(heads.indexOf(first), 1);
      else first.item = value;
    }
  } finally {
    for (const run of runs) await run.return(undefined);
  }
}

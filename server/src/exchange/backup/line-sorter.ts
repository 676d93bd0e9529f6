import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { each, joinLines, splitLines } from './lines.ts';
import { byKey, mergeSorted, type SortedLine } from './merge-lines.ts';

/** Characters that are held in memory before a sorted run of them goes to a file. */
const usualLimit = 8_000_000;

/**
 * Sorts more lines than fit into memory: runs are sorted in memory, kept as files, and merged. A key that comes again
 * stands for the same line and is dropped.
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

  /** May be read again, once everything was added. */
  async *sorted(): AsyncGenerator<SortedLine, void> {
    const held = this.held.sort(byKey);
    let last: string | null = null;
    for await (const item of mergeSorted([...this.runs.map(readRun), each(held)])) {
      if (item.key !== last) yield item;
      last = item.key;
    }
  }

  /** The same without the keys. */
  async *lines(): AsyncGenerator<string, void> {
    for await (const { line } of this.sorted()) yield line;
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

/** JSON text holds no tab of its own, so the first one ends the key. */
async function* readRun(file: string): AsyncGenerator<SortedLine, void> {
  for await (const text of splitLines(createReadStream(file, 'utf8'))) {
    const end = text.indexOf('\t');
    yield { key: JSON.parse(text.slice(0, end)) as string, line: text.slice(end + 1) };
  }
}

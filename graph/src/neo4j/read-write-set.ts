import { crc32 } from 'node:zlib';
import { Conflict } from './failure.ts';

/**
 * What a write touches, in six ways: what a thing says (`=`), whether it lives (`+`), who owns an alias or a code (`~`), which
 * statements end at it (`@`), under what it stands (`^`), and what a source states (`<`).
 */
export type Aspect = '=' | '+' | '~' | '@' | '^' | '<';

/**
 * What one transaction has asked of the store and what it has written. Neo4j keeps nobody from writing what another
 * transaction has read, so each change leaves the marks of what it wrote, and a writer that finds one of its own
 * questions among the marks of the changes since it began runs again. Marks are numbers of 32 bits: two things may share
 * one, and then a writer runs again for nothing.
 */
export class ReadWriteSet {
  private readonly asked = new Set<number>();
  private readonly written = new Set<number>();
  /** True where nodes were taken out of the world and are to be deleted at the end. */
  hasTombstones = false;

  ask(aspect: Aspect, ids: Iterable<string>): void {
    for (const id of ids) this.asked.add(crc32(aspect + id));
  }

  write(aspect: Aspect, ids: Iterable<string>): void {
    for (const id of ids) this.written.add(crc32(aspect + id));
  }

  get hasWritten(): boolean {
    return this.written.size > 0;
  }

  /** As bytes, which Neo4j keeps most compactly. */
  marks(): Int8Array {
    return new Int8Array(Uint32Array.from(this.written).buffer);
  }

  /** @throws Conflict where one of these marks is among the questions */
  compare(marks: Int8Array): void {
    // A copy, since numbers of four bytes must lie at a multiple of four.
    for (const mark of new Uint32Array(Int8Array.from(marks).buffer)) {
      if (this.asked.has(mark)) throw new Conflict('Another writer changed what this one had read.');
    }
  }
}

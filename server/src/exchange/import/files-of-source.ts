import { sourceRecordKey } from './source-record.ts';

/**
 * The files of one source that one command reads: what one of them does not hold, another may. Grows with the keys of
 * the files, as the reading of a single one does.
 */
export class FilesOfSource {
  /** Keys met in the files that were read, the source's own among them. */
  readonly keys = new Set<string>([sourceRecordKey]);
  /** Rows that are not in the store, and files that could not be read. */
  errors = 0;
  #unread: number;

  /** @param files how many there are */
  constructor(files: number) {
    this.#unread = files;
  }

  /** To be told once of each file, whatever became of it. */
  ended(file: { readonly keys: Iterable<string>; readonly errors: number }): void {
    for (const key of file.keys) this.keys.add(key);
    this.errors += file.errors;
    this.#unread -= 1;
  }

  /** Whether the next file to end is the last one, so that what is missing can be said. */
  get isAtLast(): boolean {
    return this.#unread <= 1;
  }
}

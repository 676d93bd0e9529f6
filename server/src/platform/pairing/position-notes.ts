/** Milliseconds in which changes are gathered before they are noted. */
const gather = 1000;

/** Notes how far the log goes soon after it went on: a burst of changes, of whatever server, is noted once. */
export class PositionNotes {
  readonly #note: () => Promise<void>;
  readonly #onFailure: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #last: Promise<void> = Promise.resolve();

  /** @param onFailure told where it could not be noted: the next change or start does it */
  constructor(note: () => Promise<void>, onFailure: (error: unknown) => void) {
    this.#note = note;
    this.#onFailure = onFailure;
  }

  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.now();
    }, gather).unref();
  }

  now(): Promise<void> {
    this.#last = this.#last.then(this.#note).catch(this.#onFailure);
    return this.#last;
  }

  /** Notes a last time. */
  close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    return this.now();
  }
}

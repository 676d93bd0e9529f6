/** Milliseconds of work without a pause after which the event loop rests; and its longest rest. */
const long = 40;
const longestRest = 100;

/**
 * Spaces out work that may hold this thread: at most one piece begins in each turn of the event loop, and after a long one
 * the loop has as much time for everything else. So whoever asks little waits for one piece of work, not for all that is due.
 */
export class Pace {
  #free: Promise<void> = Promise.resolve();

  /** Settles when the next piece of work may begin: at once, in the same turn. */
  async turn(restsAfter = long): Promise<void> {
    const before = this.#free;
    let end: () => void = () => undefined;
    this.#free = new Promise((resolve) => (end = resolve));
    await before;
    const begun = performance.now();
    setImmediate(() => {
      const took = performance.now() - begun;
      if (took < restsAfter) end();
      else setTimeout(end, Math.min(took, longestRest));
    });
  }
}

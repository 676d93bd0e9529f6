/** Runs what is given one after another; who asks while a run waits to begin shares that run. */
export class Queue {
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;

  /** Resolves when a run of `work` that began after this call has ended. */
  share(work: () => Promise<void>): Promise<void> {
    if (this.waiting !== null) return this.waiting;
    const run = this.running
      .catch(() => {})
      .then(() => {
        this.waiting = null;
        return work();
      });
    this.waiting = run;
    this.running = run;
    return run;
  }

  /** Runs `work` alone, after all that was asked for before. */
  alone(work: () => Promise<void>): Promise<void> {
    // A shared run asked for from now on must come after this one.
    this.waiting = null;
    const run = this.running.catch(() => {}).then(work);
    this.running = run;
    return run;
  }
}

/**
 * A bucket of units that fills at a steady rate up to its capacity. Over any time it gives no more than its capacity and
 * what came to it meanwhile, and nobody keeps a clock for it: what came is reckoned when it is next looked at. Times are in
 * milliseconds of one clock, which may stand still but is never believed to go back.
 */
export class TokenBucket {
  #units: number;
  #at: number;

  constructor(
    readonly capacity: number,
    readonly perSecond: number,
    now: number,
  ) {
    this.#units = capacity;
    this.#at = now;
  }

  units(now: number): number {
    if (now > this.#at) {
      this.#units = Math.min(this.capacity, this.#units + ((now - this.#at) / 1000) * this.perSecond);
      this.#at = now;
    }
    return this.#units;
  }

  /** Takes all of it or nothing; what costs more than the bucket holds takes a full one. */
  take(cost: number, now: number): boolean {
    const needed = Math.min(cost, this.capacity);
    if (this.units(now) < needed) return false;
    this.#units -= needed;
    return true;
  }

  /** Puts back what was taken and not needed. */
  give(cost: number, now: number): void {
    this.#units = Math.min(this.capacity, this.units(now) + cost);
  }

  /** Takes as much of it as there is. */
  drain(cost: number, now: number): void {
    this.#units = Math.max(0, this.units(now) - cost);
  }

  /** Whole seconds, at least one, until so much could be taken if nobody else took any. */
  secondsUntil(cost: number, now: number): number {
    const missing = Math.min(cost, this.capacity) - this.units(now);
    return Math.max(1, Math.ceil(missing / this.perSecond));
  }
}

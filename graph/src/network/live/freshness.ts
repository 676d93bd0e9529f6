import type { Clock } from '../../model/index.ts';
import type { Freshness } from '../network.ts';

/** A look at the store that takes longer than this has not succeeded yet; in ms. */
const slow = 5000;

/** Keeps when the network was last known to be up to date. Times come from the clock; how long a look takes does not. */
export class FreshnessClock {
  private readonly clock: Clock;
  private caughtUpAt: Date;
  private hasFailed = false;
  private begunAt: number | null = null;

  constructor(clock: Clock) {
    this.clock = clock;
    this.caughtUpAt = clock.now();
  }

  /** Runs a look at the store, after which the network is up to date as of its beginning, unless it throws. */
  async during(look: () => Promise<void>): Promise<void> {
    const asked = this.clock.now();
    this.begunAt = performance.now();
    try {
      await look();
      this.caughtUpAt = asked;
      this.hasFailed = false;
    } catch (error) {
      this.hasFailed = true;
      throw error;
    } finally {
      this.begunAt = null;
    }
  }

  now(): Freshness {
    const isSlow = this.begunAt !== null && performance.now() - this.begunAt > slow;
    return { caughtUpAt: this.caughtUpAt.toISOString(), behind: this.hasFailed || isSlow };
  }
}

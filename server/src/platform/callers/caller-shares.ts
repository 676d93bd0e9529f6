import { steadyClock, type Clock } from '@jejaring/graph/model';
import { LRUCache } from 'lru-cache';
import { rateLimited } from './rate-limited.ts';
import { TokenBucket } from './token-bucket.ts';

/** What is left of a caller's share. */
export interface ShareState {
  /** Cost units of a full share, which is also what comes to it in a minute. */
  readonly quota: number;
  readonly remaining: number;
  /** Seconds until it is full again. */
  readonly seconds: number;
}

export interface ShareOptions {
  /** Cost units per minute and caller; null: without limit. */
  readonly rate: number | null;
  /** By default one that is never set back. */
  readonly clock?: Clock;
  /** Callers kept; of the others nothing is remembered, as if their share were full. */
  readonly maximum?: number;
}

/** Callers whose shares are kept at once; each takes about 300 bytes. */
const mostCallers = 20_000;
/** What it costs to be refused for asking too much, so that asking again and again does not pay. */
const refusalCost = 50;

/** Gives each caller an equal share of this server, counted in memory by what the questions cost. */
export class CallerShares {
  readonly #rate: number | null;
  readonly #clock: Clock;
  readonly #buckets: LRUCache<string, TokenBucket>;

  constructor({ rate, clock = steadyClock, maximum = mostCallers }: ShareOptions) {
    this.#rate = rate;
    this.#clock = clock;
    this.#buckets = new LRUCache({ max: maximum });
  }

  /** Callers that are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  /** @throws ApiError RATE_LIMITED, with the seconds to wait, where the caller has not so much left */
  spend(caller: string, cost: number): void {
    const bucket = this.#bucket(caller);
    if (bucket === null) return;
    const now = this.#now();
    if (bucket.take(cost, now)) return;
    bucket.drain(refusalCost, now);
    throw rateLimited(bucket.secondsUntil(cost, now));
  }

  /** What was paid for and turned out not to be needed. */
  giveBack(caller: string, cost: number): void {
    this.#bucket(caller)?.give(cost, this.#now());
  }

  /** Null where there is no limit. */
  state(caller: string): ShareState | null {
    const bucket = this.#bucket(caller);
    if (bucket === null) return null;
    const now = this.#now();
    const remaining = Math.floor(bucket.units(now));
    return { quota: bucket.capacity, remaining, seconds: Math.ceil((bucket.capacity - remaining) / bucket.perSecond) };
  }

  #now(): number {
    return this.#clock.now().getTime();
  }

  #bucket(caller: string): TokenBucket | null {
    if (this.#rate === null) return null;
    let bucket = this.#buckets.get(caller);
    if (bucket === undefined) {
      bucket = new TokenBucket(this.#rate, this.#rate / 60, this.#now());
      this.#buckets.set(caller, bucket);
    }
    return bucket;
  }
}

import { GraphError, type Clock } from '@jejaring/graph/model';
import { LRUCache } from 'lru-cache';
import type { CallerWindow, CallerWindows, Spending } from './caller-windows.ts';
import { memoryWindows } from './memory-windows.ts';

export interface CountingPlace {
  /** Null while it is being loaded, and while the engine is known to be away. */
  readonly windows: () => CallerWindows | null;
  readonly clock: Clock;
}

export interface ExactLimit {
  readonly kind: Spending['kind'];
  readonly limit: number;
  /** Milliseconds of a window. */
  readonly length: number;
}

export interface Counted {
  /** Whole seconds until the caller's next window; 0 where it is within its share. */
  readonly seconds: number;
  /** Whether it is the first time in this window that this server refuses. */
  readonly isFirst: boolean;
}

/** Callers without share that are known here, so that they cost the store nothing until their window ends. */
const mostRefused = 10_000;

/**
 * Shares that are counted over all servers, in the relational store. Where that is away, each server counts for itself, so
 * that what does not need the store goes on.
 */
export class ExactShare {
  readonly #limit: ExactLimit;
  readonly #place: CountingPlace;
  readonly #own = memoryWindows();
  readonly #refusedUntil = new LRUCache<string, number>({ max: mostRefused });

  constructor(limit: ExactLimit, place: CountingPlace) {
    this.#limit = limit;
    this.#place = place;
  }

  async spend(caller: string, cost = 1): Promise<Counted> {
    const now = this.#place.clock.now().getTime();
    const known = this.#refusedUntil.get(caller);
    if (known !== undefined && known > now) return { seconds: secondsBetween(now, known), isFirst: false };
    const { kind, limit, length } = this.#limit;
    const { spent, endsAt } = await this.#count({ kind, caller, cost, now, length });
    if (spent <= limit) return { seconds: 0, isFirst: false };
    const isFirst = this.#refusedUntil.get(caller) !== endsAt;
    this.#refusedUntil.set(caller, endsAt);
    return { seconds: secondsBetween(now, endsAt), isFirst };
  }

  async #count(spending: Spending): Promise<CallerWindow> {
    const windows = this.#place.windows();
    if (windows === null) return this.#own.spend(spending);
    try {
      return await windows.spend(spending);
    } catch (error) {
      if (error instanceof GraphError && error.code === 'STORE_UNAVAILABLE') return this.#own.spend(spending);
      throw error;
    }
  }
}

function secondsBetween(now: number, then: number): number {
  return Math.max(1, Math.ceil((then - now) / 1000));
}

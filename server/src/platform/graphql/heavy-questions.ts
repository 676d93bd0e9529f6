import type { Request, RequestHandler } from 'express';
import { FairSlots, type Pace } from '../request/index.ts';

/** A question of this cost may hold the thread for ten milliseconds; expanding a network, a path and a search cost less. */
const heavy = 3000;
const shares = { slots: 8, slotsOfOne: 8, waiting: 1000, waitingOfOne: 200 } as const;

/**
 * Dear questions take turns: a few at one time, by caller, each beginning in a turn of the event loop of its own, so that
 * a cheap question never waits for all the dear ones that are due.
 */
export class HeavyQuestions {
  readonly #slots = new FairSlots(shares);
  readonly #pace: Pace;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  /** @throws ApiError TOO_BUSY where too many wait; whatever `work` throws */
  async run<T>(caller: string, cost: number, work: () => Promise<T>, from = heavy): Promise<T> {
    if (cost < from) return work();
    const release = await this.#slots.take(caller);
    try {
      await this.#pace.turn(from === heavy ? undefined : 0);
      return await work();
    } finally {
      release();
    }
  }

  /** For an address whose answer is dear: its handler begins when it is its turn. */
  route(cost: number, callerOf: (request: Request) => string): RequestHandler {
    return async (request, _response, next) => {
      try {
        // Not until it has gone out: who reads slowly would hold the slot.
        await this.run(callerOf(request), cost, () => Promise.resolve());
        next();
      } catch (error) {
        next(error);
      }
    };
  }
}

import { ApiError } from '@jejaring/schema/errors';

export interface FairSlotsOptions {
  /** How much goes on at one time, in all and for one caller. */
  readonly slots: number;
  readonly slotsOfOne: number;
  /** How much may wait, in all and for one caller. */
  readonly waiting: number;
  readonly waitingOfOne: number;
}

interface Waiter {
  readonly begin: (release: Release) => void;
  readonly refuse: (error: ApiError) => void;
}

export type Release = () => void;

/**
 * Slots that callers share. Those who wait are served by caller in turn, one each, however many one of them sends; where
 * too much waits, it is the caller with most of it who is refused. A refusal is decided before anything is done for it.
 */
export class FairSlots {
  readonly #options: FairSlotsOptions;
  readonly #running = new Map<string, number>();
  /** In the order of turns: whoever was served goes to the end. */
  readonly #waiting = new Map<string, Waiter[]>();
  #runs = 0;
  #waits = 0;

  constructor(options: FairSlotsOptions) {
    this.#options = options;
  }

  get running(): number {
    return this.#runs;
  }

  get waits(): number {
    return this.#waits;
  }

  /**
   * A slot, as soon as it is the caller's turn; whoever takes it releases it.
   * @param wait how long to wait for it at most, in ms; without it for as long as it takes
   * @throws ApiError TOO_BUSY
   */
  take(caller: string, wait?: number): Promise<Release> {
    if (this.#mayRun(caller)) return Promise.resolve(this.#begin(caller));
    return new Promise((resolve, reject) => {
      const late = wait === undefined ? undefined : setTimeout(() => this.#leave(caller, waiter), wait);
      const waiter: Waiter = {
        begin(release) {
          clearTimeout(late);
          resolve(release);
        },
        refuse(error) {
          clearTimeout(late);
          reject(error);
        },
      };
      const queue = this.#waiting.get(caller) ?? [];
      if (queue.length >= this.#options.waitingOfOne || wait === 0 || !this.#makeRoom(queue.length)) {
        waiter.refuse(this.#busy());
        return;
      }
      queue.push(waiter);
      this.#waiting.set(caller, queue);
      this.#waits += 1;
    });
  }

  #busy(): ApiError {
    return new ApiError('TOO_BUSY', undefined, { maximum: this.#options.slots });
  }

  #mayRun(caller: string): boolean {
    return this.#runs < this.#options.slots && (this.#running.get(caller) ?? 0) < this.#options.slotsOfOne;
  }

  #begin(caller: string): Release {
    this.#runs += 1;
    this.#running.set(caller, (this.#running.get(caller) ?? 0) + 1);
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.#runs -= 1;
      const left = (this.#running.get(caller) ?? 1) - 1;
      if (left === 0) this.#running.delete(caller);
      else this.#running.set(caller, left);
      this.#serve();
    };
  }

  #serve(): void {
    for (const [caller, queue] of this.#waiting) {
      if (!this.#mayRun(caller)) continue;
      const next = queue.shift();
      this.#waiting.delete(caller);
      if (queue.length > 0) this.#waiting.set(caller, queue);
      if (next === undefined) continue;
      this.#waits -= 1;
      next.begin(this.#begin(caller));
      return;
    }
  }

  /** Whether one more may wait: where all places are taken, whoever holds more than the newcomer loses the last of them. */
  #makeRoom(held: number): boolean {
    if (this.#waits < this.#options.waiting) return true;
    let most: Waiter[] = [];
    for (const queue of this.#waiting.values()) if (queue.length > most.length) most = queue;
    if (most.length <= held + 1) return false;
    this.#waits -= 1;
    most.pop()?.refuse(this.#busy());
    return true;
  }

  #leave(caller: string, waiter: Waiter): void {
    const queue = this.#waiting.get(caller) ?? [];
    const at = queue.indexOf(waiter);
    if (at < 0) return;
    queue.splice(at, 1);
    if (queue.length === 0) this.#waiting.delete(caller);
    this.#waits -= 1;
    waiter.refuse(this.#busy());
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import type { Logger } from 'pino';
import { isGone, thisHolder } from '../jobs/index.ts';
import type { Outbox, OutboxLease, Settlement } from './outbox.ts';
import type { OutboxRow } from './outbox-row.ts';

export interface OutboxWorkerOptions {
  readonly outbox: Outbox;
  readonly store: Pick<GraphStore, 'execute'>;
  readonly logger: Pick<Logger, 'warn' | 'error'>;
  /** Milliseconds of the queue's lease. */
  readonly lease?: number;
}

const usualLease = 15_000;
/** Milliseconds that a request waits for its own row; it is run all the same if they are over. */
const usualPatience = 5000;
/** Milliseconds between two looks of one who waits for another, and of the worker that nobody asks. */
const lookAgain = 25;
const lookEvery = 1000;
/** Tries of a row that meets a fault of our own, before the rows behind it go on without it. */
const mostAttempts = 5;

/**
 * Brings the rows of the outbox into the graph, one worker of all processes at a time, in their order. Where a worker was too slow and
 * another one took its place, both may give the store the same command: it answers both alike, and only the one that has
 * the lease writes down what became of it.
 */
export class OutboxWorker {
  readonly #options: OutboxWorkerOptions;
  readonly #stop = new AbortController();
  #loop: Promise<void> | null = null;

  constructor(options: OutboxWorkerOptions) {
    this.#options = options;
  }

  /**
   * Runs all rows up to this one, or waits for who does; people read then what they wrote.
   * @returns the row: WAITING where that took longer than `patience` milliseconds, or the graph's engine is away
   */
  async settle(
    { commandId, position }: Pick<OutboxRow, 'commandId' | 'position'>,
    patience = usualPatience,
  ): Promise<OutboxRow> {
    const { outbox } = this.#options;
    const end = performance.now() + patience;
    for (;;) {
      const row = await outbox.find(commandId);
      if (row === null) throw new Error(`The outbox has no command ${commandId}.`);
      if (row.state !== 'WAITING' || performance.now() >= end) return row;
      const ran = await this.#runUpTo(position, () => performance.now() < end);
      if (ran === 'AWAY') return row;
      if (ran !== 'DONE') await wait(lookAgain);
    }
  }

  /** Sees to rows whose writers ended before they ran them. */
  start(): void {
    this.#loop ??= this.#watch();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#loop;
  }

  async #watch(): Promise<void> {
    const { outbox, logger } = this.#options;
    const { signal } = this.#stop;
    await outbox.freeGone((holder) => isGone(holder)).catch(() => undefined);
    while (!signal.aborted) {
      try {
        if ((await outbox.next()) !== null) await this.#runUpTo(Infinity, () => !signal.aborted);
      } catch (error) {
        logger.warn({ err: error }, 'the outbox could not be looked at');
      }
      await wait(lookEvery, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** HELD: another worker has the lease, or took it. AWAY: the graph cannot be written just now. */
  async #runUpTo(position: number, mayGoOn: () => boolean): Promise<'DONE' | 'HELD' | 'AWAY'> {
    const { outbox, lease = usualLease } = this.#options;
    // Of each run its own, so that two requests of one process are two workers.
    const own = { holder: `${thisHolder}:${randomUUID()}`, length: lease };
    if (!(await outbox.take(own))) return 'HELD';
    try {
      while (mayGoOn()) {
        const row = await outbox.next();
        if (row === null || row.position > position) return 'DONE';
        const settlement = await this.#execute(row, own);
        if (settlement === 'AWAY' || settlement === 'HELD') return settlement;
        if (!(await outbox.settle(row.position, own, settlement))) return 'HELD';
      }
      return 'DONE';
    } finally {
      await outbox.giveBack(own.holder);
    }
  }

  async #execute(row: OutboxRow, lease: OutboxLease): Promise<Settlement | 'AWAY' | 'HELD'> {
    const { store, outbox, logger } = this.#options;
    try {
      const { seq } = await store.execute(row.command);
      return { state: 'DONE', seq };
    } catch (error) {
      if (error instanceof GraphError) {
        // What is wrong with the store says nothing of the command.
        if (error.retriable || error.code.startsWith('STORE_')) return 'AWAY';
        return { state: 'REFUSED', code: error.code, message: error.message };
      }
      logger.error({ err: error, command: row.commandId }, 'a row of the outbox met a fault');
      const attempts = await outbox.failed(row.position, lease);
      if (attempts === null) return 'HELD';
      if (attempts < mostAttempts) return 'AWAY';
      return { state: 'REFUSED', code: 'INTERNAL', message: 'Something went wrong on our side: see the log.' };
    }
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import type { GraphTransaction, GraphWriter } from '../store/transaction.ts';
import type { Connection } from './connection.ts';
import { graphErrorOf, isBusy } from './failure.ts';
import { sqliteTransaction } from './transaction.ts';

/** How long a writer waits for the writers of other processes before it gives up, in ms. */
const patience = 30_000;

/**
 * Writes one after another, on a connection of their own: readers beside it see what is committed, never half a write.
 * Waiting for another process's write lets the event loop go on.
 */
export class SqliteWriter implements GraphWriter {
  private readonly connection: Connection;
  private readonly transaction: GraphTransaction;
  private last: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection) {
    this.connection = connection;
    this.transaction = sqliteTransaction(connection);
  }

  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const turn = this.last.then(() => this.run(work));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Waits for every write that was asked for. */
  async close(): Promise<void> {
    await this.last;
    this.connection.close();
  }

  private async run<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    await this.begin();
    try {
      const answer = await work(this.transaction);
      this.connection.exec('COMMIT');
      return answer;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  private async begin(): Promise<void> {
    const end = performance.now() + patience;
    for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
      try {
        this.connection.execRaw('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw graphErrorOf(error, this.connection.file);
      }
      await wait(pause);
    }
  }

  private rollBack(): void {
    try {
      this.connection.execRaw('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself (a full disk does that); the first error tells more.
    }
  }
}

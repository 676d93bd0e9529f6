import { setTimeout as wait } from 'node:timers/promises';
import type { ManagedTransaction } from 'neo4j-driver';
import { GraphError } from '../model/index.ts';
import type { GraphTransaction, GraphWriter } from '../store/transaction.ts';
import { LogEnd } from './change-log.ts';
import { rowsOf, type Connection } from './connection.ts';
import { Conflict, conflictOf } from './failure.ts';
import { ReadWriteSet } from './read-write-set.ts';
import { neo4jTransaction } from './transaction.ts';
import { ManagedRunner } from './managed-runner.ts';

/** How long a writer goes on trying while others are faster, in ms. */
const patience = 60_000;
/** So many attempts let others go first; the next ones take the lock of the log before they begin. */
const politeAttempts = 4;

/**
 * Writers work side by side and wait for each other only at the end, in the order of the log. Who then finds that
 * another one has changed what it had read runs again.
 */
export class Neo4jWriter implements GraphWriter {
  private readonly connection: Connection;
  /** Every change up to this one is seen by every question that is asked from now on. */
  private settled = 0;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const end = performance.now() + patience;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, attempt > politeAttempts);
      } catch (error) {
        // What a commit is refused for comes here as the driver's own error.
        const conflict = conflictOf(error);
        if (!(conflict instanceof Conflict)) throw conflict;
        if (performance.now() > end) throw this.tooBusy(conflict);
      }
      await wait(Math.random() * Math.min(5 * 2 ** attempt, 200));
      await this.settle();
    }
  }

  /**
   * Neo4j makes a change visible piece by piece while it is applied, its row in the log maybe before the rest. A writer
   * holds the counter until all of it is: so whoever gets the counter knows that everything up to its number is there.
   * @returns the number of the last change
   */
  async settle(): Promise<number> {
    const seq = await this.connection.write(async (transaction) => lockCounter(transaction));
    this.settled = Math.max(this.settled, seq);
    return seq;
  }

  /** Waits until every change up to this one can be read; at once where this process has seen that already. */
  async settleUpTo(seq: number): Promise<void> {
    if (seq > this.settled) await this.settle();
  }

  private async attempt<T>(work: (transaction: GraphTransaction) => Promise<T>, locksFirst: boolean): Promise<T> {
    const { answer, seq } = await this.connection.write(async (managed) => {
      const { settled } = this;
      if (locksFirst) await lockCounter(managed);
      const runner = new ManagedRunner(managed);
      const touched = new ReadWriteSet();
      const log = new LogEnd(runner, touched, locksFirst ? Number.POSITIVE_INFINITY : settled);
      const answer = await verified(work(neo4jTransaction(runner, touched, log)), log);
      const seq = touched.hasWritten ? await log.seal() : 0;
      // Not detached: a relationship that is still there would be a fault of ours, and is refused.
      if (touched.hasTombstones) runner.send('MATCH (n:Tombstone) DELETE n', {});
      await runner.finish();
      return { answer, seq };
    });
    this.settled = Math.max(this.settled, seq);
    return answer;
  }

  private tooBusy(cause: Conflict): GraphError {
    const { shown } = this.connection.address;
    const message = `Too many write the same things in the Neo4j at ${shown}: try again.`;
    return new GraphError('STORE_UNAVAILABLE', message, { address: shown, reason: cause.message }, true);
  }
}

/** A refusal must not rest on what another writer was just changing. */
async function verified<T>(work: Promise<T>, log: LogEnd): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GraphError) await log.seal();
    throw error;
  }
}

/** Setting the same value again takes the lock and changes nothing. */
async function lockCounter(transaction: ManagedTransaction): Promise<number> {
  const query = `MATCH (c:Counter {name: 'change'}) SET c.lock = true WITH c RETURN c.seq AS seq`;
  const [row] = await rowsOf<{ seq: number }>(transaction.run(query));
  return row?.seq ?? 0;
}

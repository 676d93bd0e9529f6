import type { ManagedTransaction } from 'neo4j-driver';
import { plannedOnce, rowsOf, type Parameters, type TransactionRunner } from './connection.ts';
import { Conflict, conflictOf } from './failure.ts';
import { areWhole } from './whole-rows.ts';

/** Runs questions within a managed transaction; what two writers at once may meet comes out as a Conflict. */
export class ManagedRunner implements TransactionRunner {
  private readonly transaction: ManagedTransaction;
  private readonly sent: Promise<void>[] = [];

  constructor(transaction: ManagedTransaction) {
    this.transaction = transaction;
  }

  async run<Row extends object>(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    try {
      const rows = await this.ask<Row>(cypher, parameters);
      if (areWhole(rows as readonly Readonly<Record<string, unknown>>[])) return rows;
    } catch (error) {
      // After a failure the driver refuses everything else: the first one tells why.
      await this.finish();
      throw error;
    }
    throw new Conflict('Another writer was just changing what this one reads.');
  }

  send<Row extends object>(cypher: string, parameters: Parameters, check: (rows: Row[]) => void = () => {}): void {
    const done = this.ask<Row>(cypher, parameters).then(check);
    // Whoever waits for the transaction meets the failure there.
    done.catch(() => undefined);
    this.sent.push(done);
  }

  /** Resolves when everything that was sent is done. @throws the first failure */
  async finish(): Promise<void> {
    for (const done of this.sent.splice(0)) await done;
  }

  private async ask<Row>(cypher: string, parameters: Parameters): Promise<Row[]> {
    try {
      return await rowsOf<Row>(this.transaction.run(plannedOnce(cypher), parameters));
    } catch (error) {
      throw conflictOf(error);
    }
  }
}

import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { filesIn } from '@jejaring/server/app';
import { openNeo4j } from './engines.ts';
import type { StoreEnvironment } from './stores.ts';

/** What every writer waits for, on either engine, until it is given back. */
export interface Turn {
  /** Of the last change. */
  readonly position: number;
  giveBack(): Promise<void>;
}

/** Takes the turn as soon as the log has got further than that, so that whoever writes is found in the middle of it. */
export async function takeTurnAfter(environment: StoreEnvironment, position: number): Promise<Turn> {
  for (;;) {
    const turn = await takeTurnToWrite(environment);
    if (turn.position > position) return turn;
    await turn.giveBack();
    await wait(5);
  }
}

/** Takes the turn to write away from all other processes. */
export async function takeTurnToWrite(environment: StoreEnvironment): Promise<Turn> {
  const { JEJARING_DATA: data, JEJARING_GRAPH: url } = environment;
  return url === undefined ? takeTurnOnSqlite(filesIn(data).graph) : takeTurnOnNeo4j(url);
}

async function takeTurnOnNeo4j(url: string): Promise<Turn> {
  const { session, close } = openNeo4j(url);
  const transaction = await session.beginTransaction();
  const { records } = await transaction.run(`MATCH (c:Counter {name: 'change'}) SET c.lock = true RETURN c.seq AS seq`);
  return {
    position: Number(records[0]?.get('seq') ?? 0),
    async giveBack() {
      await transaction.rollback();
      await close();
    },
  };
}

function takeTurnOnSqlite(file: string): Turn {
  const database = new DatabaseSync(file, { timeout: 20_000 });
  database.exec('BEGIN IMMEDIATE');
  return {
    position: Number(database.prepare('SELECT max(seq) AS seq FROM change').get()?.['seq'] ?? 0),
    giveBack() {
      database.exec('ROLLBACK');
      database.close();
      return Promise.resolve();
    },
  };
}

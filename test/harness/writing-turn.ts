import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { filesIn } from '@jejaring/server/app';
import { openNeo4j } from './engines.ts';
import { inspect, type StoreEnvironment } from './stores.ts';

export interface Turn {
  giveBack(): Promise<void>;
}

/** Takes the turn as soon as the log has got further than that, so that whoever writes is found in the middle of it. */
export function takeTurnAfter(environment: StoreEnvironment, position: number): Promise<Turn> {
  return inspect(environment, async ({ store }) => {
    for (;;) {
      const turn = await takeTurnToWrite(environment);
      if ((await store.position()) > position) return turn;
      await turn.giveBack();
      await wait(5);
    }
  });
}

/**
 * Takes the turn to write away from all other processes until it is given back: what every writer waits for, on either
 * engine.
 */
export async function takeTurnToWrite(environment: StoreEnvironment): Promise<Turn> {
  const { JEJARING_DATA: data, JEJARING_GRAPH: url } = environment;
  if (url !== undefined) {
    const { session, close } = openNeo4j(url);
    const transaction = await session.beginTransaction();
    await transaction.run(`MATCH (c:Counter {name: 'change'}) SET c.lock = true`);
    return {
      async giveBack() {
        await transaction.rollback();
        await close();
      },
    };
  }
  const database = new DatabaseSync(filesIn(data).graph, { timeout: 20_000 });
  database.exec('BEGIN IMMEDIATE');
  return {
    giveBack() {
      database.exec('ROLLBACK');
      database.close();
      return Promise.resolve();
    },
  };
}

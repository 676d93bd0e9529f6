import { DatabaseSync } from 'node:sqlite';
import { filesIn } from '@jejaring/server/app';
import { openNeo4j } from './engines.ts';
import type { StoreEnvironment } from './stores.ts';

/**
 * Takes the turn to write away from all other processes until it is given back: what every writer waits for, on either
 * engine.
 */
export async function takeTurnToWrite(environment: StoreEnvironment): Promise<{ giveBack(): Promise<void> }> {
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

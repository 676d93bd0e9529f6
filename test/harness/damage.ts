import { DatabaseSync } from 'node:sqlite';
import { filesIn } from '@jejaring/server/app';
import { openNeo4j } from './engines.ts';
import type { StoreEnvironment } from './stores.ts';

/** Takes one row out of the change log, as somebody with the engine's own tools could. */
export async function cutOutOfLog(environment: StoreEnvironment, seq: number): Promise<void> {
  const { JEJARING_DATA: data, JEJARING_GRAPH: url } = environment;
  if (url !== undefined) {
    const { session, close } = openNeo4j(url);
    await session.run(`MATCH (c:Change {seq: ${seq}}) DETACH DELETE c`);
    await close();
    return;
  }
  const database = new DatabaseSync(filesIn(data).graph);
  database.exec(`PRAGMA foreign_keys = OFF; DELETE FROM change WHERE seq = ${seq}`);
  database.close();
}

import { DatabaseSync } from 'node:sqlite';
import { filesIn } from '@jejaring/server/app';
import { openNeo4j } from './engines.ts';
import type { StoreEnvironment } from './stores.ts';

export type HandRelation = readonly [kind: string, from: string, to: string];

/** Joins things past the product, as somebody with the engine's own tools could; undone by `removeHandRelations`. */
export async function addHandRelations(
  environment: StoreEnvironment,
  relations: readonly HandRelation[],
): Promise<void> {
  const { JEJARING_DATA: data, JEJARING_GRAPH: url } = environment;
  const source = 'source:jejaring:idn-regions';
  if (url !== undefined) {
    const { session, close } = openNeo4j(url);
    for (const [at, [kind, from, to]] of relations.entries()) {
      await session.run(
        `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
         CREATE (a)-[r:${kind}]->(b) SET r = $properties`,
        { from, to, properties: { id: `hand-${at}`, source, record: 'record:hand', basis: 'STATED' } },
      );
    }
    await close();
    return;
  }
  const database = new DatabaseSync(filesIn(data).graph);
  const insert = database.prepare(
    `INSERT INTO relation (key, id, record, state, kind, from_id, to_id, source, basis, properties)
     VALUES (?, ?, 'record:hand', 'LINKED', ?, ?, ?, ?, 'STATED', '{}')`,
  );
  for (const [at, [kind, from, to]] of relations.entries()) insert.run(at, `hand-${at}`, kind, from, to, source);
  database.close();
}

/** On Neo4j, which others use afterwards. */
export async function removeHandRelations({ JEJARING_GRAPH: url }: StoreEnvironment): Promise<void> {
  if (url === undefined) return;
  const { session, close } = openNeo4j(url);
  await session.run(`MATCH ()-[r]->() WHERE r.record = 'record:hand' DELETE r`);
  await close();
}

import { relationKinds, type RelationKind } from '../model/index.ts';
import type { ScanChunk, ScanPart } from '../store/graph-store.ts';
import type { Connection, Runner } from './connection.ts';
import { relationList, relationOfList } from './relation-list.ts';
import {
  commandColumns,
  commandOf,
  entityColumns,
  entityOf,
  flowOf,
  recordColumns,
  recordRowOf,
  type CommandColumns,
  type EntityColumns,
  type RecordColumns,
} from './rows.ts';

const everything: readonly ScanPart[] = ['ENTITIES', 'RELATIONS', 'FLOWS'];

/** Rows of one question, or of one batch of a stream. */
const sizes = { things: 1000, relations: 4000 } as const;

/**
 * Every row once, sources first; relations as they lie on the disk, which takes a third of the time that they take in the
 * order of their ids, all else by id. Not one point in time: a writer beside it may be met or not, and the reader replays
 * the change log from where the scan began.
 */
export async function* scan(
  runner: Runner,
  connection: Pick<Connection, 'stream'>,
  parts: readonly ScanPart[] = everything,
): AsyncGenerator<ScanChunk> {
  if (parts.includes('ENTITIES')) {
    for (const condition of [`e.id STARTS WITH 'source:'`, `NOT e.id STARTS WITH 'source:'`]) {
      const rows = chunks<EntityColumns>(
        runner,
        `MATCH (e:Entity) USING INDEX e:Entity(id) WHERE e.id > $last AND ${condition} RETURN ${entityColumns} ORDER BY e.id`,
        ({ id }) => id,
      );
      for await (const chunk of rows) yield { part: 'ENTITIES', items: chunk.map(entityOf) };
    }
  }
  if (parts.includes('RELATIONS')) {
    for (const kind of await presentKinds(runner)) {
      const lists = connection.stream<readonly unknown[]>(
        `MATCH (a)-[r:${kind}]->(b) RETURN ${relationList} AS relation`,
        sizes.relations,
      );
      for await (const chunk of lists) {
        const items = chunk.map((list) => relationOfList(kind, list)).filter((relation) => relation !== null);
        if (items.length > 0) yield { part: 'RELATIONS', items };
      }
    }
  }
  if (parts.includes('FLOWS')) {
    const rows = chunks<{ id: string; body: string }>(
      runner,
      'MATCH (f:Flow) USING INDEX f:Flow(id) WHERE f.id > $last RETURN f.id AS id, f.body AS body ORDER BY f.id',
      ({ id }) => id,
    );
    for await (const chunk of rows) yield { part: 'FLOWS', items: chunk.map(flowOf) };
  }
  if (parts.includes('RECORDS')) {
    const rows = chunks<RecordColumns & { stated: string }>(
      runner,
      `MATCH (s:Record) USING INDEX s:Record(id) WHERE s.id > $last RETURN ${recordColumns}, s.stated AS stated ORDER BY s.id`,
      ({ id }) => id,
    );
    for await (const chunk of rows) yield { part: 'RECORDS', items: chunk.map(recordRowOf) };
  }
  if (parts.includes('COMMANDS')) {
    const rows = chunks<CommandColumns>(
      runner,
      `MATCH (k:Command) USING INDEX k:Command(id) WHERE k.id > $last RETURN ${commandColumns} ORDER BY k.id`,
      ({ id }) => id,
    );
    for await (const chunk of rows) yield { part: 'COMMANDS', items: chunk.map(commandOf) };
  }
}

const kindCounts = `RETURN ${relationKinds.map((kind) => `COUNT { MATCH ()-[:${kind}]->() } AS ${kind}`).join(', ')}`;

async function presentKinds(runner: Runner): Promise<RelationKind[]> {
  const [counts] = await runner.run<Partial<Record<RelationKind, number>>>(kindCounts);
  return relationKinds.filter((kind) => (counts?.[kind] ?? 0) > 0);
}

/** Each question goes on after the last key; it is on its way while the one before is worked on. */
async function* chunks<Row extends object>(
  runner: Runner,
  cypher: string,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  const ask = (last: string) => {
    const rows = runner.run<Row>(`${cypher} LIMIT $size`, { last, size: BigInt(sizes.things) });
    // Where the reader stops early, nobody waits for it any more.
    rows.catch(() => undefined);
    return rows;
  };
  for (let next = ask(''); ;) {
    const rows = await next;
    const last = rows.at(-1);
    if (last === undefined) return;
    const isFull = rows.length === sizes.things;
    if (isFull) next = ask(keyOf(last));
    yield rows;
    if (!isFull) return;
  }
}

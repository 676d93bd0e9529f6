import { systemClock } from '../model/index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { restoreStore } from '../store/restore/restore-store.ts';
import { executeCommand, type ExecuteOptions } from '../store/write/apply-command.ts';
import { checkGraph } from './check.ts';
import { byKey, Connection, type Neo4jLimits } from './connection.ts';
import { countsOf } from './counts.ts';
import { migrate } from './migrate.ts';
import { changeReads } from './read-changes.ts';
import { listReads } from './read-lists.ts';
import { relationReads } from './read-relations.ts';
import { thingReads } from './read-things.ts';
import { scan } from './scan.ts';
import { Neo4jWriter } from './writer.ts';

export interface Neo4jStoreOptions extends ExecuteOptions, Neo4jLimits {
  /** `neo4j://user:password@host:port/database`, as parseNeo4jAddress reads it. */
  readonly url: string;
}

/**
 * Opens the store on a Neo4j 5.26 or later, Community or Enterprise, one server or a cluster. Any number of processes may
 * have it open and write it.
 * @throws GraphError STORE_UNAVAILABLE, STORE_NEWER, STORE_DAMAGED (the database holds something else)
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const connection = await Connection.open(options.url, options);
  try {
    await migrate(connection, (options.clock ?? systemClock).now());
  } catch (error) {
    await connection.close();
    throw error;
  }
  const writer = new Neo4jWriter(connection);
  const keyed = byKey(connection);
  const reads = {
    ...thingReads(keyed),
    ...relationReads(keyed),
    ...listReads(connection),
    ...changeReads(keyed, (seq) => writer.settleUpTo(seq)),
    scan: (parts?: Parameters<GraphStore['scan']>[0]) => scan(keyed, connection, parts),
    counts: () => countsOf(keyed),
  };
  return {
    ...reads,
    execute: (command) => executeCommand(writer, command, options),
    restore: (content, settings) => restoreStore(writer, reads, content, settings),
    check: () => checkGraph(connection, reads),
    keepPair: (pair, replaces = false) => writer.write((transaction) => transaction.keepPair(pair, replaces)),
    ping: () => connection.ping(),
    close: () => connection.close(),
  };
}

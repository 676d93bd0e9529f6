import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { GraphStore } from '@jejaring/graph/store';

/** Opens what writers are pointed at: the URL of a Neo4j, or a file of SQLite. */
export async function openTarget(target: string): Promise<GraphStore> {
  return /^(neo4j|bolt)/.test(target) ? openNeo4jStore({ url: target }) : openSqliteStore({ file: target });
}

import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { makeDatabase } from './postgres-server.ts';

/** The URL of the one Neo4j of this run, as JEJARING_GRAPH takes it. Its only user database is shared: wipe it before use. */
export function neo4jUrl(): string {
  return inject('neo4jUrl');
}

/** An empty database of its own in the one PostgreSQL of this run; its URL, as JEJARING_DATABASE takes it. */
export function freshPostgresUrl(): Promise<string> {
  return makeDatabase(inject('postgresUrl'), `uji_${randomUUID().replaceAll('-', '')}`);
}

/**
 * Empties Neo4j's user database: all nodes and relations, in batches; with `schema` also constraints and indexes, as if nobody had ever
 * opened it.
 */
export async function wipeNeo4j(url: string, { schema = false }: { readonly schema?: boolean } = {}): Promise<void> {
  const { protocol, host, username, password, pathname } = new URL(url);
  const auth = neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password));
  const driver = neo4j.driver(`${protocol}//${host}`, auth);
  const session = driver.session({ database: pathname.slice(1) });
  const names = async (query: string) => (await session.run(query)).records.map((row) => String(row.get('name')));
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    if (!schema) return;
    for (const name of await names('SHOW CONSTRAINTS YIELD name')) await session.run(`DROP CONSTRAINT \`${name}\``);
    const indexes = await names(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'`);
    for (const name of indexes) await session.run(`DROP INDEX \`${name}\``);
  } finally {
    await driver.close();
  }
}

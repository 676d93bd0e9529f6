import { randomUUID } from 'node:crypto';
import neo4j, { type Session } from 'neo4j-driver';
import { inject } from 'vitest';
import { makeDatabase } from './postgres-server.ts';

/** The URL of the one Neo4j of this run, as JEJARING_GRAPH takes it. Its only user database is shared: wipe it before use. */
export function neo4jUrl(): string {
  return inject('neo4jUrl');
}

/** An empty database of its own in the one PostgreSQL of this run; its URL, as JEJARING_DATABASE takes it. */
export function freshPostgresUrl(): Promise<string> {
  return makeDatabase(inject('postgresUrl'), newName());
}

/** A copy of a database to which nobody is connected, beside it; returns its URL. */
export function copyPostgres(url: string): Promise<string> {
  return makeDatabase(inject('postgresUrl'), newName(), new URL(url).pathname.slice(1));
}

function newName(): string {
  return `uji_${randomUUID().replaceAll('-', '')}`;
}

/** A session of its own on the database of the URL, without the product. */
export function openNeo4j(url: string): { readonly session: Session; close(): Promise<void> } {
  const { protocol, host, username, password, pathname } = new URL(url);
  const auth = neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password));
  const driver = neo4j.driver(`${protocol}//${host}`, auth);
  return { session: driver.session({ database: pathname.slice(1) }), close: () => driver.close() };
}

/**
 * Empties Neo4j's user database: all nodes and relations, in batches; with `schema` also constraints and indexes, as if nobody had ever
 * opened it.
 */
export async function wipeNeo4j(url: string, { schema = false }: { readonly schema?: boolean } = {}): Promise<void> {
  const { session, close } = openNeo4j(url);
  const names = async (query: string) => (await session.run(query)).records.map((row) => String(row.get('name')));
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    if (!schema) return;
    for (const name of await names('SHOW CONSTRAINTS YIELD name')) await session.run(`DROP CONSTRAINT \`${name}\``);
    const indexes = await names(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'`);
    for (const name of indexes) await session.run(`DROP INDEX \`${name}\``);
  } finally {
    await close();
  }
}

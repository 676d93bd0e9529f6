import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { freshPostgresUrl, neo4jUrl, wipeNeo4j } from '../harness/engines.ts';
import { askPostgres } from '../harness/postgres-server.ts';

it('gives a Neo4j that routes, asks for its password, and can be emptied', async () => {
  const { host, username, password } = new URL(neo4jUrl());
  const driver = neo4j.driver(`neo4j://${host}`, neo4j.auth.basic(username, password));
  const ask = async (query: string) => (await driver.executeQuery(query, {}, { database: 'neo4j' })).records;
  try {
    await wipeNeo4j(neo4jUrl(), { schema: true });
    await ask('CREATE CONSTRAINT uji IF NOT EXISTS FOR (n:Uji) REQUIRE n.id IS UNIQUE');
    await ask('UNWIND range(1, 12000) AS id CREATE (:Uji {id: id})-[:KE]->(:Uji {id: -id})');
    await wipeNeo4j(neo4jUrl());
    expect(await ask('MATCH (n) RETURN n LIMIT 1')).toEqual([]);
    expect(await ask('SHOW CONSTRAINTS')).toHaveLength(1);
    await wipeNeo4j(neo4jUrl(), { schema: true });
    expect(await ask('SHOW CONSTRAINTS')).toHaveLength(0);
  } finally {
    await driver.close();
  }
  const stranger = neo4j.driver(`neo4j://${host}`, neo4j.auth.basic(username, 'salah'));
  await expect(stranger.verifyConnectivity()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
  await stranger.close();
});

it('gives each that asks a PostgreSQL database of its own', async () => {
  const [one, other] = [await freshPostgresUrl(), await freshPostgresUrl()];
  await askPostgres(one, 'CREATE TABLE uji (id int); INSERT INTO uji VALUES (1)');
  expect(await askPostgres(one, 'SELECT count(*) FROM uji')).toBe('1');
  expect(await askPostgres(other, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")).toBe('0');
});

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import neo4j from 'neo4j-driver';
import { cypherSchema } from './cypher-schema.ts';
import { neo4jGraphqlSchema } from './neo4j-graphql-schema.ts';

/** A peer in a process of its own: Apollo's standalone server as its pages show it, before @neo4j/graphql or before plain Cypher. */
const [kind, address] = process.argv.slice(2);
if (kind === undefined || address === undefined) throw new Error('Say which peer, and the address of its Neo4j.');

const { protocol, host, username, password, pathname } = new URL(address);
const driver = neo4j.driver(`${protocol}//${host}`, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
});
const database = pathname.slice(1);
const schema = kind === 'cypher' ? cypherSchema(driver, database) : await neo4jGraphqlSchema(driver);
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ sessionConfig: { database } }),
});
process.send?.(url);
process.once('SIGTERM', () => {
  void server.stop().then(() => driver.close());
});

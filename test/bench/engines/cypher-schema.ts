import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { Driver } from 'neo4j-driver';

/** Steps between parties: every other node of the path is an initiative. */
export const pathCypher = `MATCH p = shortestPath((:Party {id: $from})-[:PARTY_TO*..20]-(:Party {id: $to}))
  RETURN length(p) / 2 AS length`;

const expandCypher = `MATCH (:Party {id: $id})-[:PARTY_TO]->(i:Initiative)
  WITH DISTINCT i MATCH (i)<-[t:PARTY_TO]-(p:Party)
  RETURN i.id AS id, i.name AS name, collect({id: p.id, name: p.name, role: t.role}) AS parties`;

const searchCypher = `CALL db.index.fulltext.queryNodes('bench_party_name', $text, {limit: 10}) YIELD node, score
  RETURN node.id AS id, node.name AS name ORDER BY score DESC`;

const text = new GraphQLNonNull(GraphQLString);
const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
const Party = new GraphQLObjectType({
  name: 'Party',
  fields: { id: { type: text }, name: { type: text }, role: { type: GraphQLString } },
});
const Initiative = new GraphQLObjectType({
  name: 'Initiative',
  fields: { id: { type: text }, name: { type: text }, parties: { type: listOf(Party) } },
});

/** What one would write by hand: a resolver a question, one Cypher statement each, in a read transaction of the driver. */
export function cypherSchema(driver: Driver, database: string): GraphQLSchema {
  const rows = async (cypher: string, parameters: Record<string, unknown>) => {
    const { records } = await driver.executeQuery(cypher, parameters, { database, routing: 'READ' });
    return records.map((record): Record<string, unknown> => record.toObject());
  };
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        expand: {
          type: listOf(Initiative),
          args: { id: { type: text } },
          resolve: (_, args: Record<string, unknown>) => rows(expandCypher, args),
        },
        search: {
          type: listOf(Party),
          args: { text: { type: text } },
          resolve: (_, args: Record<string, unknown>) => rows(searchCypher, args),
        },
        pathLength: {
          type: GraphQLInt,
          args: { from: { type: text }, to: { type: text } },
          resolve: async (_, args: Record<string, unknown>) => (await rows(pathCypher, args))[0]?.['length'] ?? null,
        },
      },
    }),
  });
}

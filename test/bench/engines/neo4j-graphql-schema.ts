import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { pathCypher } from './cypher-schema.ts';

/** The labels, relations and properties that the Neo4j engine writes, as that library describes a graph. */
const typeDefs = `
  type Party @node(labels: ["Party"])
    @fulltext(indexes: [{ indexName: "bench_party_name", queryName: "partiesByName", fields: ["name"] }]) {
    id: String!
    name: String!
    initiatives: [Initiative!]! @relationship(type: "PARTY_TO", direction: OUT, properties: "PartyTo")
  }

  type Initiative @node(labels: ["Initiative"]) {
    id: String!
    name: String!
    parties: [Party!]! @relationship(type: "PARTY_TO", direction: IN, properties: "PartyTo")
  }

  type PartyTo @relationshipProperties {
    role: String
  }

  type Query {
    pathLength(from: String!, to: String!): Int
      @cypher(statement: """${pathCypher}""", columnName: "length")
  }
`;

/** Besides the ids, which the engine's own constraint indexes under another label, the names are indexed for it. */
export function neo4jGraphqlSchema(driver: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({ typeDefs, driver }).getSchema();
}

export const peerIndexes: readonly string[] = [
  'CREATE INDEX bench_party IF NOT EXISTS FOR (n:Party) ON (n.id)',
  'CREATE FULLTEXT INDEX bench_party_name IF NOT EXISTS FOR (n:Party) ON EACH [n.name]',
  'CALL db.awaitIndexes(300)',
];

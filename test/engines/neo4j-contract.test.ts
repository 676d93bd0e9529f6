import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { graphStoreContract } from '@jejaring/graph/testing';
import { neo4jUrl } from '../harness/engines.ts';
import { neo4jHand } from './neo4j-hand.ts';

const { erase } = neo4jHand();

// Each question is a round trip: here the comparison is short, the long one runs on SQLite.
graphStoreContract(
  'Neo4j',
  async (options) => {
    await erase();
    return openNeo4jStore({ url: neo4jUrl(), ...options });
  },
  20,
);

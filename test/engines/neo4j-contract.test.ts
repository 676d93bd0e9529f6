import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { graphStoreContract } from '@jejaring/graph/testing';
import { neo4jUrl } from '../harness/engines.ts';
import { neo4jEraser } from './neo4j-eraser.ts';

const { erase } = neo4jEraser();

// Each question is a round trip: here the comparison is short, the long one runs on SQLite.
graphStoreContract(
  'Neo4j',
  async (options) => {
    const url = neo4jUrl();
    await erase(url);
    return openNeo4jStore({ url, ...options });
  },
  30,
);

import { it } from 'vitest';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { expectClockToMatterLittle } from '../faults/clock-moved.ts';
import { neo4jUrl, wipeNeo4j } from '../harness/engines.ts';

it('keeps its order on Neo4j too when the clock jumps', async () => {
  await wipeNeo4j(neo4jUrl());
  await expectClockToMatterLittle((clock) => openNeo4jStore({ url: neo4jUrl(), clock }));
});

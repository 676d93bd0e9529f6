import { describe, expect, it } from 'vitest';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import type { StoreFault } from '@jejaring/graph/store';
import { aCommand, aFlow, aName, aRecord, aRelation, faultsOf } from '@jejaring/graph/testing';
import { neo4jUrl } from '../harness/engines.ts';
import { neo4jHand } from './neo4j-hand.ts';

const hand = neo4jHand();

/** What a hand that goes past the store may break, and what the check says of it. */
const damages: readonly (readonly [string, string, StoreFault['code'][]])[] = [
  ['a row of the log is gone', 'MATCH (x:Change {seq: 1}) DELETE x', ['LOG_GAP', 'LOG_DANGLING']],
  ['the counter was set back', `MATCH (c:Counter) SET c.seq = 1`, ['LOG_GAP']],
  ['the history of an entity is gone', `MATCH (t:Touch {entity: 'region:test:a'}) DELETE t`, ['LOG_DANGLING']],
  [
    'the log forgets an entity',
    `MATCH (x:Change {seq: 1}) SET x.body = replace(x.body, '"created":["region:test:a",', '"created":[')`,
    ['LOG_DANGLING'],
  ],
  [
    'a merged field is changed',
    `MATCH (e:Entity {id: 'region:test:a'}) SET e.body = replace(e.body, '"country":"ID"', '"country":"MY"')`,
    ['ENTITY_NOT_MERGED', 'ENGINE'],
  ],
  ['a property is changed', `MATCH (e:Entity {id: 'region:test:a'}) SET e.country = 'MY'`, ['ENGINE']],
  ['a property is added', `MATCH (e:Entity {id: 'region:test:a'}) SET e.checked = true`, ['ENGINE']],
  ['a label is gone', `MATCH (e:Entity {id: 'region:test:a'}) REMOVE e:Party`, ['ENGINE']],
  ['an alias is gone', 'MATCH (a:Alias) DELETE a', ['ENGINE']],
  [
    'a record is changed',
    `MATCH (s:Record {entity: 'region:test:a'}) SET s.body = replace(s.body, '"country":"ID"', '"country":"MY"')`,
    ['ENGINE', 'ENTITY_NOT_MERGED'],
  ],
  [
    'an entity is gone',
    `MATCH (e:Entity {id: 'region:test:b'}) DETACH DELETE e`,
    ['RECORD_ORPHAN', 'RELATION_INVALID'],
  ],
  [
    'a record is gone',
    `MATCH (s:Record {entity: 'region:test:a'}) DELETE s`,
    ['ENTITY_NOT_MERGED', 'RELATION_INVALID'],
  ],
  ['a relation is gone', 'MATCH ()-[r:PART_OF]->() DELETE r', ['RELATION_INVALID']],
  ['a relation says something else', `MATCH ()-[r:PART_OF]->() SET r.validTo = '1999'`, ['RELATION_INVALID']],
  [
    'a relation is added',
    `MATCH (a {id: 'region:test:a'}), (b {id: 'region:test:b'}) CREATE (a)-[:BORDERS {id: 'x'}]->(b)`,
    ['RELATION_INVALID'],
  ],
  [
    'a circle was closed',
    `MATCH (a)-[r:PART_OF]->(b) CREATE (b)-[:PART_OF {id: 'x', source: r.source, record: r.record, basis: r.basis}]->(a)`,
    ['HIERARCHY_CIRCLE', 'RELATION_INVALID'],
  ],
  [
    'a region is part of itself',
    `MATCH (a)-[r:PART_OF]->() CREATE (a)-[:PART_OF {id: 'x', source: r.source, record: r.record, basis: r.basis}]->(a)`,
    ['HIERARCHY_CIRCLE', 'RELATION_INVALID'],
  ],
  ['a relation that waits is gone', 'MATCH (w:Pending) DELETE w', ['RELATION_INVALID']],
  ['a flow is gone', 'MATCH (f:Flow) DETACH DELETE f', ['FLOW_ORPHAN']],
  ['a flow says something else', `MATCH (f:Flow) SET f.body = replace(f.body, '100.50', '100.51')`, ['FLOW_ORPHAN']],
  ['a node was left half-way', 'CREATE (:Tombstone {id: 1})', ['ENGINE']],
];

async function aFullStore() {
  await hand.erase();
  const store = await openNeo4jStore({ url: neo4jUrl() });
  const a = aRecord({
    fields: { country: 'ID', aliases: [{ scheme: 'id', value: 'region:old:1' }], names: [aName('Satu')] },
    relations: [aRelation(), aRelation({ to: 'region:nil:1' })],
  });
  await store.execute(aCommand({ put: [a, aRecord({ entity: 'region:test:b' })] }));
  await store.execute(aCommand({ put: [aRecord({ entity: 'programme:test:p', flows: [aFlow()] })] }));
  return store;
}

describe('check on Neo4j', () => {
  it.each(damages)('tells when %s', async (_, cypher, codes) => {
    const store = await aFullStore();
    expect(await faultsOf(store)).toEqual([]);
    await hand.run(cypher);
    expect((await faultsOf(store)).map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    await store.close();
  });

  it('tells when a constraint or the full text is missing', async () => {
    const store = await aFullStore();
    await hand.run('DROP INDEX entity_text');
    await hand.run('DROP CONSTRAINT entity_id');
    const faults = await faultsOf(store);
    await hand.run('CREATE CONSTRAINT entity_id FOR (n:Entity) REQUIRE n.id IS UNIQUE');
    await hand.run(
      `CREATE FULLTEXT INDEX entity_text FOR (n:Entity) ON EACH [n.nameWords, n.textWords]
       OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    );
    await hand.run('CALL db.awaitIndexes(60)');
    expect(faults.map(({ code, ids }) => [code, ...ids])).toEqual([
      ['ENGINE', 'entity_id'],
      ['TEXT_INDEX', 'entity_text'],
    ]);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });
});

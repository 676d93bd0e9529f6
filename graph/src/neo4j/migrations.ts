import { relationKinds } from '../model/index.ts';

/**
 * Each brings the store from the version before to its own (the first is 1). A released one is never edited. Its
 * schema may be there already, in part, where an earlier attempt was cut off.
 */
export interface Migration {
  /** Constraints and indexes by name. */
  readonly schema: Readonly<Record<string, string>>;
  /** What happens to the data, in the transaction that counts the version up. */
  readonly data?: string;
}

const unique = (label: string, property = 'id') => `CONSTRAINT % FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
const index = (label: string, ...properties: string[]) =>
  `INDEX % FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`;

export const migrations: readonly Migration[] = [
  {
    schema: {
      entity_id: unique('Entity'),
      flow_id: unique('Flow'),
      record_id: unique('Record'),
      command_id: unique('Command'),
      change_seq: unique('Change', 'seq'),
      // Also makes sure that of the statements of a relation one is linked.
      ...Object.fromEntries(
        relationKinds.map((kind) => [
          `${kind.toLowerCase()}_id`,
          `CONSTRAINT % FOR ()-[r:${kind}]-() REQUIRE r.id IS UNIQUE`,
        ]),
      ),
      // In the order of lists: a page of a kind by name is read without looking at the rest.
      entity_name: index('Entity', 'kind', 'nameKey', 'id'),
      // Where analysts begin.
      region_code: index('Region', 'code'),
      actor_name: index('Actor', 'name'),
      record_entity: index('Record', 'entity'),
      record_source: index('Record', 'source', 'id'),
      flow_of: index('Flow', 'of'),
      alias_value: index('Alias', 'value', 'scheme'),
      alias_entity: index('Alias', 'entity'),
      statement_id: index('Statement', 'id'),
      statement_from: index('Statement', 'from'),
      statement_to: index('Statement', 'to'),
      gone_id: index('Gone', 'id'),
      touch_entity: index('Touch', 'entity', 'seq'),
      entity_text:
        'FULLTEXT INDEX % FOR (n:Entity) ON EACH [n.nameWords, n.textWords] ' +
        `OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false } }`,
    },
    data: `MERGE (c:Counter {name: 'change'}) ON CREATE SET c.seq = 0, c.at = '', c.lock = true`,
  },
  // The label that a transaction gives what it deletes was `Gone` before; nothing has it after the transaction.
  { schema: { tombstone_id: index('Tombstone', 'id') } },
];

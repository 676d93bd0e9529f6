import neo4j, { type Driver, type ManagedTransaction, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { afterAll } from 'vitest';
import { neo4jUrl } from '../harness/engines.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** A hand that goes past the store; whole numbers come as numbers. */
export interface Neo4jHand {
  run<Row = Readonly<Record<string, unknown>>>(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /**
   * Empties the store and leaves it its indexes and its version, over one connection: far cheaper than a wipe, which leaves an empty
   * database.
   */
  erase(): Promise<void>;
  /** The operators of a query's plan, outermost first. */
  planOf(cypher: string, parameters?: Parameters): Promise<string[]>;
}

const emptied = [
  `MATCH (n) WHERE NOT n:Store AND NOT n:Counter CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  `MATCH (c:Counter) SET c.seq = 0, c.at = ''`,
  'MATCH (s:Store) REMOVE s.restoring',
];

export function neo4jHand(): Neo4jHand {
  let driver: Driver | null = null;
  afterAll(() => driver?.close());
  const session = () => {
    const { protocol, host, username, password, pathname } = new URL(neo4jUrl());
    const auth = neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password));
    driver ??= neo4j.driver(`${protocol}//${host}`, auth, { disableLosslessIntegers: true });
    return driver.session({ database: pathname.slice(1) });
  };
  return {
    async run<Row>(cypher: string, parameters: Parameters = {}) {
      const work = (transaction: ManagedTransaction) => transaction.run(cypher, parameters);
      await using open = session();
      const { records } = await open.executeWrite(work);
      return records.map((record) => record.toObject() as Row);
    },
    async erase() {
      await using open = session();
      for (const cypher of emptied) await open.run(cypher);
    },
    async planOf(cypher, parameters = {}) {
      await using open = session();
      const { summary } = await open.run(`EXPLAIN ${cypher}`, parameters);
      return summary.plan === false ? [] : operatorsOf(summary.plan);
    },
  };
}

function operatorsOf({ operatorType, children }: Plan | ProfiledPlan): string[] {
  return [operatorType.split('@')[0]!, ...children.flatMap(operatorsOf)];
}

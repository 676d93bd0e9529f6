import { hierarchyKinds, relationKinds, type RelationKind } from '../model/index.ts';
import type { RelationKey, StatementRow } from '../store/transaction.ts';
import type { Runner, TransactionRunner } from './connection.ts';
import { Conflict } from './failure.ts';
import { labelOfId } from './labels.ts';
import {
  relationColumns,
  relationOf,
  relationProperties,
  statementColumns,
  statementProperties,
  waitingOf,
  type RelationColumns,
} from './rows.ts';

/**
 * A linked statement is a relationship of its kind; one that waits for an end, or is spare, is a node
 * (:Statement:Pending, :Statement:Spare).
 */
type Linked = RelationColumns;
type Waiting = Pick<RelationColumns, 'properties'>;

const byId = (kind: RelationKind) => `MATCH (a)-[r:${kind} {id: id}]->(b) RETURN ${relationColumns}`;
const linkedOfKind = (kind: RelationKind) => `UNWIND $ids AS id ${byId(kind)}`;
const linkedOfAny = `UNWIND $ids AS id MATCH (a)-[r:${relationKinds.join('|')}]->(b) WHERE r.id = id RETURN ${relationColumns}`;

/** Linked relations by id, of any kind: the id does not tell the kind, so every kind's index is asked. */
export async function linkedByIds(runner: Runner, ids: readonly string[]): Promise<Linked[]> {
  return ids.length === 0 ? [] : runner.run<Linked>(linkedOfAny, { ids });
}

export async function statementsOf(runner: Runner, keys: readonly RelationKey[]): Promise<StatementRow[]> {
  const byKind = Map.groupBy(keys, ({ kind }) => kind);
  const ids = [...new Set(keys.map(({ id }) => id))];
  const waiting = runner.run<Waiting>(
    `UNWIND $ids AS id MATCH (w:Statement {id: id}) USING INDEX w:Statement(id) RETURN ${statementColumns}`,
    {
      ids,
    },
  );
  const linked = [...byKind].map(([kind, own]) =>
    runner.run<Linked>(linkedOfKind(kind), { ids: [...new Set(own.map(({ id }) => id))] }),
  );
  const [nodes, ...relationships] = await Promise.all([waiting, ...linked]);
  return [...relationships.flat().map(linkedOf), ...nodes.map(waitingOf)];
}

/** Of nodes that are gone their relationships are still there until the end of the transaction. */
const linkedAt = (label: string) => `UNWIND $ids AS id MATCH (n:${label} {id: id}) USING INDEX n:${label}(id)
  CALL (n) { MATCH (n)-[r]->() RETURN r UNION ALL MATCH (n)<-[r]-() RETURN r }
  WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b RETURN ${relationColumns}`;
const pendingAt = `UNWIND $ids AS id
  CALL (id) {
    MATCH (w:Statement {from: id}) USING INDEX w:Statement(from) RETURN w
    UNION ALL MATCH (w:Statement {to: id}) USING INDEX w:Statement(to) RETURN w
  }
  WITH DISTINCT w WHERE w.state = 'PENDING' RETURN ${statementColumns}`;

export async function statementsAt(runner: Runner, nodes: readonly string[]): Promise<StatementRow[]> {
  const [living, gone, pending] = await Promise.all([
    runner.run<Linked>(linkedAt('Entity'), { ids: nodes }),
    runner.run<Linked>(linkedAt('Tombstone'), { ids: nodes }),
    runner.run<Waiting>(pendingAt, { ids: nodes }),
  ]);
  // A relation between a node that lives and one that is gone is met at both.
  const linked = new Map([...living, ...gone].map((row) => [row.properties['id'], linkedOf(row)]));
  return [...linked.values(), ...pending.map(waitingOf)];
}

const [under, over] = [hierarchyKinds('UNDER'), hierarchyKinds('ABOVE')];
/** By the kinds of the relationships, which Neo4j keeps apart at a node of many: what else is there is not read. */
const linkedAbove = `UNWIND $ids AS id MATCH (n:Entity {id: id}) USING INDEX n:Entity(id)
  CALL (n) { MATCH (n)-[r:${under.join('|')}]->() RETURN r UNION ALL MATCH (n)<-[r:${over.join('|')}]-() RETURN r }
  WITH r, startNode(r) AS a, endNode(r) AS b RETURN ${relationColumns}`;
const pendingAbove = `UNWIND $ids AS id
  CALL (id) {
    MATCH (w:Statement {from: id}) USING INDEX w:Statement(from) WHERE w.kind IN $under RETURN w
    UNION ALL MATCH (w:Statement {to: id}) USING INDEX w:Statement(to) WHERE w.kind IN $over RETURN w
  }
  WITH w WHERE w.state = 'PENDING' RETURN ${statementColumns}`;

export async function statementsAbove(runner: Runner, nodes: readonly string[]): Promise<StatementRow[]> {
  const [linked, pending] = await Promise.all([
    runner.run<Linked>(linkedAbove, { ids: nodes }),
    runner.run<Waiting>(pendingAbove, { ids: nodes, under, over }),
  ]);
  return [...linked.map(linkedOf), ...pending.map(waitingOf)];
}

function linkedOf(row: Linked): StatementRow {
  return { ...relationOf(row), state: 'LINKED' };
}

export function insertStatements(runner: TransactionRunner, rows: readonly StatementRow[]): void {
  const places = Map.groupBy(rows, ({ state, kind, from }) => {
    if (state === 'LINKED') return `${kind} ${labelOfId(from)}`;
    return state === 'PENDING' ? 'Pending' : 'Spare';
  });
  for (const [place, own] of places) {
    const [kind, label] = place.split(' ');
    if (label === undefined) {
      runner.send(`UNWIND $rows AS row CREATE (w:Statement:${place}) SET w = row`, {
        rows: own.map(statementProperties),
      });
      continue;
    }
    runner.send<{ count: number }>(
      `UNWIND $rows AS row MATCH (a:${label} {id: row.from}) MATCH (b:Entity {id: row.to})
       CREATE (a)-[r:${kind}]->(b) SET r = row.properties RETURN count(r) AS count`,
      { rows: own.map((row) => ({ from: row.from, to: row.to, properties: relationProperties(row) })) },
      ([made]) => {
        if (made?.count !== own.length) throw new Conflict('An end of a relation has just gone.');
      },
    );
  }
}

/** @param rows as they are kept: their state tells where they are */
export function deleteStatements(runner: TransactionRunner, rows: readonly StatementRow[]): void {
  const isLinked = ({ state }: StatementRow) => state === 'LINKED';
  for (const [kind, own] of Map.groupBy(rows.filter(isLinked), ({ kind }) => kind)) {
    const ids = own.map(({ id }) => id);
    runner.send(`UNWIND $ids AS id MATCH ()-[r:${kind} {id: id}]->() DELETE r`, { ids });
  }
  const waiting = rows.filter((row) => !isLinked(row)).map(({ id, record }) => ({ id, record }));
  if (waiting.length === 0) return;
  const query = 'MATCH (w:Statement {id: row.id}) USING INDEX w:Statement(id) WHERE w.record = row.record DELETE w';
  runner.send(`UNWIND $rows AS row ${query}`, { rows: waiting });
}

import { relationKinds, type RelationKind } from '../model/index.ts';
import type { RelationKey, StatementRow } from '../store/transaction.ts';
import type { Runner } from './connection.ts';
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
    runner.run<Linked>(linkedAt('Gone'), { ids: nodes }),
    runner.run<Waiting>(pendingAt, { ids: nodes }),
  ]);
  // A relation between a node that lives and one that is gone is met at both.
  const linked = new Map([...living, ...gone].map((row) => [row.properties['id'], linkedOf(row)]));
  return [...linked.values(), ...pending.map(waitingOf)];
}

function linkedOf(row: Linked): StatementRow {
  return { ...relationOf(row), state: 'LINKED' };
}

/** Answers how many relationships came to be, which is fewer than asked where an end has just gone. */
export async function insertStatements(runner: Runner, rows: readonly StatementRow[]): Promise<number> {
  const linked = rows.filter(({ state }) => state === 'LINKED');
  const waiting = Map.groupBy(
    rows.filter(({ state }) => state !== 'LINKED'),
    ({ state }) => (state === 'PENDING' ? 'Pending' : 'Spare'),
  );
  const groups = Map.groupBy(linked, ({ kind, from }) => `${kind} ${labelOfId(from)}`);
  const answers = [...groups.values()].map(async ([first, ...others]) => {
    if (first === undefined) return 0;
    const group = [first, ...others].map((row) => ({
      from: row.from,
      to: row.to,
      properties: relationProperties(row),
    }));
    const [made] = await runner.run<{ count: number }>(
      `UNWIND $rows AS row MATCH (a:${labelOfId(first.from)} {id: row.from}) WITH row, a MATCH (b:Entity {id: row.to})
       CREATE (a)-[r:${first.kind}]->(b) SET r = row.properties RETURN count(r) AS count`,
      { rows: group },
    );
    return made?.count ?? 0;
  });
  const created = [...waiting].map(async ([label, own]) => {
    await runner.run(`UNWIND $rows AS row CREATE (w:Statement:${label}) SET w = row`, {
      rows: own.map(statementProperties),
    });
    return own.length;
  });
  const counts = await Promise.all([...answers, ...created]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** @param rows as they are kept: their state tells where they are */
export async function deleteStatements(runner: Runner, rows: readonly StatementRow[]): Promise<void> {
  const linked = Map.groupBy(
    rows.filter(({ state }) => state === 'LINKED'),
    ({ kind }) => kind,
  );
  const waiting = rows.filter(({ state }) => state !== 'LINKED').map(({ id, record }) => ({ id, record }));
  const deletions = [...linked].map(([kind, own]) =>
    runner.run(`UNWIND $ids AS id MATCH ()-[r:${kind} {id: id}]->() DELETE r`, { ids: own.map(({ id }) => id) }),
  );
  if (waiting.length > 0) {
    const query =
      'UNWIND $rows AS row MATCH (w:Statement {id: row.id}) USING INDEX w:Statement(id) WHERE w.record = row.record DELETE w';
    deletions.push(runner.run(query, { rows: waiting }));
  }
  await Promise.all(deletions);
}

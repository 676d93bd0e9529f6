import type { GraphRecord } from '../model/index.ts';
import { orderRecords, unknownPrecedence } from '../model/index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { given, type Connection } from './connection.ts';
import {
  entityColumns,
  entityOf,
  flowOf,
  keyOf,
  recordColumns,
  recordOf,
  relationColumns,
  relationOf,
  type EntityColumns,
  type RecordColumns,
  type RelationColumns,
} from './rows.ts';

type ThingReads = Pick<
  GraphStore,
  'entities' | 'resolve' | 'findByAlias' | 'records' | 'recordsOf' | 'relations' | 'flows'
>;

/** Batched reads of single things; answers keep the order of the question. */
export function thingReads(connection: Connection): ThingReads {
  const inOrder = <Row, Value extends { readonly id: string }>(
    sql: string,
    ids: readonly string[],
    valueOf: (row: Row) => Value,
  ) => {
    const values = new Map(
      connection
        .all<Row>(sql, [JSON.stringify(ids)])
        .map(valueOf)
        .map((value) => [value.id, value]),
    );
    return ids.map((id) => values.get(id) ?? null);
  };
  return {
    async entities(ids) {
      return inOrder<EntityColumns, ReturnType<typeof entityOf>>(
        `SELECT ${entityColumns} FROM entity WHERE id IN ${given}`,
        ids,
        entityOf,
      );
    },
    async resolve(ids) {
      const rows = connection.all<{ asked: string; id: string }>(resolve, [JSON.stringify(ids)]);
      const found = new Map(rows.map(({ asked, id }) => [asked, id]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async findByAlias(scheme, value) {
      const rows = connection.all<{ id: string }>(findByAlias, [scheme, value]);
      return rows.map(({ id }) => id);
    },
    async records(ids) {
      return inOrder<RecordColumns, GraphRecord>(
        `SELECT ${recordColumns} FROM record WHERE id IN ${given}`,
        ids,
        recordOf,
      );
    },
    async recordsOf(entities) {
      return recordsOf(connection, entities);
    },
    async relations(ids) {
      const sql = `SELECT ${relationColumns} FROM relation WHERE state = 'LINKED' AND key IN ${given}`;
      const rows = connection.all<RelationColumns>(sql, [JSON.stringify(ids.map(keyOf))]);
      const found = new Map(rows.map((row) => [row.id, relationOf(row)]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async flows(ids) {
      return inOrder<{ body: string }, ReturnType<typeof flowOf>>(
        `SELECT body FROM flow WHERE id IN ${given}`,
        ids,
        flowOf,
      );
    },
  };
}

const resolve = `SELECT j.value AS asked, coalesce(
    (SELECT id FROM entity WHERE id = j.value),
    (SELECT e.id FROM alias a JOIN entity e ON e.n = a.entity WHERE a.value = j.value AND a.scheme = 'id')) AS id
  FROM json_each(?) j WHERE id IS NOT NULL`;

const findByAlias = `SELECT e.id AS id FROM alias a JOIN entity e ON e.n = a.entity WHERE a.scheme = ? AND a.value = ?
  GROUP BY e.id ORDER BY max(a.valid_to IS NULL) DESC, max(a.valid_to) DESC, e.id`;

function recordsOf(connection: Connection, entities: readonly string[]): GraphRecord[][] {
  const rows = connection.all<RecordColumns>(`SELECT ${recordColumns} FROM record WHERE entity IN ${given}`, [
    JSON.stringify(entities),
  ]);
  const records = rows.map(recordOf);
  const sources = [...new Set(records.map(({ source }) => source))];
  const precedences = connection.all<{ id: string; precedence: number | null }>(
    `SELECT id, body ->> '$.fields.precedence' AS precedence FROM entity WHERE id IN ${given}`,
    [JSON.stringify(sources)],
  );
  const precedenceOf = new Map(precedences.map(({ id, precedence }) => [id, precedence]));
  const byEntity = Map.groupBy(records, ({ canonicalEntity }) => canonicalEntity);
  return entities.map((id) =>
    orderRecords(byEntity.get(id) ?? [], (source) => precedenceOf.get(source) ?? unknownPrecedence),
  );
}

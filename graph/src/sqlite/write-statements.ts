import { hierarchyKinds } from '../model/index.ts';
import type { StatementRow } from '../store/transaction.ts';
import { given, type Connection, type Parameters } from './connection.ts';
import { keyOf, relationColumns, type RelationColumns } from './rows.ts';

export type StatementColumns = RelationColumns & Pick<StatementRow, 'state'>;

export const updateStatement = `UPDATE relation SET valid_to = ?, basis = ?, rule = ?, properties = ?, state = ?
  WHERE key = ? AND id = ? AND record = ?`;
export const insertStatement = `INSERT INTO relation (${relationColumns}, state, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export const statementsAt = `WITH node AS MATERIALIZED (SELECT value AS id FROM json_each(?))
  SELECT ${relationColumns}, state FROM relation WHERE n IN (
    SELECT r.n FROM node CROSS JOIN relation r ON r.from_id = node.id AND r.state = 'LINKED'
    UNION SELECT r.n FROM node CROSS JOIN relation r ON r.to_id = node.id AND r.state = 'LINKED'
    UNION SELECT r.n FROM node CROSS JOIN relation r ON r.from_id = node.id AND r.state = 'PENDING'
    UNION SELECT r.n FROM node CROSS JOIN relation r ON r.to_id = node.id AND r.state = 'PENDING')`;

const sides = [
  ['from_id', hierarchyKinds('UNDER')],
  ['to_id', hierarchyKinds('ABOVE')],
] as const;
const above = sides.flatMap(([end, kinds]) =>
  ['LINKED', 'PENDING'].map(
    (state) =>
      `SELECT r.n FROM node CROSS JOIN relation r ON r.${end} = node.id AND r.state = '${state}'
       AND r.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`,
  ),
);

export const statementsAbove = `WITH node AS MATERIALIZED (SELECT value AS id FROM json_each(?))
  SELECT ${relationColumns}, state FROM relation WHERE n IN (${above.join(' UNION ')})`;

/** Every statement of these relations. */
export function statementsOf(connection: Connection, relations: readonly string[]): StatementColumns[] {
  const ids = new Set(relations);
  const sql = `SELECT ${relationColumns}, state FROM relation WHERE key IN ${given}`;
  return connection.all<StatementColumns>(sql, [JSON.stringify(relations.map(keyOf))]).filter(({ id }) => ids.has(id));
}

/** Of insertStatement. */
export function statementParameters(row: StatementRow): Parameters {
  return [
    row.id,
    row.kind,
    row.from,
    row.to,
    row.qualifier,
    row.validFrom,
    row.validTo,
    row.source,
    row.record,
    row.basis,
    row.rule,
    JSON.stringify(row.properties),
    row.state,
    keyOf(row.id),
  ];
}

/** Of updateStatement. */
export function alteredParameters(row: StatementRow): Parameters {
  return [
    row.validTo,
    row.basis,
    row.rule,
    JSON.stringify(row.properties),
    row.state,
    keyOf(row.id),
    row.id,
    row.record,
  ];
}

import type { Change, CommandResult } from '../store/graph-store.ts';
import { listValues, nameKey } from '../store/list-values.ts';
import type { EntityRow, GraphTransaction, RecordHead, StatementKey, StatementRow } from '../store/transaction.ts';
import type { Connection, Parameters } from './connection.ts';
import {
  entityBody,
  entityColumns,
  entityOf,
  keyOf,
  recordBody,
  recordColumns,
  recordOf,
  recordRowOf,
  relationColumns,
  statementOf,
  textsOf,
  type EntityColumns,
  type RecordColumns,
  type RelationColumns,
} from './rows.ts';

type StatementColumns = RelationColumns & Pick<StatementRow, 'state'>;
const given = '(SELECT value FROM json_each(?))';
const list = (ids: readonly string[]) => JSON.stringify(ids);

/** The port of the write layer on one connection that is within a transaction. */
export function sqliteTransaction(connection: Connection): GraphTransaction {
  const all = <Row>(sql: string, ids: readonly string[]) => connection.all<Row>(sql, [list(ids)]);
  return {
    async command(id) {
      const row = connection.get<{ digest: string; result: string }>(
        'SELECT digest, result FROM command WHERE id = ?',
        [id],
      );
      return row === undefined ? null : { id, digest: row.digest, result: JSON.parse(row.result) as CommandResult };
    },
    async putCommand({ id, digest, result }) {
      connection.run('INSERT INTO command (id, digest, result) VALUES (?, ?, ?)', [id, digest, JSON.stringify(result)]);
    },
    async lastChange() {
      return (
        connection.get<{ seq: number; at: string }>('SELECT seq, at FROM change ORDER BY seq DESC LIMIT 1') ?? null
      );
    },
    async appendChange(change) {
      return appendChange(connection, change);
    },

    async recordHeads(ids) {
      return all<RecordHead>(`SELECT id, entity, hash FROM record WHERE id IN ${given}`, ids);
    },
    async recordInputs(ids) {
      return all<RecordColumns & { stated: string }>(
        `SELECT ${recordColumns}, stated FROM record WHERE id IN ${given}`,
        ids,
      ).map(recordRowOf);
    },
    async recordsAbout(entities) {
      return all<RecordColumns>(`SELECT ${recordColumns} FROM record WHERE entity IN ${given}`, entities).map(recordOf);
    },
    async putRecords(rows) {
      connection.each(putRecord, rows, (row) => {
        const { body, stated } = recordBody(row);
        return [row.id, row.source, row.entity.id, row.hash, row.recordedAt, body, stated];
      });
    },
    async deleteRecords(ids) {
      all(`DELETE FROM record WHERE id IN ${given}`, ids);
    },

    async entities(ids) {
      return all<EntityColumns>(`SELECT ${entityColumns} FROM entity WHERE id IN ${given}`, ids).map(entityOf);
    },
    async entitiesStatedBy(source) {
      return connection
        .all<{ entity: string }>('SELECT DISTINCT entity FROM record WHERE source = ?', [source])
        .map(({ entity }) => entity);
    },
    async idAliases(values) {
      return all<{ value: string; entity: string }>(
        `SELECT a.value AS value, e.id AS entity FROM alias a JOIN entity e ON e.n = a.entity WHERE a.scheme = 'id' AND a.value IN ${given}`,
        values,
      );
    },
    async putEntities(rows) {
      putEntities(connection, rows);
    },
    async deleteEntities(ids) {
      all(`DELETE FROM entity_text WHERE rowid IN (SELECT n FROM entity WHERE id IN ${given})`, ids);
      all(`DELETE FROM entity WHERE id IN ${given}`, ids);
    },

    async livingNodes(ids) {
      const sql = `SELECT j.value AS id FROM json_each(?) j
        WHERE EXISTS (SELECT 1 FROM entity WHERE id = j.value) OR EXISTS (SELECT 1 FROM flow WHERE id = j.value)`;
      return all<{ id: string }>(sql, ids).map(({ id }) => id);
    },
    async statementsOf(relations) {
      return statementsOf(connection, relations).map(statementOf);
    },
    async statementsAt(nodes) {
      return all<StatementColumns>(statementsAt, nodes).map(statementOf);
    },
    async insertStatements(rows) {
      connection.each(insertStatement, rows, statementParameters);
    },
    async updateStatements(rows) {
      connection.each(updateStatement, rows, (row) => [
        row.validTo,
        row.basis,
        row.rule,
        JSON.stringify(row.properties),
        row.state,
        keyOf(row.id),
        row.id,
        row.record,
      ]);
    },
    async deleteStatements(keys) {
      connection.each(
        'DELETE FROM relation WHERE key = ? AND id = ? AND record = ?',
        keys,
        ({ id, record }: StatementKey) => [keyOf(id), id, record],
      );
    },

    async putFlows(rows) {
      connection.each(putFlow, rows, (flow) => [flow.id, flow.of, flow.date, JSON.stringify(flow)]);
    },
    async deleteFlows(ids) {
      all(`DELETE FROM flow WHERE id IN ${given}`, ids);
    },
  };
}

// Updates keep the row number, so that a scan that runs beside a writer meets every row once.
const putRecord = `INSERT INTO record (id, source, entity, hash, recorded_at, body, stated) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (source, entity, hash, recorded_at, body, stated) =
  (excluded.source, excluded.entity, excluded.hash, excluded.recorded_at, excluded.body, excluded.stated)`;

const putFlow = `INSERT INTO flow (id, of_id, date, body) VALUES (?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (of_id, date, body) = (excluded.of_id, excluded.date, excluded.body)`;

const updateStatement = `UPDATE relation SET valid_to = ?, basis = ?, rule = ?, properties = ?, state = ?
  WHERE key = ? AND id = ? AND record = ?`;
const insertStatement = `INSERT INTO relation (${relationColumns}, state, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const statementsAt = `WITH node AS MATERIALIZED (SELECT value AS id FROM json_each(?))
  SELECT ${relationColumns}, state FROM relation WHERE n IN (
    SELECT r.n FROM node CROSS JOIN relation r ON r.from_id = node.id AND r.state = 'LINKED'
    UNION SELECT r.n FROM node CROSS JOIN relation r ON r.to_id = node.id AND r.state = 'LINKED'
    UNION SELECT r.n FROM node CROSS JOIN relation r ON r.from_id = node.id AND r.state = 'PENDING'
    UNION SELECT r.n FROM node CROSS JOIN relation r ON r.to_id = node.id AND r.state = 'PENDING')`;

/** Every statement of these relations. */
function statementsOf(connection: Connection, relations: readonly string[]): StatementColumns[] {
  const ids = new Set(relations);
  const sql = `SELECT ${relationColumns}, state FROM relation WHERE key IN ${given}`;
  return connection.all<StatementColumns>(sql, [JSON.stringify(relations.map(keyOf))]).filter(({ id }) => ids.has(id));
}

function statementParameters(row: StatementRow): Parameters {
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

const putEntity = `INSERT INTO entity (id, kind, version, body, recorded_at, name, name_key, level, type, code_scheme, code, country,
    is_autonomous, population, form, status, is_humanitarian, vocabulary, start_year, end_year, theme, stage)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (version, body, recorded_at, name, name_key, level, type, code_scheme, code, country,
    is_autonomous, population, form, status, is_humanitarian, vocabulary, start_year, end_year, theme, stage) =
  (excluded.version, excluded.body, excluded.recorded_at, excluded.name, excluded.name_key, excluded.level, excluded.type,
    excluded.code_scheme, excluded.code, excluded.country, excluded.is_autonomous, excluded.population, excluded.form,
    excluded.status, excluded.is_humanitarian, excluded.vocabulary, excluded.start_year, excluded.end_year, excluded.theme,
    excluded.stage)
  RETURNING n`;

const column = (value: string | number | boolean | null) => (typeof value === 'boolean' ? Number(value) : value);

function putEntities(connection: Connection, rows: readonly EntityRow[]): void {
  const former = rows.filter(({ entity }) => entity.version > 1).map(({ entity }) => entity.id);
  connection.run(`DELETE FROM alias WHERE entity IN (SELECT n FROM entity WHERE id IN ${given})`, [list(former)]);
  for (const { entity, recordedAt } of rows) {
    const values = listValues(entity);
    const name = String(values.name);
    const { n } = connection.one<{ n: number }>(putEntity, [
      entity.id,
      entity.kind,
      entity.version,
      entityBody(entity),
      recordedAt,
      name,
      nameKey(name),
      ...[
        values.level,
        values.type,
        values.codeScheme,
        values.code,
        values.country,
        values.isAutonomous,
        values.population,
        values.form,
        values.status,
        values.isHumanitarian,
        values.vocabulary,
        values.startYear,
        values.endYear,
        values.theme,
        values.stage,
      ].map(column),
    ]);
    connection.each(
      'INSERT INTO alias (entity, scheme, value, valid_to) VALUES (?, ?, ?, ?)',
      entity.aliases,
      (alias) => [n, alias.scheme, alias.value, alias.to ?? null],
    );
    const { names, descriptions } = textsOf(entity);
    connection.run('INSERT OR REPLACE INTO entity_text (rowid, names, descriptions) VALUES (?, ?, ?)', [
      n,
      names,
      descriptions,
    ]);
  }
}

function appendChange(connection: Connection, change: Omit<Change, 'seq'>): number {
  const { at, command, ...body } = change;
  const { seq } = connection.one<{ seq: number }>(
    'INSERT INTO change (seq, at, command, body) SELECT coalesce(max(seq), 0) + 1, ?, ?, ? FROM change RETURNING seq',
    [at, command, JSON.stringify(body)],
  );
  connection.run('INSERT INTO change_entity (entity, seq) SELECT value, ? FROM json_each(?)', [
    seq,
    list(change.entities),
  ]);
  return seq;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Change } from '../store/graph-store.ts';
import type { RegionCode } from '../store/rules/current-codes.ts';
import type { GraphTransaction, RecordHead } from '../store/transaction.ts';
import { given, type Connection } from './connection.ts';
import { changeColumns, changeOf, changeReads, type ChangeColumns } from './read-changes.ts';
import {
  commandOf,
  entityColumns,
  entityOf,
  keyOf,
  recordBody,
  recordColumns,
  recordOf,
  recordRowOf,
  statementOf,
  type CommandColumns,
  type EntityColumns,
  type RecordColumns,
} from './rows.ts';
import { dropAliases, putEntity } from './write-entities.ts';
import {
  alteredParameters,
  insertStatement,
  statementParameters,
  statementsAbove,
  statementsAt,
  statementsOf,
  updateStatement,
  type StatementColumns,
} from './write-statements.ts';

const list = (ids: readonly string[]) => JSON.stringify(ids);

/** The port of the write layer on one connection that is within a transaction. */
export function sqliteTransaction(connection: Connection): GraphTransaction {
  const all = <Row>(sql: string, ids: readonly string[]) => connection.all<Row>(sql, [list(ids)]);
  return {
    async command(id) {
      const row = connection.get<CommandColumns>('SELECT id, digest, result FROM command WHERE id = ?', [id]);
      return row === undefined ? null : commandOf(row);
    },
    async putCommand({ id, digest, result }) {
      connection.run('INSERT INTO command (id, digest, result) VALUES (?, ?, ?)', [id, digest, JSON.stringify(result)]);
    },
    async lastChange() {
      return (
        connection.get<{ seq: number; at: string }>('SELECT seq, at FROM change ORDER BY seq DESC LIMIT 1') ?? null
      );
    },
    async changeRows(seqs) {
      const sql = `SELECT ${changeColumns} FROM change c WHERE c.seq IN ${given}`;
      return connection.all<ChangeColumns>(sql, [JSON.stringify(seqs)]).map(changeOf);
    },
    changesAfter: (after, first) => changeReads(connection).changesAfter(after, first),
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
      await inSlices(rows, (slice) =>
        connection.each(putRecord, slice, (row) => {
          const { body, stated } = recordBody(row);
          return [row.id, row.source, row.canonicalEntity, row.hash, row.recordedAt, body, stated];
        }),
      );
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
    redirected() {
      // Writers wait for each other here.
    },
    async regionsWithCodes(codes) {
      return all<RegionCode & { region: string }>(
        regionsWithCodes,
        codes.map(({ scheme, code }) => JSON.stringify([scheme, code])),
      );
    },
    async putEntities(rows) {
      dropAliases(connection, rows);
      await inSlices(rows, (slice) => slice.forEach((row) => putEntity(connection, row)));
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
      return statementsOf(
        connection,
        relations.map(({ id }) => id),
      ).map(statementOf);
    },
    async statementsAt(nodes) {
      return all<StatementColumns>(statementsAt, nodes).map(statementOf);
    },
    async statementsAbove(nodes) {
      return all<StatementColumns>(statementsAbove, nodes).map(statementOf);
    },
    async insertStatements(rows) {
      await inSlices(rows, (slice) => connection.each(insertStatement, slice, statementParameters));
    },
    async updateStatements(changes) {
      await inSlices(changes, (slice) =>
        connection.each(updateStatement, slice, ({ after }) => alteredParameters(after)),
      );
    },
    async deleteStatements(rows) {
      const sql = 'DELETE FROM relation WHERE key = ? AND id = ? AND record = ?';
      connection.each(sql, rows, ({ id, record }) => [keyOf(id), id, record]);
    },

    async putFlows(rows) {
      connection.each(putFlow, rows, (flow) => [flow.id, flow.of, flow.date, JSON.stringify(flow)]);
    },
    async deleteFlows(ids) {
      all(`DELETE FROM flow WHERE id IN ${given}`, ids);
    },

    async swapRestoreMark(mark) {
      const former = connection.get<{ mark: string }>('DELETE FROM restore RETURNING mark')?.mark ?? null;
      if (mark !== null) connection.run('INSERT INTO restore (mark) VALUES (?)', [mark]);
      return former;
    },
    async keepPair(pair, replaces) {
      if (replaces) connection.run('DELETE FROM pair');
      connection.run('INSERT INTO pair (pair) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM pair)', [pair]);
      return connection.one<{ pair: string }>('SELECT pair FROM pair').pair;
    },
  };
}

const regionsWithCodes = `WITH asked AS (SELECT value ->> 0 AS scheme, value ->> 1 AS code FROM json_each(?))
  SELECT asked.scheme, asked.code, e.id AS region FROM asked
    CROSS JOIN entity e ON e.code = asked.code AND e.code_scheme = asked.scheme WHERE +e.kind = 'REGION'
  UNION ALL SELECT asked.scheme, asked.code, e.id FROM asked
    CROSS JOIN alias a ON a.value = asked.code AND a.scheme = asked.scheme
    CROSS JOIN entity e ON e.n = a.entity WHERE a.valid_to IS NULL AND e.kind = 'REGION'`;

// Updates keep the row number, so that a scan that runs beside a writer meets every row once.
const putRecord = `INSERT INTO record (id, source, entity, hash, recorded_at, body, stated) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (source, entity, hash, recorded_at, body, stated) =
  (excluded.source, excluded.entity, excluded.hash, excluded.recorded_at, excluded.body, excluded.stated)`;

const putFlow = `INSERT INTO flow (id, of_id, date, body) VALUES (?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (of_id, date, body) = (excluded.of_id, excluded.date, excluded.body)`;

/** Rows written in one go; between two the event loop has its turn, for readers do not wait for a writer. */
const sliceSize = 250;

async function inSlices<Row>(rows: readonly Row[], write: (slice: readonly Row[]) => void): Promise<void> {
  for (let start = 0; start < rows.length; start += sliceSize) {
    if (start > 0) await nextTurn();
    write(rows.slice(start, start + sliceSize));
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

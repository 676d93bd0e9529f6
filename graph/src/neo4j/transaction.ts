import { standingOf, type GraphRecord } from '../model/index.ts';
import { codeKey, currentCodes, type RegionCode } from '../store/rules/current-codes.ts';
import type { EntityRow, GraphTransaction, RecordHead, RecordRow, StatementRow } from '../store/transaction.ts';
import { changeColumns, changeOf, changesAfter, type ChangeColumns, type LogEnd } from './change-log.ts';
import type { Runner, TransactionRunner } from './connection.ts';
import { nodeLabels } from './labels.ts';
import {
  commandColumns,
  commandOf,
  entityColumns,
  entityOf,
  flowProperties,
  recordColumns,
  recordOf,
  recordProperties,
  recordRowOf,
  type CommandColumns,
  type EntityColumns,
  type RecordColumns,
} from './rows.ts';
import { deleteStatements, insertStatements, statementsAbove, statementsAt, statementsOf } from './statements.ts';
import type { ReadWriteSet } from './read-write-set.ts';
import { putEntities } from './write-entities.ts';

type Reads = Pick<GraphTransaction, 'recordHeads' | 'statementsOf' | 'livingNodes' | 'idAliases'>;

/** What a check asks beside a transaction. */
export function transactionReads(runner: Runner): Reads {
  return {
    recordHeads: (ids) =>
      runner.run<RecordHead>(
        'UNWIND $ids AS id MATCH (s:Record {id: id}) RETURN s.id AS id, s.entity AS entity, s.hash AS hash',
        { ids },
      ),
    statementsOf: (relations) => statementsOf(runner, relations),
    async livingNodes(ids) {
      const rows = await runner.run<{ id: string }>(livingNodes, { ids });
      return rows.map(({ id }) => id);
    },
    async idAliases(values) {
      if (values.length === 0) return [];
      return runner.run<{ value: string; entity: string }>(idAliases, { values });
    },
  };
}

const idAliases = `UNWIND $values AS value MATCH (a:Alias {value: value, scheme: 'id'}) USING INDEX a:Alias(value, scheme)
  RETURN value, a.entity AS entity`;
const livingNodes = `UNWIND $ids AS id
  CALL (id) { MATCH (n:Entity {id: id}) RETURN n UNION ALL MATCH (n:Flow {id: id}) RETURN n } RETURN id`;

/** The port of the write layer within one transaction; everything it asks and writes is traced. */
export function neo4jTransaction(runner: TransactionRunner, touched: ReadWriteSet, log: LogEnd): GraphTransaction {
  const reads = transactionReads(runner);
  /** Nodes are taken out of the world by their labels, and go when no relationship holds them any more. */
  const mark = (label: 'Entity' | 'Flow', ids: readonly string[]) => {
    touched.hasTombstones = true;
    const query = `UNWIND $ids AS id MATCH (n:${label} {id: id}) REMOVE n:${nodeLabels.join(':')} SET n:Tombstone`;
    runner.send(query, { ids });
  };
  const traceStatements = (rows: readonly StatementRow[]) => {
    touched.write(
      '=',
      rows.map(({ id }) => id),
    );
    touched.write(
      '@',
      rows.flatMap(({ from, to }) => [from, to]),
    );
    touched.write(
      '^',
      rows.flatMap((row) => standingOf(row)?.below ?? []),
    );
  };
  return {
    async command(id) {
      touched.ask('=', [`command ${id}`]);
      const [row] = await runner.run<CommandColumns>(`MATCH (k:Command {id: $id}) RETURN ${commandColumns}`, { id });
      return row === undefined ? null : commandOf(row);
    },
    async putCommand({ id, digest, result }) {
      await log.seal();
      runner.send('CREATE (k:Command) SET k = $command', {
        command: { id, digest, result: JSON.stringify(result) },
      });
    },
    async lastChange() {
      const head = await log.head();
      return head.seq === 0 ? null : head;
    },
    async changeRows(seqs) {
      const query = `UNWIND $seqs AS seq MATCH (x:Change {seq: seq}) RETURN ${changeColumns}`;
      return (await runner.run<ChangeColumns>(query, { seqs: seqs.map(BigInt) })).map(changeOf);
    },
    // What another writer is just adding comes again in the comparison at the end.
    changesAfter: (after, first) => changesAfter(runner, after, first),
    appendChange: (change) => log.append(change),

    async recordHeads(ids) {
      touched.ask('=', ids);
      return ids.length === 0 ? [] : reads.recordHeads(ids);
    },
    async recordInputs(ids) {
      touched.ask('=', ids);
      const query = `UNWIND $ids AS id MATCH (s:Record {id: id}) RETURN ${recordColumns}, s.stated AS stated`;
      return (await runner.run<RecordColumns & { stated: string }>(query, { ids })).map(recordRowOf);
    },
    async recordsAbout(ids): Promise<GraphRecord[]> {
      touched.ask('=', ids);
      const query = `UNWIND $ids AS id MATCH (s:Record {entity: id}) USING INDEX s:Record(entity) RETURN ${recordColumns}`;
      return (await runner.run<RecordColumns>(query, { ids })).map(recordOf);
    },
    async putRecords(rows) {
      touched.write(
        '=',
        rows.flatMap(({ id, canonicalEntity }) => [id, canonicalEntity]),
      );
      touched.write(
        '<',
        rows.map(({ source }) => source),
      );
      inSlices(rows, (slice: readonly RecordRow[]) =>
        runner.send('UNWIND $rows AS row MERGE (s:Record {id: row.id}) SET s += row', {
          rows: slice.map(recordProperties),
        }),
      );
    },
    async deleteRecords(ids) {
      touched.write('=', ids);
      runner.send('UNWIND $ids AS id MATCH (s:Record {id: id}) DELETE s', { ids });
    },

    async entities(ids) {
      touched.ask('=', ids);
      const query = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${entityColumns}`;
      return (await runner.run<EntityColumns>(query, { ids })).map(entityOf);
    },
    async entitiesStatedBy(source) {
      touched.ask('<', [source]);
      const query =
        'MATCH (s:Record {source: $source}) USING INDEX s:Record(source, id) WHERE s.id > "" RETURN DISTINCT s.entity AS id';
      return (await runner.run<{ id: string }>(query, { source })).map(({ id }) => id);
    },
    async idAliases(values) {
      touched.ask('~', values);
      return reads.idAliases(values);
    },
    redirected(ids) {
      touched.write('~', ids);
    },
    async regionsWithCodes(codes) {
      touched.ask('~', codes.map(codeKey));
      return runner.run<RegionCode & { region: string }>(regionsWithCodes, { codes });
    },
    async putEntities(rows) {
      touchEntities(touched, rows);
      putEntities(runner, rows);
    },
    async deleteEntities(ids) {
      touched.write('=', ids);
      touched.write('+', ids);
      mark('Entity', ids);
      runner.send('UNWIND $ids AS id MATCH (a:Alias {entity: id}) USING INDEX a:Alias(entity) DELETE a', { ids });
    },

    async livingNodes(ids) {
      touched.ask('+', ids);
      return ids.length === 0 ? [] : reads.livingNodes(ids);
    },
    statementsOf(relations) {
      touched.ask(
        '=',
        relations.map(({ id }) => id),
      );
      return reads.statementsOf(relations);
    },
    statementsAt(nodes) {
      touched.ask('@', nodes);
      return statementsAt(runner, nodes);
    },
    statementsAbove(nodes) {
      touched.ask('^', nodes);
      return statementsAbove(runner, nodes);
    },
    async insertStatements(rows) {
      traceStatements(rows);
      inSlices(rows, (slice) => insertStatements(runner, slice));
    },
    async updateStatements(changes) {
      traceStatements(changes.map(({ after }) => after));
      deleteStatements(
        runner,
        changes.map(({ before }) => before),
      );
      insertStatements(
        runner,
        changes.map(({ after }) => after),
      );
    },
    async deleteStatements(rows) {
      traceStatements(rows);
      deleteStatements(runner, rows);
    },

    async putFlows(rows) {
      touched.write(
        '+',
        rows.map(({ id }) => id),
      );
      runner.send('UNWIND $rows AS row MERGE (f:Flow {id: row.id}) SET f += row', {
        rows: rows.map(flowProperties),
      });
    },
    async deleteFlows(ids) {
      touched.write('+', ids);
      mark('Flow', ids);
    },

    async swapRestoreMark(mark) {
      const [row] = await runner.run<{ former: string | null }>(swapRestoreMark, { mark });
      return row?.former ?? null;
    },
    async keepPair(pair, replaces) {
      const [row] = await runner.run<{ pair: string }>(keepPair, { pair, replaces });
      if (row === undefined) throw new Error('The store has no node of its own.');
      return row.pair;
    },
  };
}

const swapRestoreMark = `MATCH (s:Store {name: 'jejaring'}) SET s.lock = true
  WITH s, s.restoring AS former SET s.restoring = $mark RETURN former`;

// Its lock is had before it is read, so that of two processes at once the second one finds what the first has kept.
const keepPair = `MATCH (s:Store {name: 'jejaring'}) SET s.lock = true
  WITH s SET s.pair = CASE WHEN $replaces OR s.pair IS NULL THEN $pair ELSE s.pair END RETURN s.pair AS pair`;
const regionsWithCodes = `UNWIND $codes AS asked
  CALL (asked) {
    MATCH (r:Region {code: asked.code}) USING INDEX r:Region(code) WHERE r.codeScheme = asked.scheme RETURN r.id AS region
    UNION ALL
    MATCH (a:Alias {value: asked.code, scheme: asked.scheme}) USING INDEX a:Alias(value, scheme) WHERE a.to IS NULL
    MATCH (r:Region {id: a.entity}) RETURN r.id AS region
  }
  RETURN asked.scheme AS scheme, asked.code AS code, region`;

function touchEntities(touched: ReadWriteSet, rows: readonly EntityRow[]): void {
  const entities = rows.map(({ entity }) => entity);
  touched.write(
    '=',
    entities.map(({ id }) => id),
  );
  touched.write(
    '+',
    entities.filter(({ version }) => version === 1).map(({ id }) => id),
  );
  for (const entity of entities) {
    touched.write(
      '~',
      entity.aliases.filter(({ scheme }) => scheme === 'id').map(({ value }) => value),
    );
    touched.write('~', currentCodes(entity).map(codeKey));
  }
}

/** Rows sent in one go, so that neither side holds a large batch twice. */
const sliceSize = 1000;

function inSlices<Row>(rows: readonly Row[], write: (slice: readonly Row[]) => void): void {
  for (let start = 0; start < rows.length; start += sliceSize) write(rows.slice(start, start + sliceSize));
}

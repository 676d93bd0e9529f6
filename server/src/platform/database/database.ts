import type { Clock } from '@jejaring/graph/model';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import type { ImportJournal } from '../../exchange/import/index.ts';
import { fileMarks, fileTables, type FileMarks } from '../files/index.ts';
import { jobQueue, jobTables, type JobQueue } from '../jobs/index.ts';
import { outbox, outboxTables, type Outbox } from '../outbox/index.ts';
import { callerWindows, type CallerWindows } from './caller-windows.ts';
import { rowFaults } from './check-rows.ts';
import { rowCopy, type RowCopy } from './copy-rows.ts';
import { ImportFinding, ImportRun, SavedView } from './entities.ts';
import { graphMarks, type GraphMarks } from './graph-marks.ts';
import { guarded, type Guard } from './guarded.ts';
import { importJournal } from './import-journal.ts';
import { importRuns, type ImportRuns } from './import-runs.ts';
import { savedViews, type SavedViews } from './saved-views.ts';
import type { Sql } from './sql.ts';
import type { Table } from './table.ts';

/** The relational store: the truth of people and work, never of the network. */
export interface Database {
  readonly journal: ImportJournal;
  readonly runs: ImportRuns;
  readonly views: SavedViews;
  readonly windows: CallerWindows;
  readonly jobs: JobQueue;
  readonly outbox: Outbox;
  /** What is known of the folder of files. */
  readonly files: FileMarks;
  /** What is known of the graph beside it. */
  readonly marks: GraphMarks;
  /** Takes all rows elsewhere, or fills an empty database with rows from elsewhere. */
  readonly copy: RowCopy;
  /** Resolves when the engine answers. @throws GraphError STORE_UNAVAILABLE */
  ping(): Promise<void>;
  /** Connections that are kept open, and how many of them are at work or waited for; null where there is no pool. */
  pool(): PoolFigures | null;
  /** What is wrong in it, one sentence each; none where it is whole. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}

export interface PoolFigures {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/** What an engine adds to the entities and their questions, which are the same on all. */
export interface DatabaseEngine {
  readonly orm: Pick<MikroORM, 'close'> & { readonly em: SqlEntityManager };
  /** Every question runs under it: what the engine raises comes out as GraphError; other errors pass as they are. */
  readonly guard: Guard;
  readonly pool: () => PoolFigures | null;
  readonly clock: Clock;
  /** What differs in the SQL of this engine. */
  readonly dialect: Omit<Sql, 'em'>;
  /** Faults that only this engine can have. */
  readonly check: () => Promise<string[]>;
}

/** Every table, each after those that its rows refer to: a backup takes what each says. */
export const tables: readonly Table[] = [
  { entity: ImportRun, backup: 'KEEP' },
  { entity: ImportFinding, backup: 'KEEP' },
  { entity: SavedView, backup: 'KEEP' },
  ...jobTables,
  ...outboxTables,
  ...fileTables,
  { name: 'caller_window', backup: 'DROP' },
  { name: 'graph_mark', backup: 'DROP' },
];

export const entities = tables.flatMap((table) => ('entity' in table ? [table.entity] : []));

export function makeDatabase({ orm, guard, pool, check, clock, dialect }: DatabaseEngine): Database {
  const sql = { em: orm.em, ...dialect };
  return {
    journal: guarded(importJournal(orm.em, clock), guard),
    runs: guarded(importRuns(orm.em), guard),
    views: guarded(savedViews(orm.em, clock), guard),
    jobs: guarded(jobQueue(sql, clock), guard),
    outbox: guarded(outbox(sql, clock), guard),
    files: guarded(fileMarks(sql), guard),
    windows: guarded(callerWindows(orm.em), guard),
    marks: guarded(graphMarks(orm.em), guard),
    copy: guarded(rowCopy(orm.em, tables), guard),
    ping: () => guard(async () => void (await orm.em.getConnection().execute('select 1'))),
    check: () => guard(async () => [...(await check()), ...(await rowFaults(orm.em))]),
    pool,
    close: () => orm.close(),
  };
}

import type { Clock } from '@jejaring/graph/model';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/sql';
import type { ImportJournal } from '../../exchange/import/index.ts';
import { callerWindows, type CallerWindows } from './caller-windows.ts';
import { rowFaults } from './check-rows.ts';
import { rowCopy, type RowCopy } from './copy-rows.ts';
import { ImportFinding, ImportRun, SavedView } from './entities.ts';
import { graphMarks, type GraphMarks } from './graph-marks.ts';
import { guarded, type Guard } from './guarded.ts';
import { importJournal } from './import-journal.ts';
import { importRuns, type ImportRuns } from './import-runs.ts';
import { savedViews, type SavedViews } from './saved-views.ts';

/** The relational store: the truth of people and work, never of the network. */
export interface Database {
  readonly journal: ImportJournal;
  readonly runs: ImportRuns;
  readonly views: SavedViews;
  readonly windows: CallerWindows;
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
  /** Faults that only this engine can have. */
  readonly check: () => Promise<string[]>;
}

export const entities = [ImportRun, ImportFinding, SavedView];

export function makeDatabase({ orm, guard, pool, check, clock }: DatabaseEngine): Database {
  return {
    journal: guarded(importJournal(orm.em, clock), guard),
    runs: guarded(importRuns(orm.em), guard),
    views: guarded(savedViews(orm.em, clock), guard),
    windows: guarded(callerWindows(orm.em), guard),
    marks: guarded(graphMarks(orm.em), guard),
    copy: guarded(rowCopy(orm.em, entities), guard),
    ping: () => guard(async () => void (await orm.em.getConnection().execute('select 1'))),
    check: () => guard(async () => [...(await check()), ...(await rowFaults(orm.em))]),
    pool,
    close: () => orm.close(),
  };
}

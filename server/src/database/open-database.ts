import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '@jejaring/graph/model';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, NodeSqliteDialect, SqliteDriver } from '@mikro-orm/sql';
import { ImportFinding, ImportRun, SavedView } from './entities.ts';
import { importJournal } from './import-journal.ts';
import { importRuns, type ImportRuns } from './import-runs.ts';
import { migrations } from './migrations.ts';
import { savedViews, type SavedViews } from './saved-views.ts';
import type { ImportJournal } from '../import/index.ts';

/** The relational store: the truth of people and work, never of the network. */
export interface Database {
  readonly journal: ImportJournal;
  readonly runs: ImportRuns;
  readonly views: SavedViews;
  /** What is wrong with the file, one sentence each; none where it is whole. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Opens the embedded database and brings it to this version; its folder is made where it is missing.
 * @throws GraphError STORE_NEWER, STORE_UNWRITABLE, STORE_LOCKED
 */
export async function openDatabase(file: string): Promise<Database> {
  const orm = await connect(file);
  try {
    await migrate(orm, file);
  } catch (error) {
    await orm.close();
    throw explain(error, file);
  }
  return {
    journal: importJournal(orm),
    runs: importRuns(orm),
    views: savedViews(orm),
    check: () => integrityFaults(orm),
    close: () => orm.close(),
  };
}

async function connect(file: string) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const orm = await MikroORM.init({
      driver: SqliteDriver,
      dbName: file,
      driverOptions: new NodeSqliteDialect(file),
      entities: [ImportRun, ImportFinding, SavedView],
      extensions: [Migrator],
      migrations: { migrationsList: migrations, snapshot: false, silent: true },
      logger: () => undefined,
    });
    const connection = orm.em.getConnection();
    for (const setting of ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL']) {
      await connection.execute(`pragma ${setting}`);
    }
    return orm;
  } catch (error) {
    throw explain(error, file);
  }
}

type Orm = Awaited<ReturnType<typeof connect>>;

/** Two processes may open a new folder at once: whoever comes second finds the tables of the first and goes on. */
async function migrate(orm: Orm, file: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await refuseNewer(orm, file);
      await orm.migrator.up();
      return;
    } catch (error) {
      const isRace = error instanceof Error && /already exists|locked|UNIQUE/i.test(error.message);
      if (!isRace || attempt === 20) throw error;
      await wait(50);
    }
  }
}

/** A migration that this version does not know was made by a newer one. */
async function refuseNewer(orm: Orm, file: string): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const newer = (await orm.migrator.getExecuted()).filter(({ name }) => !known.has(name));
  if (newer.length === 0) return;
  throw new GraphError(
    'STORE_NEWER',
    `${file} was written by a newer Jejaring: start that version, or choose another folder with JEJARING_DATA.`,
    { file, unknown: newer.map(({ name }) => name) },
  );
}

async function integrityFaults(orm: Orm): Promise<string[]> {
  const rows = await orm.em.getConnection().execute<{ integrity_check: string }[]>('pragma integrity_check');
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

function explain(error: unknown, file: string): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const text = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`;
  if (/locked|busy/i.test(text)) {
    return new GraphError(
      'STORE_LOCKED',
      `${file} is locked by another process: wait for it, or end it.`,
      { file },
      true,
    );
  }
  if (/readonly|unable to open|EEXIST|EACCES|EPERM|ENOTDIR|EROFS/i.test(text)) {
    return new GraphError('STORE_UNWRITABLE', `${file} cannot be written: check the rights of its folder.`, { file });
  }
  if (/not a database|malformed/i.test(text)) {
    return new GraphError(
      'STORE_DAMAGED',
      `${file} is not a readable database: restore it from a copy, or remove it.`,
      { file },
    );
  }
  return error;
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError, type Clock } from '@jejaring/graph/model';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, NodeSqliteDialect, SqliteDriver } from '@mikro-orm/sql';
import { entitiesOf, type Contents } from './contents.ts';
import { makeDatabase, type Database } from './database.ts';
import { migrationOptions, refuseNewer } from './migrate.ts';

/** How long another process may write before a question fails, in milliseconds. */
const longestWait = 5000;

/**
 * Opens the embedded database and brings it to this version; its folder is made where it is missing.
 * @throws GraphError STORE_NEWER, STORE_UNWRITABLE, STORE_LOCKED, STORE_DAMAGED
 */
export async function openSqliteDatabase(file: string, contents: Contents, clock: Clock): Promise<Database> {
  const orm = await connect(file, contents);
  try {
    await migrate(orm, contents, file);
    // SQLite's own waiting stops the thread, so it is short from here on; see patiently.
    await orm.em.getConnection().execute('pragma busy_timeout = 20');
  } catch (error) {
    await orm.close();
    throw explain(error, file);
  }
  return makeDatabase(
    {
      orm,
      clock,
      // All who have the file open are on this machine.
      dialect: { now: () => String(clock.now().getTime()), skipTaken: '' },
      guard: (work) => patiently(work, file),
      pool: () => null,
      check: () => integrityFaults(orm),
    },
    contents,
  );
}

async function connect(file: string, contents: Contents) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const orm = await MikroORM.init({
      driver: SqliteDriver,
      dbName: file,
      driverOptions: new NodeSqliteDialect(file),
      entities: entitiesOf(contents),
      // A feature may ask its tables in SQL alone.
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      migrations: migrationOptions(contents),
      logger: () => undefined,
    });
    const connection = orm.em.getConnection();
    // Where two processes make a new file their own log at once, SQLite refuses one of them without waiting.
    for (const setting of ['busy_timeout = 5000', 'journal_mode = WAL', 'synchronous = FULL']) {
      await patiently(() => connection.execute(`pragma ${setting}`), file, 'STORE_LOCKED');
    }
    return orm;
  } catch (error) {
    throw explain(error, file);
  }
}

type Orm = Awaited<ReturnType<typeof connect>>;

/** Two processes may open a new folder at once: whoever comes second finds the tables of the first and goes on. */
async function migrate(orm: Orm, contents: Contents, file: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await refuseNewer(orm.migrator, contents, file);
      await orm.migrator.up();
      return;
    } catch (error) {
      const isRace = error instanceof Error && /already exists|locked|UNIQUE/i.test(error.message);
      if (!isRace || attempt === 20) throw error;
      await wait(50);
    }
  }
}

/** A start says who must give way; a question that waited too long may be asked again. */
type WhenLocked = 'STORE_LOCKED' | 'STORE_UNAVAILABLE';

/** Another process that writes is waited for on the event loop. What was refused has changed nothing: it is begun anew. */
async function patiently<T>(
  work: () => Promise<T>,
  file: string,
  whenLocked: WhenLocked = 'STORE_UNAVAILABLE',
): Promise<T> {
  const begun = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - begun > longestWait) throw explain(error, file, whenLocked);
      await wait(10 + 40 * Math.random());
    }
  }
}

async function integrityFaults(orm: Orm): Promise<string[]> {
  const rows = await orm.em.getConnection().execute<{ integrity_check: string }[]>('pragma integrity_check');
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}

function explain(error: unknown, file: string, whenLocked: WhenLocked = 'STORE_LOCKED'): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const text = textOf(error);
  if (isBusy(error)) {
    return new GraphError(whenLocked, `${file} is locked by another process: wait for it, or end it.`, { file }, true);
  }
  if (/disk is full|disk I\/O error/i.test(text)) {
    return new GraphError(
      'STORE_UNAVAILABLE',
      `The disk that holds ${file} is full or fails: make room and try again.`,
      { file, cause: /full/i.test(text) ? 'DISK_FULL' : 'DISK_FAILS' },
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

function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(textOf(error));
}

function textOf(error: Error): string {
  return `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`;
}

import type { Clock } from '@jejaring/graph/model';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { entitiesOf, tableNamesOf, type Contents } from './contents.ts';
import { makeDatabase, type Database } from './database.ts';
import { migrationOptions, refuseNewer } from './migrate.ts';
import { explainPostgres } from './postgresql-failure.ts';

/** Where a PostgreSQL answers; see parsePostgresAddress of the settings. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
  /** Null: the connection is not encrypted. */
  readonly tls: { readonly isVerified: boolean; readonly authority?: string } | null;
}

/** One server's share: PostgreSQL allows 100 connections in all unless it is told otherwise. */
const mostConnections = 10;
/** Of all Jejarings on one PostgreSQL only one migrates at a time. */
const migrationLock = 7_306_281_143;

/**
 * Opens a database on PostgreSQL and brings it to this version; the database itself must be there.
 * @throws GraphError STORE_UNAVAILABLE, STORE_UNWRITABLE, STORE_NEWER, STORE_DAMAGED
 */
export async function openPostgresDatabase(
  address: PostgresAddress,
  contents: Contents,
  clock: Clock,
): Promise<Database> {
  const where = `The database ${address.database} of PostgreSQL at ${address.host}:${address.port}`;
  let pool: DriverPool | null = null;
  const orm = await makeOrm(address, contents, (created) => (pool = created));
  try {
    // Before the migrator, which would create a database that is not there.
    await orm.em.getConnection().execute('select 1');
    await migrate(orm, contents, where);
  } catch (error) {
    await orm.close();
    throw explainPostgres(error, where);
  }
  return makeDatabase(
    {
      orm,
      clock,
      dialect: {
        now: () => 'floor(extract(epoch from clock_timestamp()) * 1000)',
        skipTaken: 'for update skip locked',
      },
      async guard(work) {
        try {
          return await work();
        } catch (error) {
          throw explainPostgres(error, where);
        }
      },
      pool: () => pool && { open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount },
      check: () => engineFaults(orm, tableNamesOf(contents)),
    },
    contents,
  );
}

/** What is read of the driver's pool. */
interface DriverPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

function makeOrm(address: PostgresAddress, contents: Contents, onPoolCreated: (pool: DriverPool) => void) {
  return MikroORM.init({
    driver: PostgreSqlDriver,
    dbName: address.database,
    driverOptions: { ...poolOptions(address), onPoolCreated },
    entities: entitiesOf(contents),
    // A feature may ask its tables in SQL alone.
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: migrationOptions(contents),
    logger: () => undefined,
  });
}

type Orm = Awaited<ReturnType<typeof makeOrm>>;

function poolOptions({ host, port, database, user, password, tls }: PostgresAddress) {
  return {
    host,
    port,
    database,
    ...(user === undefined ? {} : { user }),
    ...(password === undefined ? {} : { password }),
    // The host that the certificate must name; the driver itself forgets it where it is an IP address.
    ssl:
      tls === null
        ? false
        : { host, rejectUnauthorized: tls.isVerified, ...(tls.authority === undefined ? {} : { ca: tls.authority }) },
    application_name: 'jejaring',
    max: mostConnections,
    // Milliseconds: a connection that is not there, a statement that hangs, a lock that nobody gives back.
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
    query_timeout: 35_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  };
}

/** Under a lock of the server's: of several processes that start at once one migrates, the others find it done. */
async function migrate(orm: Orm, contents: Contents, where: string): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute('set local lock_timeout = 0');
    await em.execute('select pg_advisory_xact_lock(?)', [migrationLock]);
    await refuseNewer(orm.migrator, contents, where);
    const transaction: unknown = em.getTransactionContext();
    if (transaction === undefined) throw new Error('A transaction has a context.');
    await orm.migrator.up({ transaction });
  });
}

/** Indexes that PostgreSQL does not use any more, and pages whose checksum was wrong. */
async function engineFaults(orm: Orm, tables: readonly string[]): Promise<string[]> {
  const connection = orm.em.fork().getConnection();
  const indexes = await connection.execute<{ name: string }[]>(
    `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
     join pg_class t on t.oid = i.indrelid
     where not (i.indisvalid and i.indisready) and t.relname in (${tables.map(() => '?').join(', ')})`,
    [...tables],
  );
  const pages = await connection.execute<{ failures: string | null }[]>(
    'select checksum_failures as failures from pg_stat_database where datname = current_database()',
  );
  const failures = Number(pages[0]?.failures ?? 0);
  return [
    ...indexes.map(({ name }) => `The index ${name} is not valid: REINDEX INDEX ${name} mends it.`),
    ...(failures > 0 ? [`PostgreSQL counts ${failures} pages with a wrong checksum.`] : []),
  ];
}

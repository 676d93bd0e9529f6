import type { BookmarkManager, Driver, ManagedTransaction, Result, Session } from 'neo4j-driver';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '../model/index.ts';
import { parseNeo4jAddress, type Neo4jAddress } from './address.ts';
import { graphErrorOf, isAlreadyThere } from './failure.ts';
import { Pulse } from './pulse.ts';
import { areWhole } from './whole-rows.ts';

/** How often something is read again that was met amid a commit. */
const mostReadings = 30;

export interface Neo4jLimits {
  /** How long to wait for a connection to open, in ms; default 5000. */
  readonly connectTimeout?: number;
  /** How long to wait for a free connection of the pool, in ms; default 10 000. */
  readonly acquireTimeout?: number;
  /** How long a question or a write may take on the server, in ms; default 120 000. */
  readonly transactionTimeout?: number;
  /** How long to go on trying while the server is away or elects a leader, in ms; default 5000. */
  readonly retryTime?: number;
  /** Connections of this process to each server; default 50. */
  readonly poolSize?: number;
}

/** Whole numbers as bigint, so that they are integers in Neo4j too; bytes as Int8Array. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What runs one question, by itself or within a transaction. */
export interface Runner {
  run<Row extends object>(cypher: string, parameters?: Parameters): Promise<Row[]>;
}

/** What runs the questions of one transaction. */
export interface TransactionRunner extends Runner {
  /**
   * Sends a statement without waiting for it: whatever is asked next sees what it wrote, and its failure is that of the
   * transaction.
   * @param check throws where the answer is not as it must be
   */
  send<Row extends object>(cypher: string, parameters: Parameters, check?: (rows: Row[]) => void): void;
}

/**
 * Questions by key, whose plan is right at any size of the store: index hints see to it on an empty one too. So they are
 * planned once; planning them anew whenever the statistics move would cost more than they do.
 */
export function byKey(runner: Runner): Runner {
  return { run: (cypher, parameters) => runner.run(plannedOnce(cypher), parameters) };
}

export function plannedOnce(cypher: string): string {
  return `CYPHER replan=skip ${cypher}`;
}

/** Milliseconds that one question of a scan may take on the server. */
const longestStream = 3_600_000;

interface Ways {
  readonly address: Neo4jAddress;
  readonly driver: Driver;
  readonly pulse: Pulse;
}

/** The driver with our settings; its errors come out as GraphErrors, its rows as plain objects. */
export class Connection implements Runner {
  readonly address: Neo4jAddress;
  private readonly driver: Driver;
  private readonly pulse: Pulse;
  /** One for reads and writes, so that a read after a write asks a server that has seen the write. */
  private readonly bookmarkManager: BookmarkManager;
  private readonly timeout: number;

  private constructor({ address, driver, pulse }: Ways, bookmarkManager: BookmarkManager, timeout: number) {
    this.address = address;
    this.driver = driver;
    this.pulse = pulse;
    this.bookmarkManager = bookmarkManager;
    this.timeout = timeout;
  }

  /**
   * Connects and says at once where that is not possible. The driver is loaded here and nowhere else.
   * @throws GraphError STORE_UNAVAILABLE
   */
  static async open(url: string, limits: Neo4jLimits): Promise<Connection> {
    const address = parseNeo4jAddress(url);
    if ('fault' in address)
      throw new GraphError('STORE_UNAVAILABLE', `The address of the Neo4j store ${address.fault}`);
    const { default: neo4j } = await import('neo4j-driver');
    const { user, password } = address;
    const auth = user === null || password === null ? undefined : neo4j.auth.basic(user, password);
    const common = {
      telemetryDisabled: true,
      // Nobody reads what the planner thinks of a query; tests look at the plans.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'jejaring',
    } as const;
    const pulse = new Pulse(address, (longest) =>
      neo4j.driver(address.server, auth, {
        ...common,
        connectionTimeout: longest,
        connectionAcquisitionTimeout: longest,
        maxConnectionPoolSize: 1,
      }),
    );
    const driver = neo4j.driver(address.server, auth, {
      ...common,
      connectionTimeout: limits.connectTimeout ?? 5000,
      connectionAcquisitionTimeout: limits.acquireTimeout ?? 10_000,
      maxTransactionRetryTime: limits.retryTime ?? 5000,
      maxConnectionPoolSize: limits.poolSize ?? 50,
      // A connection that lay idle while the server was restarted is tried before it is used.
      connectionLivenessCheckTimeout: 30_000,
      // Numbers of the log and years are far below 2^53; every number that is written as an integer is checked to be so.
      disableLosslessIntegers: true,
    });
    const timeout = limits.transactionTimeout ?? 120_000;
    const connection = new Connection({ address, driver, pulse }, neo4j.bookmarkManager(), timeout);
    try {
      await refuseOld(connection);
    } catch (error) {
      await driver.close();
      throw error;
    }
    return connection;
  }

  /**
   * A question in a read transaction of its own, which the driver repeats where the server says that may help.
   * @throws GraphError STORE_UNAVAILABLE; STORE_DAMAGED where something has no content
   */
  async run<Row extends object>(cypher: string, parameters: Parameters = {}): Promise<Row[]> {
    for (let reading = 1; reading <= mostReadings; reading += 1) {
      const rows = await this.ask<Row>(cypher, parameters);
      if (areWhole(rows as readonly Readonly<Record<string, unknown>>[])) return rows;
      await wait(reading * 5);
    }
    const { shown } = this.address;
    throw new GraphError(
      'STORE_DAMAGED',
      `Something in the store at ${shown} has lost its content: put a backup in its place.`,
      { address: shown },
    );
  }

  /**
   * What one question returns that reads very much and has one column, in batches, as fast as they are taken: for a scan.
   * @throws GraphError STORE_UNAVAILABLE, also half-way
   */
  async *stream<Value>(cypher: string, size: number): AsyncGenerator<Value[]> {
    const { bookmarkManager } = this;
    const session = this.driver.session({
      ...this.database,
      bookmarkManager,
      defaultAccessMode: 'READ',
      // More is on its way than one batch, so that neither side waits for the other.
      fetchSize: 4 * size,
    });
    let batch: Value[] = [];
    try {
      for await (const record of session.run(cypher, {}, { timeout: longestStream })) {
        batch.push(record.get(0) as Value);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
    } catch (error) {
      throw graphErrorOf(error, this.address);
    } finally {
      await session.close();
    }
    if (batch.length > 0) yield batch;
  }

  private ask<Row>(cypher: string, parameters: Parameters): Promise<Row[]> {
    const { bookmarkManager, timeout } = this;
    return this.guarded(() =>
      this.driver.executeQuery(cypher, parameters, {
        ...this.database,
        bookmarkManager,
        routing: 'READ',
        resultTransformer: (result) => rowsOf<Row>(result),
        transactionConfig: { timeout },
      }),
    );
  }

  /** A write transaction, which the driver may run again: `work` must stand that. */
  write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.guarded(async () => {
      const session: Session = this.driver.session({ ...this.database, bookmarkManager: this.bookmarkManager });
      try {
        return await session.executeWrite(work, { timeout: this.timeout });
      } finally {
        await session.close();
      }
    });
  }

  /** For schema statements, which stand alone; one that another process has just executed is done. */
  async schema(cypher: string): Promise<void> {
    try {
      await this.write((transaction) => transaction.run(cypher));
    } catch (error) {
      if (!isAlreadyThere(error)) throw error;
    }
  }

  /** @throws GraphError STORE_UNAVAILABLE: within moments where the engine is gone, after 6 seconds where it is silent */
  ping(): Promise<void> {
    return this.pulse.ping();
  }

  async close(): Promise<void> {
    await Promise.all([this.driver.close(), this.pulse.close()]);
  }

  private get database(): { readonly database?: string } {
    const { database } = this.address;
    return database === null ? {} : { database };
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw graphErrorOf(error, this.address);
    }
  }
}

/** The oldest version whose Cypher is spoken here; later ones are named by year. */
const oldest = [5, 26] as const;

/** Also the first thing that is asked. @throws GraphError STORE_UNAVAILABLE */
async function refuseOld(connection: Connection): Promise<void> {
  const query = `CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version`;
  const [row] = await connection.run<{ version: string }>(query);
  const [major = 0, minor = 0] = row?.version.split(/[.-]/).map(Number) ?? [];
  if (row === undefined || major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  const { shown } = connection.address;
  throw new GraphError(
    'STORE_UNAVAILABLE',
    `${shown} is Neo4j ${row.version}: Jejaring needs ${oldest.join('.')} or later.`,
    {
      address: shown,
      version: row.version,
    },
  );
}

/** The rows of a result as plain objects. */
export async function rowsOf<Row>(result: Result): Promise<Row[]> {
  const { records } = await result;
  return records.map((record) => record.toObject() as Row);
}

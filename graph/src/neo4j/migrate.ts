import { GraphError } from '../model/index.ts';
import { rowsOf, type Connection } from './connection.ts';
import { migrations } from './migrations.ts';

/** How long new indexes may take to fill, in seconds. */
const indexPatience = 600;

/**
 * Brings the store to the present version. Several processes may do so at once: one holds the store's node until all is
 * done, the others wait for it.
 * @throws GraphError STORE_NEWER, STORE_DAMAGED (the database holds something else)
 */
export async function migrate(connection: Connection, now: Date): Promise<void> {
  const version = await versionOf(connection);
  if (version > migrations.length) throw newer(connection, version);
  if (version === migrations.length) return;
  if (version === 0) await refuseForeign(connection);
  await addSchema(connection, { store_name: 'CONSTRAINT % FOR (n:Store) REQUIRE n.name IS UNIQUE' });
  await connection.write(async (transaction) => {
    const [found] = await rowsOf<{ version: number }>(transaction.run(lockStore));
    for (const [index, { schema, data }] of migrations.entries()) {
      if (found === undefined || index < found.version) continue;
      // Schema and data do not go into one transaction; a schema that is there already is left alone.
      await addSchema(connection, schema);
      if (data !== undefined) await transaction.run(data);
      await transaction.run(setVersion, { to: BigInt(index + 1), at: now.toISOString() });
    }
  });
}

const lockStore = `MERGE (s:Store {name: 'jejaring'}) ON CREATE SET s.version = 0 SET s.lock = true
  WITH s RETURN s.version AS version`;
const setVersion = `MATCH (s:Store {name: 'jejaring'}) SET s.version = $to, s.at = $at`;

async function versionOf(connection: Connection): Promise<number> {
  const [row] = await connection.run<{ version: number }>(
    `MATCH (s:Store {name: 'jejaring'}) RETURN s.version AS version`,
  );
  return row?.version ?? 0;
}

async function addSchema(connection: Connection, schema: Readonly<Record<string, string>>): Promise<void> {
  const rows = await connection.run<{ name: string }>('SHOW INDEXES YIELD name');
  const present = new Set(rows.map(({ name }) => name));
  const missing = Object.entries(schema).filter(([name]) => !present.has(name));
  const create = async () => {
    for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
      const [name, statement] = next;
      await connection.schema(`CREATE ${statement.replace('%', `${name} IF NOT EXISTS`)}`);
    }
  };
  // Each waits for the disk: several at once take a fraction of the time.
  await Promise.all(Array.from({ length: 8 }, create));
  await connection.run(`CALL db.awaitIndexes(${indexPatience})`);
}

/** Community has one database for a user's data, so another program's may be in it. */
async function refuseForeign(connection: Connection): Promise<void> {
  const foreign = await connection.run('MATCH (n) WHERE NOT n:Store RETURN 1 LIMIT 1');
  if (foreign.length === 0) return;
  // Two processes that open an empty store at once: the other one has begun.
  if ((await versionOf(connection)) > 0) return;
  const { shown } = connection.address;
  throw new GraphError(
    'STORE_DAMAGED',
    `The database at ${shown} holds the data of another program: choose another database, or empty this one.`,
    { address: shown },
  );
}

function newer({ address: { shown } }: Connection, version: number): GraphError {
  return new GraphError(
    'STORE_NEWER',
    `The store at ${shown} was written by a newer Jejaring (store version ${version}, this one knows ${migrations.length}): update this one.`,
    { address: shown, version, known: migrations.length },
  );
}

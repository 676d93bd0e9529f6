import { GraphError } from '../model/index.ts';
import { rowsOf, type Connection } from './connection.ts';
import { migrations } from './migrations.ts';

/** How long new indexes may take to fill, in seconds. */
const indexPatience = 600;

/**
 * Brings the store to the present version. Several processes may do so at once: schema statements stand being run
 * twice, and the version counts up under a lock.
 * @throws GraphError STORE_NEWER, STORE_DAMAGED (the database holds something else)
 */
export async function migrate(connection: Connection, now: Date): Promise<void> {
  const version = await versionOf(connection);
  if (version > migrations.length) throw newer(connection, version);
  if (version === migrations.length) return;
  if (version === 0) await refuseForeign(connection);
  await connection.schema('CREATE CONSTRAINT store_name IF NOT EXISTS FOR (n:Store) REQUIRE n.name IS UNIQUE');
  for (const [index, { schema, data }] of migrations.entries()) {
    const to = index + 1;
    if (to <= version) continue;
    await addSchema(connection, schema);
    await connection.write(async (transaction) => {
      const lock = `MERGE (s:Store {name: 'jejaring'}) ON CREATE SET s.version = 0 SET s.lock = true WITH s RETURN s.version AS version`;
      const [found] = await rowsOf<{ version: number }>(transaction.run(lock));
      if (found === undefined || found.version >= to) return;
      if (data !== undefined) await transaction.run(data);
      await transaction.run(`MATCH (s:Store {name: 'jejaring'}) SET s.version = $to, s.at = $at`, {
        to: BigInt(to),
        at: now.toISOString(),
      });
    });
  }
}

async function versionOf(connection: Connection): Promise<number> {
  const [row] = await connection.run<{ version: number }>(
    `MATCH (s:Store {name: 'jejaring'}) RETURN s.version AS version`,
  );
  return row?.version ?? 0;
}

async function addSchema(connection: Connection, schema: Readonly<Record<string, string>>): Promise<void> {
  const rows = await connection.run<{ name: string }>('SHOW INDEXES YIELD name');
  const present = new Set(rows.map(({ name }) => name));
  for (const [name, statement] of Object.entries(schema)) {
    if (!present.has(name)) await connection.schema(`CREATE ${statement.replace('%', `${name} IF NOT EXISTS`)}`);
  }
  await connection.schema(`CALL db.awaitIndexes(${indexPatience})`);
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

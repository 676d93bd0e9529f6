import type { Database } from './database.ts';
import type { PostgresAddress } from './postgresql.ts';

/**
 * Opens the embedded database of a file, or the one on a PostgreSQL; only the driver that is needed is loaded.
 * @throws GraphError as the engine's own function says
 */
export async function openDatabase(where: string | PostgresAddress): Promise<Database> {
  if (typeof where === 'string') {
    const { openSqliteDatabase } = await import('./sqlite.ts');
    return openSqliteDatabase(where);
  }
  const { openPostgresDatabase } = await import('./postgresql.ts');
  return openPostgresDatabase(where);
}

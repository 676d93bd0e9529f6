import { systemClock } from '@jejaring/graph/model';
import type { Contents } from './contents.ts';
import type { Database } from './database.ts';
import type { PostgresAddress } from './postgresql.ts';

/**
 * Opens the embedded database of a file, or the one on a PostgreSQL; only the driver that is needed is loaded.
 * @param contents what the features keep in it
 * @param clock by which rows are dated
 * @throws GraphError as the engine's own function says
 */
export async function openDatabase(
  where: string | PostgresAddress,
  contents: Contents,
  clock = systemClock,
): Promise<Database> {
  if (typeof where === 'string') {
    const { openSqliteDatabase } = await import('./sqlite.ts');
    return openSqliteDatabase(where, contents, clock);
  }
  const { openPostgresDatabase } = await import('./postgresql.ts');
  return openPostgresDatabase(where, contents, clock);
}

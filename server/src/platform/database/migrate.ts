import { GraphError } from '@jejaring/graph/model';
import type { IMigrator } from '@mikro-orm/core';
import { migrations } from './migrations.ts';

export const migrationOptions = { migrationsList: migrations, snapshot: false, silent: true };

/**
 * A migration that this version does not know was made by a newer one.
 * @param where names the database in the message
 * @throws GraphError STORE_NEWER
 */
export async function refuseNewer(migrator: IMigrator, where: string): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const newer = (await migrator.getExecuted()).filter(({ name }) => !known.has(name));
  if (newer.length === 0) return;
  throw new GraphError(
    'STORE_NEWER',
    `${where} was written by a newer Jejaring: start that version, or choose another place (JEJARING_DATA, JEJARING_DATABASE).`,
    { where, unknown: newer.map(({ name }) => name) },
  );
}

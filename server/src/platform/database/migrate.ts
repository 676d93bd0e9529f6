import { GraphError } from '@jejaring/graph/model';
import type { IMigrator } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import type { Contents, MigrationStep } from './contents.ts';

/** The steps of all features in the order of their names; what several give under one name is one step. */
function stepsOf(contents: Contents): MigrationStep[] {
  const sqlByName = new Map<string, string[]>();
  for (const { name, sql } of contents.flatMap(({ migrations }) => migrations)) {
    sqlByName.set(name, [...(sqlByName.get(name) ?? []), ...sql]);
  }
  const byNumber = new Intl.Collator('en', { numeric: true });
  return [...sqlByName].map(([name, sql]) => ({ name, sql })).sort((a, b) => byNumber.compare(a.name, b.name));
}

export function migrationOptions(contents: Contents) {
  const migrationsList = stepsOf(contents).map(({ name, sql }) => ({ name, class: classOf(sql) }));
  return { migrationsList, snapshot: false, silent: true };
}

function classOf(sql: readonly string[]) {
  return class extends Migration {
    override up(): void {
      for (const statement of sql) this.addSql(statement);
    }
  };
}

/**
 * A migration that this version does not know was made by a newer one.
 * @param where names the database in the message
 * @throws GraphError STORE_NEWER
 */
export async function refuseNewer(migrator: IMigrator, contents: Contents, where: string): Promise<void> {
  const known = new Set(stepsOf(contents).map(({ name }) => name));
  const newer = (await migrator.getExecuted()).filter(({ name }) => !known.has(name));
  if (newer.length === 0) return;
  throw new GraphError(
    'STORE_NEWER',
    `${where} was written by a newer Jejaring: start that version, or choose another place (JEJARING_DATA, JEJARING_DATABASE).`,
    { where, unknown: newer.map(({ name }) => name) },
  );
}

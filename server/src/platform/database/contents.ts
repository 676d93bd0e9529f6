import type { EntitySchema } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';

/** Values by property; every engine keeps them alike. */
export type CopiedRow = Readonly<Record<string, string | number | null>>;

interface WithEntity {
  readonly entity: EntitySchema;
}

/**
 * A table of the relational store, and what becomes of it in a backup:
 * KEEP: its rows come back as they were. RESET: they come back as `reset` leaves them, which is told up to where in the graph's
 * log the backup knows. DROP: they are not in it (leases, what is counted for a minute), and do not count as content.
 */
export type Table =
  | (WithEntity & { readonly backup: 'KEEP' })
  | (WithEntity & { readonly backup: 'RESET'; readonly reset: (row: CopiedRow, position: number) => CopiedRow })
  | { readonly name: string; readonly backup: 'DROP' };

/**
 * One step from an older database to this version, in SQL that every engine reads. A released one is never edited: its
 * name says what was run. What two features give under one name is one step, in the order of the features.
 */
export interface MigrationStep {
  /** Begins with a date, such as `2026-12-01-accounts`; the first three have a number. */
  readonly name: string;
  readonly sql: readonly string[];
}

/** What one feature keeps in the relational store. */
export interface FeatureTables {
  /** Each after those that its rows refer to. */
  readonly tables: readonly Table[];
  readonly migrations: readonly MigrationStep[];
  /** What no engine can know to be wrong with the rows, one sentence each. */
  readonly check?: (entities: SqlEntityManager) => Promise<string[]>;
  /**
   * What the rows tell that a graph beside them must hold, as the end of a sentence, such as "of imports that brought
   * something"; null where they tell nothing.
   */
  readonly tellOfGraph?: (entities: SqlEntityManager) => Promise<string | null>;
}

/** What all features keep in it, in the order in which their tables refer to each other. */
export type Contents = readonly FeatureTables[];

export function entitiesOf(contents: Contents): EntitySchema[] {
  return contents.flatMap(({ tables }) => tables.flatMap((table) => ('entity' in table ? [table.entity] : [])));
}

export function tableNamesOf(contents: Contents): string[] {
  return contents.flatMap(({ tables }) =>
    tables.map((table) => ('entity' in table ? table.entity.meta.tableName : table.name)),
  );
}

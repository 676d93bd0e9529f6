import type { EntitySchema } from '@mikro-orm/core';
import type { CopiedRow } from './copy-rows.ts';

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

export function nameOf(table: Table): string {
  return 'entity' in table ? table.entity.meta.tableName : table.name;
}

import type { RecordInput } from '../model/index.ts';

/**
 * A MERGE may let an entity that lives lead to another one, which no file may: its records state the alias of scheme `id`
 * that says so. A SPLIT takes such a statement back.
 */
export const commandKinds = ['IMPORT', 'EDIT', 'WITHDRAW', 'MERGE', 'SPLIT', 'UNDO'] as const;
export type CommandKind = (typeof commandKinds)[number];

export interface CommandResult {
  /** Null where nothing changed: no row was written. */
  readonly seq: number | null;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** Records left alone because they were equal. */
  readonly unchanged: number;
}

export interface Change {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly kind: CommandKind;
  readonly note: string | null;
  /** Every entity whose fields, records or linked relations this change touched, directly or by linking. */
  readonly entities: readonly string[];
  readonly created: readonly string[];
  readonly removed: readonly string[];
  readonly records: readonly string[];
  /** Relations that began, changed or ceased to count. */
  readonly relations: readonly string[];
  readonly flows: readonly string[];
  /** What records said before, by their ids; for updates and withdrawals only. */
  readonly replaced: readonly ReplacedRecord[];
  /** Of an UNDO: the rows that it took back, ascending. */
  readonly undoes?: readonly number[];
  /** Records that went to another entity though they say the same, since an id leads elsewhere; absent where none. */
  readonly moved?: readonly { readonly record: string; readonly from: string; readonly to: string }[];
}

export interface ReplacedRecord extends RecordInput {
  /** Since when it said so; rows of older versions do not tell. */
  readonly recordedAt?: string;
  /** The entity to which it went, where that is not the one that it states. */
  readonly canonicalEntity?: string;
}

import type { Change } from '../change.ts';
import type { RecordRow, StoredCommand } from '../transaction.ts';

/**
 * All that a store holds, without what is derived from it: entities are merged, relations linked and flows made anew
 * from the records. Each part may be read more than once and is the same each time.
 */
export interface StoreContent {
  /** Tells this content from any other; without spaces. */
  readonly digest: string;
  readonly counts: ContentCounts;
  /** Sources first, then by id. */
  things(): AsyncIterable<ThingContent>;
  /** The change log from 1 without a gap, each row with the command that wrote it. */
  changes(): AsyncIterable<LoggedChange>;
  /** The commands that changed nothing, and so have no row in the log. */
  commands(): AsyncIterable<StoredCommand>;
}

export interface ContentCounts {
  readonly things: number;
  readonly records: number;
  readonly flows: number;
  readonly changes: number;
  readonly commands: number;
}

/** An entity with all that sources say about it. */
export interface ThingContent {
  readonly id: string;
  readonly version: number;
  /** Never empty; in any order. They state the thing's id, or one that leads to it. */
  readonly records: readonly ContentRecord[];
}

/** To which thing it goes is told by where it stands. */
export type ContentRecord = Omit<RecordRow, 'canonicalEntity'>;

export interface LoggedChange {
  readonly change: Change;
  readonly command: StoredCommand;
}

export interface RestoreOptions {
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
  /** Called after each batch, in steps of about equal work. */
  readonly onProgress?: (done: number, total: number) => void;
  /** What belongs to the whole beside the graph: done before the store counts as whole, again where it was stopped. */
  readonly beforeEnd?: () => Promise<void>;
}

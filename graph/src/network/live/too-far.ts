import type { Snapshot } from '../snapshot/snapshot.ts';

/** Of a tail of the log. */
export interface Tail {
  /** Rows that are still to be read. */
  readonly rows: number;
  /** Ids that the rows read so far have named. */
  readonly touched: number;
}

/**
 * True where a scan is the shorter way: the rest of the log has many rows, or what was read of it has touched as much as
 * a scan would read and it goes on.
 */
export function isTooFar({ nodes, relations }: Snapshot, { rows, touched }: Tail): boolean {
  const size = nodes.live + relations.live;
  if (rows > Math.max(500, size / 20)) return true;
  return rows > 50 && touched > Math.max(20_000, size / 2);
}

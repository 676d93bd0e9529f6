import type { NetworkSource } from '../network.ts';
import type { LogMark } from '../snapshot/snapshot-file.ts';

/** What the store's log says at a position; null at its beginning, and where it does not reach so far. */
export async function markAt(store: NetworkSource, position: number): Promise<LogMark | null> {
  if (position === 0) return null;
  const [change] = await store.changesAfter(position - 1, 1);
  return change?.seq === position ? { at: change.at, command: change.command } : null;
}

/** Equal marks at one position: the same past. */
export function isSameMark(a: LogMark | null, b: LogMark | null): boolean {
  return a?.at === b?.at && a?.command === b?.command;
}

import type { LiveNetwork, NetworkSource, OpenNetworkOptions } from '../network.ts';
import { readFileIfThere, writeFileAtomically } from '../snapshot/section-file.ts';
import { decodeSnapshot, encodeSnapshot, type LogMark } from '../snapshot/snapshot-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { buildSnapshot } from './build.ts';
import { LiveSnapshotNetwork } from './live-snapshot-network.ts';

const usualPoll = 500;
/** With more rows of the log to replay, a scan is the shorter way. */
const longestTail = 500;

/**
 * Opens the network beside a store, up to date with the store's log: from its file and the tail of the log, or from a
 * scan where the file is missing, damaged, of another format, or not of this store's past.
 * @throws GraphError as the store does
 */
export async function openNetwork(options: OpenNetworkOptions): Promise<LiveNetwork> {
  const { store, file, onProgress } = options;
  const kept = file === null ? null : await readKept(store, file);
  const snapshot = kept ?? (await buildSnapshot(store, onProgress));
  const network = new LiveSnapshotNetwork(snapshot, {
    store,
    pollEvery: options.pollEvery ?? usualPoll,
    write: async (current) => {
      if (file !== null) await writeKept(store, file, current);
    },
  });
  await network.catchUp();
  if (kept === null) await network.keep();
  return network;
}

async function readKept(store: NetworkSource, file: string): Promise<Snapshot | null> {
  const bytes = await readFileIfThere(file);
  const decoded = bytes === null ? null : decodeSnapshot(bytes);
  if (decoded === null) return null;
  const { snapshot, mark } = decoded;
  const position = await store.position();
  if (snapshot.version > position || position - snapshot.version > longestTail) return null;
  const there = await markAt(store, snapshot.version);
  return there?.at === mark?.at && there?.command === mark?.command ? snapshot : null;
}

async function writeKept(store: NetworkSource, file: string, snapshot: Snapshot): Promise<void> {
  const { version } = snapshot;
  const mark = await markAt(store, version);
  // A log that does not know the position any more was restored from elsewhere: nothing to keep.
  if (version > 0 && mark === null) return;
  await writeFileAtomically(file, encodeSnapshot(snapshot, mark));
}

async function markAt(store: NetworkSource, position: number): Promise<LogMark | null> {
  if (position === 0) return null;
  const [change] = await store.changesAfter(position - 1, 1);
  return change?.seq === position ? { at: change.at, command: change.command } : null;
}

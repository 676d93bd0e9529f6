import { systemClock } from '../../model/index.ts';
import type { LiveNetwork, NetworkSource, OpenNetworkOptions } from '../network.ts';
import { readFileIfThere, writeFileAtomically } from '../snapshot/section-file.ts';
import { decodeSnapshot, encodeSnapshot, type LogMark } from '../snapshot/snapshot-file.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { buildSnapshot } from './build.ts';
import { LiveSnapshotNetwork } from './live-snapshot-network.ts';
import { isSameMark, markAt } from './log-mark.ts';
import { isTooFar } from './too-far.ts';

const usualPoll = 500;

/**
 * Opens the network beside a store, up to date with the store's log: from its file and the tail of the log, or from a
 * scan where the file is missing, damaged, of another format, or not of this store's past.
 * @throws GraphError as the store does
 */
export async function openNetwork(options: OpenNetworkOptions): Promise<LiveNetwork> {
  const { store, file, onProgress } = options;
  const kept = file === null ? null : await readKept(store, file);
  const snapshot = kept?.snapshot ?? (await buildSnapshot(store, onProgress));
  const network = new LiveSnapshotNetwork(snapshot, kept?.mark ?? (await markAt(store, snapshot.version)), {
    store,
    pollEvery: options.pollEvery ?? usualPoll,
    clock: options.clock ?? systemClock,
    write: async (current, mark) => {
      if (file !== null) await writeFileAtomically(file, encodeSnapshot(current, mark, options.pair ?? null));
    },
  });
  await network.catchUp();
  if (kept === null) await network.keep();
  return network;
}

interface Kept {
  readonly snapshot: Snapshot;
  readonly mark: LogMark | null;
}

async function readKept(store: NetworkSource, file: string): Promise<Kept | null> {
  const bytes = await readFileIfThere(file);
  const decoded = bytes === null ? null : decodeSnapshot(bytes);
  if (decoded === null) return null;
  const { snapshot, mark } = decoded;
  const rows = (await store.position()) - snapshot.version;
  if (rows < 0 || isTooFar(snapshot, { rows, touched: 0 })) return null;
  return isSameMark(await markAt(store, snapshot.version), mark) ? decoded : null;
}

import type { LiveNetwork, OpenNetworkOptions } from '../network.ts';
import { buildSnapshot } from './build.ts';
import { LiveSnapshotNetwork } from './live-snapshot-network.ts';

const usualPoll = 500;

/** Opens the network beside a store, up to date with the store's log. */
export async function openNetwork(options: OpenNetworkOptions): Promise<LiveNetwork> {
  const { store, onProgress } = options;
  const snapshot = await buildSnapshot(store, onProgress);
  const network = new LiveSnapshotNetwork(snapshot, {
    store,
    pollEvery: options.pollEvery ?? usualPoll,
    write: async () => {},
  });
  await network.catchUp();
  return network;
}

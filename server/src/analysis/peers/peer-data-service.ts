import type { GraphStore } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';
import { resolveOne, type RequestContext } from '../../platform/request/index.ts';
import { readPeerData, type PeerData } from './peer-table.ts';

/** One table serves everybody until the network moves on. */
const remembered = new WeakMap<GraphStore, { readonly version: number; readonly data: Promise<PeerData> }>();

/** What peers are found in, as of the network's present version; read when it is first asked for. */
export function peerData({ store, network }: Pick<RequestContext, 'store' | 'network'>): Promise<PeerData> {
  const { version } = network;
  const before = remembered.get(store);
  if (before?.version === version) return before.data;
  const data = readPeerData(store, network);
  remembered.set(store, { version, data });
  // A failed reading is not kept: the next one asks again.
  data.catch(() => remembered.delete(store));
  return data;
}

/** The row of a region by any of its ids. @throws ApiError INVALID_ID, NOT_FOUND where it is no regency or city */
export async function rowOf(context: RequestContext, data: PeerData, id: string): Promise<number> {
  const resolved = await resolveOne(context.store, id);
  const row = data.space.rowOf(resolved);
  if (row !== null) return row;
  throw new ApiError(
    'NOT_FOUND',
    `"${id}" is not of the level that is compared: name a regency or a city of Indonesia.`,
    {
      id,
    },
  );
}

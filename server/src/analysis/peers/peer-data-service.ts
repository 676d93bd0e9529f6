import type { GraphStore } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';
import { latest, resolveOne, type RequestContext } from '../../platform/request/index.ts';
import { readPeerData, type PeerData } from './peer-table.ts';

/** One table serves everybody until the network moves on. */
const latestData = latest<GraphStore, PeerData>();

/** What peers are found in, as of the network's present version; read when it is first asked for. */
export function peerData({ store, network }: Pick<RequestContext, 'store' | 'network'>): Promise<PeerData> {
  return latestData(store, network.version, () => readPeerData(store, network));
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

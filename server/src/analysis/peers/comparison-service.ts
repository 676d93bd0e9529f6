import { ApiError } from '@jejaring/schema/errors';
import { limitCount, type RequestContext } from '../../platform/request/index.ts';
import { peerData, rowOf } from './peer-data-service.ts';
import type { PeerData } from './peer-table.ts';

/** As many as fit side by side. */
const mostCompared = 6;

/** The rows of up to six regions. @throws ApiError INVALID_ID, NOT_FOUND, TOO_MANY_VALUES, INVALID_ARGUMENT for none */
export async function comparedRows(
  context: RequestContext,
  regions: readonly string[],
): Promise<{ readonly data: PeerData; readonly rows: readonly number[] }> {
  if (regions.length === 0) {
    throw new ApiError('INVALID_ARGUMENT', `"regions" takes from 1 to ${mostCompared} regions.`, {
      argument: 'regions',
    });
  }
  limitCount('regions', regions, mostCompared);
  const data = await peerData(context);
  const rows = await Promise.all(regions.map((id) => rowOf(context, data, id)));
  return { data, rows: [...new Set(rows)] };
}

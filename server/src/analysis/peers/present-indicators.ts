import { percentiles } from '@jejaring/graph/analytics';
import { ApiError } from '@jejaring/schema/errors';
import type { EntityRoot } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import type { PeerAnswer } from './peer-service.ts';
import { lazyEntity } from '../../catalogue/entities/index.ts';
import { known, presentValue } from './present-figures.ts';

const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Every indicator of the level beside the asking region's figure and those of the peers shown. */
export function presentIndicators(context: RequestContext, { data, from, peers, medians }: PeerAnswer) {
  const rows = peers.map(({ id }) => data.space.rowOf(id) ?? 0);
  return [...data.indicators.keys()].sort().map((column) => {
    const values = data.columns.get(column) ?? new Float64Array();
    const [low, lowerQuarter, country, upperQuarter, high] = percentiles(values, shares);
    return {
      indicator: lazyEntity(context, column),
      known: data.medians.get(column)?.known ?? 0,
      low: known(low),
      lowerQuarter: known(lowerQuarter),
      country: known(country),
      upperQuarter: known(upperQuarter),
      high: known(high),
      median: () => known(medians().get(column)?.value),
      mine: presentValue(data, column, from),
      peers: rows.map((row) => presentValue(data, column, row)),
    };
  });
}

/** The compared region at the greatest distance, the first by code of several. */
export function farthest(context: RequestContext, { data, distances }: PeerAnswer): Promise<EntityRoot | null> | null {
  let row = -1;
  for (const [at, distance] of distances.entries()) {
    if (distance > 0 && (row === -1 || distance > (distances[row] ?? 0))) row = at;
  }
  return row === -1 ? null : lazyEntity(context, data.space.table.ids[row] ?? '')();
}

/** How many compared regions lie in each equal part of 0 to 1. @throws ApiError INVALID_ARGUMENT */
export function distanceCounts({ distances, from }: PeerAnswer, bins: number): number[] {
  if (bins < 2 || bins > 100) {
    throw new ApiError('INVALID_ARGUMENT', `"bins" is from 2 to 100, not ${bins}.`, { argument: 'bins' });
  }
  const counts = Array.from({ length: bins }, () => 0);
  for (const [row, distance] of distances.entries()) {
    if (Number.isNaN(distance) || row === from) continue;
    const bin = Math.min(bins - 1, Math.floor(distance * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

import type { Median } from '@jejaring/graph/analytics';
import { lazyEntity } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import type { PeerData } from './peer-table.ts';

/** Medians in the order of the indicators' ids; a column that is no indicator is not there. */
export function presentMedians(context: RequestContext, data: PeerData, medians: ReadonlyMap<string, Median>) {
  return [...data.indicators.keys()].sort().map((column) => presentMedian(context, column, medians.get(column)));
}

export function presentMedian(context: RequestContext, column: string, median: Median | undefined) {
  return {
    indicator: lazyEntity(context, column),
    value: known(median?.value),
    known: median?.known ?? 0,
  };
}

/** One figure of one row, with its place in the level. */
export function presentValue(data: PeerData, column: string, row: number) {
  const ranks = data.bestRanks.get(column);
  const rank = ranks?.ranks[row] ?? 0;
  return {
    value: known(data.columns.get(column)?.[row]),
    z: known(data.space.standard({ column, transform: data.transforms.get(column) ?? 'NONE' }).z[row]),
    rank: rank === 0 ? null : rank,
    of: data.medians.get(column)?.known ?? 0,
    year: known(data.years.get(column)?.[row]),
  };
}

/** Unknown is NaN in columns and null outside. */
export function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

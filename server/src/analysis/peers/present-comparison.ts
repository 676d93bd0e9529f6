import type { RequestContext } from '../../platform/request/index.ts';
import type { PeerData } from './peer-table.ts';
import { presentChallenges } from './present-challenges.ts';
import { lazyEntity } from '../../catalogue/entities/index.ts';
import { presentMedian, presentValue } from './present-figures.ts';

export function presentComparison(context: RequestContext, data: PeerData, rows: readonly number[]) {
  return {
    regions: () =>
      rows.map((row) => ({
        region: lazyEntity(context, data.space.table.ids[row] ?? ''),
        challenges: () => presentChallenges(context, data, row),
      })),
    indicators: () =>
      [...data.indicators.keys()].sort().map((column) => {
        const known = (data.columns.get(column) ?? new Float64Array()).filter((value) => !Number.isNaN(value));
        const extreme = (pick: (...values: number[]) => number) =>
          presentMedian(context, column, { value: pick(...known), known: known.length });
        return {
          indicator: lazyEntity(context, column),
          country: presentMedian(context, column, data.medians.get(column)),
          lowest: extreme(Math.min),
          highest: extreme(Math.max),
          values: rows.map((row) => presentValue(data, column, row)),
        };
      }),
  };
}

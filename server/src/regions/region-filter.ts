import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import type { RegionFilter } from '@jejaring/schema';
import { fromSources, oneOf, range, relatedTo, withDescendants } from '../listing/index.ts';
import { resolveKnown, type RequestContext } from '../request/index.ts';

export async function regionFilter(context: RequestContext, filter: RegionFilter | null): Promise<StoreFilter> {
  if (filter === null) return {};
  return {
    fields: [
      ...oneOf('level', filter.levels),
      ...oneOf('type', filter.types),
      ...oneOf('country', filter.countries),
      ...oneOf('isAutonomous', typeof filter.isAutonomous === 'boolean' ? [filter.isAutonomous] : null),
    ],
    ranges: range('population', filter.populationFrom, filter.populationTo),
    related: await relatedTo(context, 'PART_OF', 'OUT', filter.parents),
    ...(filter.within ? { ids: await strictlyWithin(context, filter.within) } : {}),
    ...(await fromSources(context, filter.sources)),
  };
}

async function strictlyWithin(context: RequestContext, ids: readonly string[]): Promise<string[]> {
  const [roots, all] = await Promise.all([
    resolveKnown(context.store, ids),
    withDescendants(context, 'places', ids),
  ]);
  return all.filter((id) => !roots.includes(id));
}

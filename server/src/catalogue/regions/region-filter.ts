import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import type { RegionFilter } from '@jejaring/schema';
import { fromSources, oneOf, range, relatedTo, withDescendants } from '../listing/index.ts';
import { resolveKnown, type RequestContext } from '../../platform/request/index.ts';
import { provincesOn } from './islands.ts';

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
    ...(await idsOf(context, filter)),
    ...(await fromSources(context, filter.sources)),
  };
}

/** The regions that lie where the filter says; nothing where it does not say. */
async function idsOf(context: RequestContext, filter: RegionFilter): Promise<Pick<StoreFilter, 'ids'>> {
  const within = filter.within ? await strictlyWithin(context, filter.within) : null;
  if (!filter.islands) return within === null ? {} : { ids: within };
  const onIslands = await withDescendants(context, 'places', await provincesOn(context.store, filter.islands));
  if (within === null) return { ids: onIslands };
  const wanted = new Set(within);
  return { ids: onIslands.filter((id) => wanted.has(id)) };
}

async function strictlyWithin(context: RequestContext, ids: readonly string[]): Promise<string[]> {
  const [roots, all] = await Promise.all([resolveKnown(context.store, ids), withDescendants(context, 'places', ids)]);
  return all.filter((id) => !roots.includes(id));
}

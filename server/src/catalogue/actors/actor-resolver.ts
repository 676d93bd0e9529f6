import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { ActorConnection, ActorFilter } from '@jejaring/schema';
import { fromSources, listResolver, oneOf } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

export const ActorResolver = listResolver({
  query: 'actors',
  kind: 'ACTOR',
  connection: ActorConnection,
  filter: ActorFilter,
  storeFilter: actorFilter,
});

async function actorFilter(context: RequestContext, filter: ActorFilter | null): Promise<StoreFilter> {
  if (filter === null) return {};
  return {
    fields: [
      ...oneOf('type', filter.types),
      ...oneOf('country', filter.countries),
      // What is not said to be a category is an organisation.
      ...oneOf('isUnnamed', filter.includeUnnamed === false ? [false, null] : null),
    ],
    ...(await fromSources(context, filter.sources)),
  };
}

import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { ClassificationFilter, GoalConnection, SectorConnection } from '@jejaring/schema';
import { fromSources, listResolver, oneOf, relatedTo } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

/** Sectors and goals: both carry their vocabulary and stand in a hierarchy. */
export const SectorResolver = listResolver({
  query: 'sectors',
  kind: 'SECTOR',
  connection: SectorConnection,
  filter: ClassificationFilter,
  storeFilter: classificationFilter,
});

export const GoalResolver = listResolver({
  query: 'goals',
  kind: 'GOAL',
  connection: GoalConnection,
  filter: ClassificationFilter,
  storeFilter: classificationFilter,
});

async function classificationFilter(
  context: RequestContext,
  filter: ClassificationFilter | null,
): Promise<StoreFilter> {
  if (filter === null) return {};
  return {
    fields: oneOf('vocabulary', filter.vocabularies),
    related: await relatedTo(context, 'PARENT_OF', 'IN', filter.parents),
    ...(await fromSources(context, filter.sources)),
  };
}

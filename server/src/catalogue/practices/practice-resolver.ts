import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { PracticeConnection, PracticeFilter } from '@jejaring/schema';
import { fromSources, listResolver, relatedTo, relatedUnder } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

export const PracticeResolver = listResolver({
  query: 'practices',
  kind: 'PRACTICE',
  connection: PracticeConnection,
  filter: PracticeFilter,
  storeFilter: practiceFilter,
});

async function practiceFilter(context: RequestContext, filter: PracticeFilter | null): Promise<StoreFilter> {
  if (filter === null) return {};
  return {
    related: [
      ...(await relatedTo(context, 'ADDRESSES', 'OUT', filter.challenges)),
      ...(await relatedUnder(context, 'IN_SECTOR', 'sectors', filter.sectors)),
    ],
    ...(await fromSources(context, filter.sources)),
  };
}

import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { AgreementConnection, AgreementFilter } from '@jejaring/schema';
import { fromSources, listResolver, oneOf, range, relatedTo } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

export const AgreementResolver = listResolver({
  query: 'agreements',
  kind: 'AGREEMENT',
  connection: AgreementConnection,
  filter: AgreementFilter,
  storeFilter: agreementFilter,
});

async function agreementFilter(context: RequestContext, filter: AgreementFilter | null): Promise<StoreFilter> {
  if (filter === null) return {};
  return {
    fields: oneOf('form', filter.forms),
    ranges: range('startYear', filter.from, filter.to),
    related: await relatedTo(context, 'PARTY_TO', 'IN', filter.parties),
    ...(await fromSources(context, filter.sources)),
  };
}

import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import type { InitiativeFilter } from '@jejaring/schema';
import { fromSources, oneOf, range, relatedUnder } from '../listing/index.ts';
import { resolveKnown, type RequestContext } from '../../platform/request/index.ts';

export async function initiativeFilter(context: RequestContext, filter: InitiativeFilter | null): Promise<StoreFilter> {
  if (filter === null) return {};
  return {
    fields: [
      ...oneOf('form', filter.forms),
      ...oneOf('status', filter.statuses),
      ...oneOf('isHumanitarian', typeof filter.isHumanitarian === 'boolean' ? [filter.isHumanitarian] : null),
    ],
    ranges: range('startYear', filter.from, filter.to),
    related: [
      ...(await partyCondition(context, filter)),
      ...(await relatedUnder(context, 'COVERS', 'places', filter.places)),
      ...(await relatedUnder(context, 'IN_SECTOR', 'sectors', filter.sectors)),
      ...(await relatedUnder(context, 'ADVANCES', 'goals', filter.goals)),
    ],
    ...(await fromSources(context, filter.sources)),
  };
}

/** One of the parties in one of the roles; either alone will do. */
async function partyCondition(
  context: RequestContext,
  { parties, roles }: InitiativeFilter,
): Promise<NonNullable<StoreFilter['related']>> {
  if (!parties && !roles) return [];
  return [
    {
      kind: 'PARTY_TO',
      direction: 'IN',
      ...(parties ? { to: await resolveKnown(context.store, parties) } : {}),
      ...(roles ? { qualifiers: roles } : {}),
    },
  ];
}

import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { AgreementConnection, AgreementFilter, EntityOrder } from '@jejaring/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { fromSources, listEntities, oneOf, range, relatedTo } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

@Resolver()
export class AgreementResolver {
  @Query(() => AgreementConnection, { nullable: true })
  async agreements(
    @Ctx() context: RequestContext,
    @Arg('filter', () => AgreementFilter, { nullable: true }) filter: AgreementFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return listEntities(context, 'AGREEMENT', await agreementFilter(context, filter ?? null), orderBy, {
      first,
      after,
    });
  }
}

async function agreementFilter(context: RequestContext, filter: AgreementFilter | null): Promise<StoreFilter> {
  if (filter === null) return {};
  return {
    fields: oneOf('form', filter.forms),
    ranges: range('startYear', filter.from, filter.to),
    related: await relatedTo(context, 'PARTY_TO', 'IN', filter.parties),
    ...(await fromSources(context, filter.sources)),
  };
}

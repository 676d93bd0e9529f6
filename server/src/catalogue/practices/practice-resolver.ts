import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { EntityOrder, PracticeConnection, PracticeFilter } from '@jejaring/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { fromSources, listEntities, relatedTo, relatedUnder } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

@Resolver()
export class PracticeResolver {
  @Query(() => PracticeConnection, { nullable: true })
  async practices(
    @Ctx() context: RequestContext,
    @Arg('filter', () => PracticeFilter, { nullable: true }) filter: PracticeFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return listEntities(context, 'PRACTICE', await practiceFilter(context, filter ?? null), orderBy, { first, after });
  }
}

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

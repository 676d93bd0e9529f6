import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { ClassificationFilter, EntityOrder, GoalConnection, SectorConnection } from '@jejaring/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { fromSources, listEntities, oneOf, relatedTo } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

/** Sectors and goals: both carry their vocabulary and stand in a hierarchy. */
@Resolver()
export class ClassificationResolver {
  @Query(() => SectorConnection, { nullable: true })
  async sectors(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ClassificationFilter, { nullable: true }) filter: ClassificationFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const storeFilter = await classificationFilter(context, filter ?? null);
    return listEntities(context, 'SECTOR', storeFilter, orderBy, { first, after });
  }

  @Query(() => GoalConnection, { nullable: true })
  async goals(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ClassificationFilter, { nullable: true }) filter: ClassificationFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const storeFilter = await classificationFilter(context, filter ?? null);
    return listEntities(context, 'GOAL', storeFilter, orderBy, { first, after });
  }
}

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

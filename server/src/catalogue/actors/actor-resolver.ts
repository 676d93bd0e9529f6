import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { Actor, ActorConnection, ActorFilter, EntityOrder } from '@jejaring/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { fromSources, listEntities, oneOf } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

@Resolver(() => Actor)
export class ActorResolver {
  @Query(() => ActorConnection, { nullable: true })
  async actors(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ActorFilter, { nullable: true }) filter: ActorFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return listEntities(context, 'ACTOR', await actorFilter(context, filter ?? null), orderBy, { first, after });
  }
}

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

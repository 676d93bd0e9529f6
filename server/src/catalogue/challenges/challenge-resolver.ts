import { ChallengeConnection, EntityOrder, SimpleFilter } from '@jejaring/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { fromSources, listEntities } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

@Resolver()
export class ChallengeResolver {
  @Query(() => ChallengeConnection, { nullable: true })
  async challenges(
    @Ctx() context: RequestContext,
    @Arg('filter', () => SimpleFilter, { nullable: true }) filter: SimpleFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const storeFilter = await fromSources(context, filter?.sources);
    return listEntities(context, 'CHALLENGE', storeFilter, orderBy, { first, after });
  }
}

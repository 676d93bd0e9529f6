import { EntityOrder, Island, Region, RegionConnection, RegionFilter, type Language } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { loadKnown, presentEntity, type EntityRoot } from '../entities/index.ts';
import { listEntities } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { ancestorsOf } from './ancestor-service.ts';
import { islands, type IslandRoot } from './islands.ts';
import { regionFilter } from './region-filter.ts';

@Resolver(() => Region)
export class RegionResolver {
  @Query(() => RegionConnection, { nullable: true })
  async regions(
    @Ctx() context: RequestContext,
    @Arg('filter', () => RegionFilter, { nullable: true }) filter: RegionFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const storeFilter = await regionFilter(context, filter ?? null);
    return listEntities(context, 'REGION', storeFilter, orderBy, { first, after });
  }

  @FieldResolver()
  async ancestors(@Root() root: EntityRoot, @Ctx() context: RequestContext): Promise<EntityRoot[]> {
    const ancestors = await loadKnown(context, await ancestorsOf(context, root.id));
    return ancestors.map((region) => presentEntity(region));
  }
}

@Resolver(() => Island)
export class IslandResolver {
  @Query(() => [Island], {
    nullable: true,
    description: 'Islands and groups of Indonesia, by which `RegionFilter` filters.',
  })
  islands(): readonly IslandRoot[] {
    return islands;
  }

  @FieldResolver()
  name(@Root() root: IslandRoot, @Arg('language', () => String) language: Language | null): string {
    return language === 'EN' ? root.names.en : root.names.id;
  }
}

import { Island, Region, RegionConnection, RegionFilter, type Language } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type EntityRoot, inLanguage, loadKnown, presentEntity } from '../entities/index.ts';
import { listResolver } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { ancestorsOf } from './ancestor-service.ts';
import { islands, type IslandRoot } from './islands.ts';
import { regionFilter } from './region-filter.ts';

export const RegionListResolver = listResolver({
  query: 'regions',
  kind: 'REGION',
  connection: RegionConnection,
  filter: RegionFilter,
  storeFilter: regionFilter,
});

@Resolver(() => Region)
export class RegionResolver {
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
    return inLanguage(root.names, language);
  }
}

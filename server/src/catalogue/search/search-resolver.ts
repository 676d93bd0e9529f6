import type { EntityKind } from '@jejaring/graph/model';
import { EntityFilter, EntityKindEnum, SearchConnection, SearchHit, type Language } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { inLanguage, presentOrNull } from '../entities/index.ts';
import { limitPage, toConnection, type RequestContext } from '../../platform/request/index.ts';
import { labelOfHit, search, type SearchHitRoot, type SearchResult } from './search-service.ts';

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver()
  totalCount(@Root() root: Pick<SearchResult, 'countAll'>): Promise<number> {
    return root.countAll();
  }
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Names, variants, codes (old ones too) and identifiers in every language; prefixes and small typing errors find too; long texts after names. Lists at most the best 400 by name and 100 by text; totalCount counts these.',
  })
  async search(
    @Ctx() context: RequestContext,
    @Arg('text', () => String) text: string,
    @Arg('kinds', () => [EntityKindEnum], { nullable: true }) kinds: EntityKind[] | null,
    @Arg('filter', () => EntityFilter, { nullable: true }) filter: EntityFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const asked = { text, kinds: kinds ?? null, filter: filter ?? null };
    const { page, ...counted } = await search(context, asked, request);
    return { ...toConnection(page, request, (hit) => hit), ...counted };
  }

  @FieldResolver()
  async kind(@Root() hit: SearchHitRoot, @Ctx() context: RequestContext): Promise<EntityKind> {
    return (await labelOfHit(context, hit)).kind;
  }

  @FieldResolver()
  async name(
    @Root() hit: SearchHitRoot,
    @Ctx() context: RequestContext,
    @Arg('language', () => String) language: Language | null,
  ): Promise<string> {
    const { names } = await labelOfHit(context, hit);
    return inLanguage(names, language);
  }

  @FieldResolver()
  async entity(@Root() hit: SearchHitRoot, @Ctx() context: RequestContext) {
    return presentOrNull(await context.loaders.entity.load(hit.id));
  }
}

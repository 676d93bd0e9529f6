import { EntityOrder, Source, SourceConnection, type Language } from '@jejaring/schema';
import { fieldOf } from '@jejaring/graph/model';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { textsIn, type EntityRoot } from '../entities/index.ts';
import { listEntities } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { countsOfSource } from './source-service.ts';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => SourceConnection, { nullable: true })
  sources(
    @Ctx() context: RequestContext,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return listEntities(context, 'SOURCE', {}, orderBy, { first, after });
  }

  @FieldResolver()
  caveats(@Root() root: EntityRoot, @Arg('language', () => String) language: Language | null): string[] {
    return localTexts(root, 'caveats', language);
  }

  @FieldResolver()
  gaps(@Root() root: EntityRoot, @Arg('language', () => String) language: Language | null): string[] {
    return localTexts(root, 'gaps', language);
  }

  @FieldResolver()
  async recordCount(@Root() root: EntityRoot, @Ctx() context: RequestContext): Promise<number> {
    return (await countsOfSource(context, root.id)).records;
  }

  @FieldResolver()
  async counts(@Root() root: EntityRoot, @Ctx() context: RequestContext) {
    return (await countsOfSource(context, root.id)).counts;
  }
}

function localTexts(root: EntityRoot, field: 'caveats' | 'gaps', language: Language | null): string[] {
  return textsIn(fieldOf(root.entity, field) ?? [], language).map(({ text }) => text);
}

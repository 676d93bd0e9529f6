import { Entity, RecordType, type Language } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { limitPage, toConnection, type RequestContext } from '../../platform/request/index.ts';
import { may } from '../../platform/rights/index.ts';
import { loadSource, sourcesOf, statementPage, unknownOf, type UnknownRoot } from './entity-service.ts';
import { nameIn, shortNameIn, textsIn } from './names.ts';
import { presentEntity, type EntityRoot, type RecordRoot } from './present.ts';

/** What every kind of entity answers alike. */
@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver()
  name(@Root() root: EntityRoot, @Arg('language', () => String) language: Language | null): string {
    return nameIn(root.entity.names, language);
  }

  @FieldResolver()
  shortName(@Root() root: EntityRoot, @Arg('language', () => String) language: Language | null): string {
    return shortNameIn(root.entity, language);
  }

  @FieldResolver()
  description(@Root() root: EntityRoot, @Arg('language', () => String) language: Language | null) {
    return textsIn(root.entity.descriptions, language)[0] ?? null;
  }

  @FieldResolver()
  async statements(
    @Root() root: EntityRoot,
    @Ctx() context: RequestContext,
    @Arg('field', () => String, { nullable: true }) field: string | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const page = await statementPage(context, root.entity, field ?? null, request);
    return toConnection(page, request, (statement) => statement);
  }

  @FieldResolver()
  async sources(@Root() root: EntityRoot, @Ctx() context: RequestContext): Promise<EntityRoot[]> {
    const sources = await sourcesOf(context, root.entity);
    return sources.map((source) => presentEntity(source));
  }

  @FieldResolver()
  unknown(@Root() root: EntityRoot, @Ctx() context: RequestContext): Promise<UnknownRoot[]> {
    return unknownOf(context, root.entity);
  }

  @FieldResolver()
  degree(@Root() root: EntityRoot, @Ctx() context: RequestContext): number | null {
    return context.network.degrees([root.id])[0] ?? null;
  }

  @FieldResolver()
  viewerCan(@Root() { entity }: EntityRoot, @Ctx() { viewer }: RequestContext) {
    return {
      edit: may(viewer, 'editEntity', entity),
      relate: may(viewer, 'relate', entity),
      withdraw: may(viewer, 'withdrawSource', entity),
    };
  }
}

@Resolver(() => RecordType)
export class RecordResolver {
  @FieldResolver()
  async source(@Root() root: RecordRoot, @Ctx() context: RequestContext): Promise<EntityRoot> {
    return presentEntity(await loadSource(context, root.sourceId));
  }
}

import type { Change as StoreChange } from '@jejaring/graph/store';
import { Change, ChangeConnection, Entity } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { loadKnown, presentEntity, valueText, type EntityRoot } from '../entities/index.ts';
import {
  limitFirst,
  limitPage,
  resolveOne,
  toConnection,
  type PageArgs,
  type RequestContext,
} from '../../platform/request/index.ts';
import { authorOf } from '../../platform/rights/index.ts';

async function changePage(context: RequestContext, entity: string | null, args: PageArgs) {
  const request = limitPage(args);
  const page = await context.store.changes(entity, request);
  return toConnection(page, request, presentChange);
}

function presentChange(change: StoreChange) {
  return {
    seq: change.seq,
    at: change.at,
    // For whom it was said is no part of the name.
    who: authorOf(change.who).who,
    kind: change.kind,
    note: change.note,
    entityCount: change.entities.length,
    relationCount: change.relations.length,
    recordCount: change.records.length,
    change,
  };
}
type ChangeRoot = ReturnType<typeof presentChange>;

async function presentFirst(context: RequestContext, ids: readonly string[], first: number): Promise<EntityRoot[]> {
  const entities = await loadKnown(context, ids.slice(0, limitFirst(first)));
  return entities.map((entity) => presentEntity(entity));
}

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description: 'The change log, newest first; of one entity or of all.',
  })
  async changes(
    @Ctx() context: RequestContext,
    @Arg('entity', () => ID, { nullable: true }) entity: string | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const id = entity === null || entity === undefined ? null : await resolveOne(context.store, entity);
    return changePage(context, id, { first, after });
  }

  @FieldResolver()
  created(@Root() { change }: ChangeRoot, @Ctx() context: RequestContext, @Arg('first', () => Int) first: number) {
    return presentFirst(context, change.created, first);
  }

  @FieldResolver()
  entities(@Root() { change }: ChangeRoot, @Ctx() context: RequestContext, @Arg('first', () => Int) first: number) {
    return presentFirst(context, change.entities, first);
  }

  @FieldResolver()
  removed(@Root() { change }: ChangeRoot, @Arg('first', () => Int) first: number): readonly string[] {
    return change.removed.slice(0, limitFirst(first));
  }

  @FieldResolver()
  replaced(@Root() { change }: ChangeRoot, @Arg('first', () => Int) first: number) {
    return change.replaced
      .flatMap(({ entity, canonicalEntity = entity.id, fields }) =>
        Object.entries(fields).map(([field, value]) => ({ entity: canonicalEntity, field, before: valueText(value) })),
      )
      .slice(0, limitFirst(first));
  }
}

@Resolver(() => Entity)
export class EntityChangesResolver {
  @FieldResolver()
  changes(
    @Root() root: EntityRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return changePage(context, root.id, { first, after });
  }
}

import { kindOfId, type EntityKind, type RelationKind, type Role } from '@jejaring/graph/model';
import {
  EntityKindEnum,
  DirectionEnum,
  Entity,
  Flow,
  Initiative,
  Relation,
  RelationKindEnum,
  RoleEnum,
} from '@jejaring/schema';
import { ApiError } from '@jejaring/schema/errors';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  loadSource,
  presentEntity,
  presentOrNull,
  presentRecord,
  type EntityRoot,
  type RecordRoot,
} from '../entities/index.ts';
import { limitPage, toConnection, type RequestContext } from '../../platform/request/index.ts';
import { presentFlow, presentRelation, type FlowRoot, type RelationRoot } from './present.ts';
import { countRelations } from './relation-service.ts';

async function loadEnd(context: RequestContext, id: string | null): Promise<EntityRoot | null> {
  if (id === null || kindOfId(id) === 'FLOW') return null;
  return presentOrNull(await context.loaders.entity.load(id));
}

async function loadRecord(context: RequestContext, id: string): Promise<RecordRoot> {
  const record = await context.loaders.record.load(id);
  if (record === null) throw new ApiError('NOT_FOUND', `The record "${id}" is not in the store.`, { id });
  return presentRecord(record);
}

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver()
  from(@Root() root: RelationRoot, @Ctx() context: RequestContext) {
    return loadEnd(context, root.fromId);
  }

  @FieldResolver()
  to(@Root() root: RelationRoot, @Ctx() context: RequestContext) {
    return loadEnd(context, root.toId);
  }

  @FieldResolver()
  other(@Root() root: RelationRoot, @Ctx() context: RequestContext) {
    return loadEnd(context, root.otherId);
  }

  @FieldResolver()
  async source(@Root() root: RelationRoot, @Ctx() context: RequestContext): Promise<EntityRoot> {
    return presentEntity(await loadSource(context, root.sourceId));
  }

  @FieldResolver()
  record(@Root() root: RelationRoot, @Ctx() context: RequestContext) {
    return loadRecord(context, root.recordId);
  }
}

@Resolver(() => Flow)
export class FlowResolver {
  @FieldResolver()
  from(@Root() root: FlowRoot, @Ctx() context: RequestContext) {
    return loadEnd(context, root.fromId);
  }

  @FieldResolver()
  to(@Root() root: FlowRoot, @Ctx() context: RequestContext) {
    return loadEnd(context, root.toId);
  }

  @FieldResolver()
  record(@Root() root: FlowRoot, @Ctx() context: RequestContext) {
    return loadRecord(context, root.recordId);
  }
}

/** The relations of any entity; the typed lists of single kinds are attached by relation-fields.ts. */
@Resolver(() => Entity)
export class EntityRelationsResolver {
  @FieldResolver()
  async relations(
    @Root() root: EntityRoot,
    @Ctx() context: RequestContext,
    @Arg('kinds', () => [RelationKindEnum], { nullable: true }) kinds: RelationKind[] | null,
    @Arg('direction', () => DirectionEnum) direction: 'OUT' | 'IN' | 'BOTH' | null,
    @Arg('roles', () => [RoleEnum], { nullable: true }) roles: Role[] | null,
    @Arg('otherKinds', () => [EntityKindEnum], { nullable: true }) otherKinds: EntityKind[] | null,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const page = await context.loaders.relationsOf(root.id, {
      ...request,
      direction: direction ?? 'BOTH',
      ...(kinds ? { kinds } : {}),
      ...(roles ? { qualifiers: roles } : {}),
      ...(otherKinds ? { otherKinds } : {}),
    });
    return toConnection(page, request, (relation) => presentRelation(relation, root.id));
  }

  @FieldResolver()
  relationCounts(@Root() root: EntityRoot, @Ctx() context: RequestContext) {
    return countRelations(context, root.id);
  }
}

@Resolver(() => Initiative)
export class InitiativeFlowsResolver {
  @FieldResolver()
  async flows(
    @Root() root: EntityRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const page = await context.loaders.flowsOf(root.id, request);
    return toConnection(page, request, presentFlow);
  }
}

import type { RelationKind } from '@jejaring/graph/model';
import {
  RelateInput,
  RelatePayload,
  UnrelateInput,
  Viewer,
  WithdrawSourceInput,
  WithdrawSourcePayload,
} from '@jejaring/schema';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { presentRelation } from '../../catalogue/relations/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { relate, unrelate, withdrawSource } from './edit-service.ts';

@Resolver()
export class RelationEditResolver {
  @Query(() => Viewer, { description: 'Whether this caller may write, and why not.' })
  viewer(@Ctx() context: RequestContext): RequestContext['viewer'] {
    return context.viewer;
  }

  @Mutation(() => RelatePayload, { nullable: true, description: "States a relation as the writer's own source." })
  async relate(@Ctx() context: RequestContext, @Arg('input', () => RelateInput) input: RelateInput) {
    const edited = await relate(context, input.clientMutationId, {
      kind: input.kind as RelationKind,
      from: input.from,
      to: input.to,
      qualifier: input.role ?? input.qualifier ?? null,
      validFrom: input.validFrom ?? null,
      validTo: input.validTo ?? null,
      ...(input.note ? { properties: { note: input.note } } : {}),
    });
    const relation = edited.value === null ? null : (await context.store.relations([edited.value]))[0];
    return { relation: relation ? presentRelation(relation) : null, errors: edited.errors };
  }

  @Mutation(() => RelatePayload, {
    nullable: true,
    description: "Withdraws a relation that the writer's own source states.",
  })
  async unrelate(@Ctx() context: RequestContext, @Arg('input', () => UnrelateInput) input: UnrelateInput) {
    const edited = await unrelate(context, input.clientMutationId, input.id);
    return { relation: null, errors: edited.errors };
  }

  @Mutation(() => WithdrawSourcePayload, { nullable: true, description: 'Withdraws everything one source says.' })
  async withdrawSource(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawSourceInput) input: WithdrawSourceInput,
  ) {
    const edited = await withdrawSource(context, input.clientMutationId, input.source);
    return { withdrawn: edited.value ?? 0, errors: edited.errors };
  }
}

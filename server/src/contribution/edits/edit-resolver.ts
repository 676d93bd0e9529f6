import type { RelationKind, Role } from '@jejaring/graph/model';
import {
  ActorPayload,
  CreateActorInput,
  CreatePartnershipInput,
  CreateRegionInput,
  PartnershipPayload,
  RegionPayload,
  UpdateActorInput,
  UpdatePartnershipInput,
  UpdateRegionInput,
} from '@jejaring/schema';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { presentOrNull } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { createEntity, updateEntity, type Edited, type NewRelation } from './edit-service.ts';

async function present(context: RequestContext, edited: Edited<string>) {
  if (edited.value === null) return null;
  // What was loaded before the write is not what it became.
  context.loaders.entity.clearAll();
  return presentOrNull(await context.loaders.entity.load(edited.value));
}

@Resolver()
export class EditResolver {
  @Mutation(() => RegionPayload, { nullable: true })
  async createRegion(@Ctx() context: RequestContext, @Arg('input', () => CreateRegionInput) input: CreateRegionInput) {
    const edited = await createEntity(context, {
      clientMutationId: input.clientMutationId,
      kind: 'REGION',
      fields: input.fields,
      relations: input.partOf ? [{ kind: 'PART_OF', to: input.partOf }] : [],
    });
    return { region: await present(context, edited), errors: edited.errors };
  }

  @Mutation(() => RegionPayload, { nullable: true })
  async updateRegion(@Ctx() context: RequestContext, @Arg('input', () => UpdateRegionInput) input: UpdateRegionInput) {
    const edited = await updateEntity(context, { ...input, kind: 'REGION' });
    return { region: await present(context, edited), errors: edited.errors };
  }

  @Mutation(() => ActorPayload, { nullable: true })
  async createActor(@Ctx() context: RequestContext, @Arg('input', () => CreateActorInput) input: CreateActorInput) {
    const edited = await createEntity(context, {
      clientMutationId: input.clientMutationId,
      kind: 'ACTOR',
      fields: input.fields,
      relations: input.locatedIn ? [{ kind: 'LOCATED_IN', to: input.locatedIn }] : [],
    });
    return { actor: await present(context, edited), errors: edited.errors };
  }

  @Mutation(() => ActorPayload, { nullable: true })
  async updateActor(@Ctx() context: RequestContext, @Arg('input', () => UpdateActorInput) input: UpdateActorInput) {
    const edited = await updateEntity(context, { ...input, kind: 'ACTOR' });
    return { actor: await present(context, edited), errors: edited.errors };
  }

  @Mutation(() => PartnershipPayload, { nullable: true })
  async createPartnership(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreatePartnershipInput) input: CreatePartnershipInput,
  ) {
    const edited = await createEntity(context, {
      clientMutationId: input.clientMutationId,
      kind: 'PARTNERSHIP',
      fields: input.fields,
      relations: partnershipRelations(input),
    });
    return { partnership: await present(context, edited), errors: edited.errors };
  }

  @Mutation(() => PartnershipPayload, { nullable: true })
  async updatePartnership(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdatePartnershipInput) input: UpdatePartnershipInput,
  ) {
    const edited = await updateEntity(context, { ...input, kind: 'PARTNERSHIP' });
    return { partnership: await present(context, edited), errors: edited.errors };
  }
}

function partnershipRelations({ parties, sectors, places }: CreatePartnershipInput): NewRelation[] {
  const kind = (name: RelationKind) => name;
  return [
    ...parties.map(({ party, role, from, to }) => ({
      kind: kind('PARTY_TO'),
      from: party,
      qualifier: role as Role,
      validFrom: from ?? null,
      validTo: to ?? null,
    })),
    ...(sectors ?? []).map((sector) => ({ kind: kind('IN_SECTOR'), to: sector })),
    ...(places ?? []).map((place) => ({ kind: kind('COVERS'), to: place })),
  ];
}

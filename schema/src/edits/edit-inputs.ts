import { relationProperties } from '@jejaring/graph/model';
import { Field, ID, InputType, Int } from 'type-graphql';
import { RelationKindEnum, RoleEnum } from '../common/enums.ts';
import { DateScalar } from '../common/scalars.ts';
import { ActorFields, PartnershipFields, RegionFields } from './entity-fields.ts';
import { StatedFields, type StatedIn } from './stated-fields.ts';

const idempotent = 'clientMutationId makes the command idempotent: the same one again answers the same.';

@InputType({ description: idempotent })
export class CreateRegionInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => RegionFields)
  fields!: RegionFields;

  @Field(() => ID, { nullable: true })
  partOf?: string | null;
}

@InputType({ description: idempotent })
export class UpdateRegionInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => RegionFields)
  fields!: RegionFields;
}

@InputType({ description: idempotent })
export class CreateActorInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => ActorFields)
  fields!: ActorFields;

  @Field(() => ID, { nullable: true })
  locatedIn?: string | null;
}

@InputType({ description: idempotent })
export class UpdateActorInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => ActorFields)
  fields!: ActorFields;
}

@InputType()
export class PartyInput {
  @Field(() => ID)
  party!: string;

  @Field(() => RoleEnum)
  role!: string;

  @Field(() => DateScalar, { nullable: true })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true })
  to?: string | null;
}

@InputType({ description: idempotent })
export class CreatePartnershipInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => PartnershipFields)
  fields!: PartnershipFields;

  @Field(() => [PartyInput])
  parties!: PartyInput[];

  @Field(() => [ID], { nullable: true })
  sectors?: string[] | null;

  @Field(() => [ID], { nullable: true })
  places?: string[] | null;
}

@InputType({ description: idempotent })
export class UpdatePartnershipInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  expectedVersion!: number;

  @Field(() => PartnershipFields)
  fields!: PartnershipFields;
}

@StatedFields(relationProperties)
@InputType({ description: `${idempotent} A role is the qualifier of PARTY_TO and MEMBER_OF.` })
export class RelateInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => RelationKindEnum)
  kind!: string;

  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => RoleEnum, { nullable: true })
  role?: string | null;

  @Field(() => String, { nullable: true })
  qualifier?: string | null;

  @Field(() => DateScalar, { nullable: true })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  validTo?: string | null;

  note?: StatedIn<typeof relationProperties>['note'];
}

@InputType({ description: idempotent })
export class UnrelateInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => ID)
  id!: string;
}

@InputType({ description: idempotent })
export class WithdrawSourceInput {
  @Field(() => String)
  clientMutationId!: string;

  @Field(() => ID)
  source!: string;
}

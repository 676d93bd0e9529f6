import { Field, Int, ObjectType } from 'type-graphql';
import { Actor } from '../actors/actor.ts';
import { Partnership } from '../initiatives/partnership.ts';
import { Region } from '../regions/region.ts';
import { Relation } from '../relations/relation.ts';
import { UserError } from './user-error.ts';

@ObjectType({ simpleResolvers: true })
export class RegionPayload {
  @Field(() => Region, { nullable: true })
  region!: unknown;

  @Field(() => [UserError])
  errors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class ActorPayload {
  @Field(() => Actor, { nullable: true })
  actor!: unknown;

  @Field(() => [UserError])
  errors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class PartnershipPayload {
  @Field(() => Partnership, { nullable: true })
  partnership!: unknown;

  @Field(() => [UserError])
  errors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class RelatePayload {
  @Field(() => Relation, { nullable: true })
  relation!: unknown;

  @Field(() => [UserError])
  errors!: UserError[];
}

@ObjectType({ simpleResolvers: true })
export class WithdrawSourcePayload {
  @Field(() => Int, { description: 'Records withdrawn by this call.' })
  withdrawn!: number;

  @Field(() => [UserError])
  errors!: UserError[];
}

import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { RoleEnum } from '../common/enums.ts';
import { FieldWithArgs, lateType, lateTypes } from '../common/fields.ts';
import { Party } from '../relations/flow.ts';
import { RoleCount } from './counts.ts';
import { LazyField } from '../peers/lazy-field.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'In how many initiatives the one held this role while the other held that.',
})
export class RolePair {
  @Field(() => RoleEnum)
  own!: string;

  @Field(() => RoleEnum)
  theirs!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class Partner {
  @LazyField(() => Party)
  party!: unknown;

  @Field(() => Int, { description: 'Initiatives in which both take part.' })
  count!: number;

  @Field(() => [RoleCount])
  roles!: RoleCount[];

  @Field(() => [RolePair], { description: 'Empty where the footprint is not that of an actor.' })
  rolePairs!: RolePair[];

  @Field(() => Int, { nullable: true, description: 'Year in which the first of them began.' })
  since!: number | null;
}

export const PartnerConnection = connectionOf('Partner', () => Partner);

const firstFive = { first: { type: () => Int, defaultValue: 5 } } as const;

@ObjectType({ simpleResolvers: true, description: 'Somebody else who works in the same places and the same sectors.' })
export class Presence {
  @LazyField(() => Party)
  party!: unknown;

  @Field(() => Int, { description: 'Its initiatives in a place and a sector of the footprint.' })
  count!: number;

  @Field(() => Int, { description: 'Places shared.' })
  placeCount!: number;

  @FieldWithArgs(lateTypes('Region'), { args: firstFive })
  places!: unknown[];

  @Field(() => Int, { description: 'Sectors shared.' })
  sectorCount!: number;

  @FieldWithArgs(lateTypes('Sector'), { args: firstFive })
  sectors!: unknown[];

  @Field(() => [RoleCount])
  roles!: RoleCount[];

  @Field(() => Int, { nullable: true })
  since!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'A sector that others do and nobody does here.' })
export class AbsentSector {
  @LazyField(lateType('Sector'))
  sector!: unknown;

  @Field(() => Int, { description: 'Initiatives in it anywhere.' })
  elsewhere!: number;
}

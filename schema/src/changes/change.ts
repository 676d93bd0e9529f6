import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { ChangeKindEnum } from '../common/enums.ts';
import { FieldWithArgs } from '../common/fields.ts';
import { DateTimeScalar } from '../common/scalars.ts';
import { Entity } from '../entities/entity.ts';

const firstTwenty = { first: { type: () => Int, defaultValue: 20 } } as const;

@ObjectType({ simpleResolvers: true, description: 'What a record said before, field by field.' })
export class ReplacedValue {
  @Field(() => ID)
  entity!: string;

  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One row of the change log. Its lists are cut at `first`; the counts are whole.',
})
export class Change {
  @Field(() => Int)
  seq!: number;

  @Field(() => DateTimeScalar)
  at!: string;

  @Field(() => String)
  who!: string;

  @Field(() => ChangeKindEnum)
  kind!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @FieldWithArgs(() => [Entity], { args: firstTwenty, description: 'Those that still are.' })
  created!: unknown[];

  @FieldWithArgs(() => [ID], { args: firstTwenty })
  removed!: string[];

  @FieldWithArgs(() => [Entity], { args: firstTwenty, description: 'Those touched that still are.' })
  entities!: unknown[];

  @Field(() => Int)
  entityCount!: number;

  @Field(() => Int)
  relationCount!: number;

  @Field(() => Int)
  recordCount!: number;

  @FieldWithArgs(() => [ReplacedValue], { args: firstTwenty })
  replaced!: ReplacedValue[];
}

export const ChangeConnection = connectionOf('Change', () => Change);

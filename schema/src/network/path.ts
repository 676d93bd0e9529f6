import { Field, Int, ObjectType } from 'type-graphql';
import { LinkKindEnum, RoleEnum } from '../common/enums.ts';
import { FieldWithArgs, lateTypes } from '../common/fields.ts';
import { Entity } from '../entities/entity.ts';
import { Party } from '../relations/flow.ts';

@ObjectType({ simpleResolvers: true })
export class PathStep {
  @Field(() => Party)
  from!: unknown;

  @Field(() => Party)
  to!: unknown;

  @Field(() => LinkKindEnum)
  kind!: string;

  @Field(() => [RoleEnum])
  roles!: string[];

  @Field(() => Boolean)
  inferred!: boolean;

  @FieldWithArgs(() => [Entity], {
    args: { first: { type: () => Int, defaultValue: 5 } },
    description: 'The initiatives, or the body of a shared membership, that make the step.',
  })
  through!: unknown[];
}

@ObjectType({ simpleResolvers: true })
export class Path {
  @Field(() => Int)
  length!: number;

  @Field(() => [Party])
  parties!: unknown[];

  @Field(() => [PathStep])
  steps!: PathStep[];

  @Field(lateTypes('Source'))
  sources!: unknown[];
}

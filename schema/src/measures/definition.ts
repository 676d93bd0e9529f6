import { Field, Float, ID, ObjectType } from 'type-graphql';
import { FieldWithArgs, languageArg } from '../common/fields.ts';
import { MeasureOutputEnum, MeasureParameterTypeEnum } from './enums.ts';

@ObjectType({ simpleResolvers: true })
export class MeasureParameter {
  @Field(() => ID)
  id!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @Field(() => MeasureParameterTypeEnum)
  type!: string;

  @Field(() => Float)
  default!: number;

  @Field(() => Float)
  minimum!: number;

  @Field(() => Float)
  maximum!: number;
}

@ObjectType({ simpleResolvers: true })
export class MeasureDefinition {
  @Field(() => ID)
  id!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @FieldWithArgs(() => String, { args: languageArg, description: 'What a planner learns from it, in a sentence.' })
  meaning!: string;

  @Field(() => String, { description: 'The published method.' })
  source!: string;

  @Field(() => [MeasureParameter])
  parameters!: MeasureParameter[];

  @Field(() => [MeasureOutputEnum])
  outputs!: string[];
}

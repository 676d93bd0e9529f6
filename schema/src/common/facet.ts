import { Field, Int, ObjectType } from 'type-graphql';
import { EntityKindEnum, FacetFieldEnum } from './enums.ts';
import { FieldWithArgs, languageArg } from './fields.ts';

@ObjectType({ simpleResolvers: true })
export class FacetValue {
  @Field(() => String, { nullable: true })
  value!: string | null;

  @FieldWithArgs(() => String, { args: languageArg })
  label!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Counts over the whole filtered list; value null is «not stated».' })
export class Facet {
  @Field(() => FacetFieldEnum)
  field!: string;

  @Field(() => [FacetValue])
  values!: FacetValue[];
}

@ObjectType({ simpleResolvers: true })
export class KindCount {
  @Field(() => EntityKindEnum)
  kind!: string;

  @Field(() => Int)
  count!: number;
}

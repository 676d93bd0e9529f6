import { Field, Float, ID, ObjectType } from 'type-graphql';
import { PeerModelKindEnum, PeerTransformEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg, lateTypes } from '../common/fields.ts';
import { Indicator } from '../indicators/indicator.ts';
import { LazyField } from './lazy-field.ts';

@ObjectType({ simpleResolvers: true })
export class PeerComponent {
  @Field(() => ID)
  id!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @LazyField(() => Indicator, { nullable: true, description: 'Null where the component is no indicator.' })
  indicator!: unknown;

  @Field(() => PeerTransformEnum)
  transform!: string;

  @Field(() => Float, { description: 'The weights of a model add to 1.' })
  weight!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How regions are compared; the texts are made of the same data as the computation.',
})
export class PeerModel {
  @Field(() => ID)
  id!: string;

  @Field(() => PeerModelKindEnum)
  kind!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @FieldWithArgs(() => String, { args: languageArg, description: 'What the model answers, in a sentence.' })
  summary!: string;

  @Field(() => [PeerComponent])
  components!: PeerComponent[];

  @FieldWithArgs(() => [String], { args: languageArg, description: 'The steps of the computation, in order.' })
  method!: string[];

  @FieldWithArgs(() => String, { args: languageArg, description: 'What becomes of what is unknown.' })
  missingValues!: string;

  @Field(() => [String], { description: 'Where the method comes from.' })
  references!: string[];

  @LazyField(lateTypes('Source'), { description: 'Whose figures it compares.' })
  sources!: unknown[];

  @FieldWithArgs(() => [String], {
    args: languageArg,
    description: 'What those sources say of vintage, method and damage.',
  })
  caveats!: string[];
}

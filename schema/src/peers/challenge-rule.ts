import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { BasisEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg, lateTypes } from '../common/fields.ts';
import { Challenge } from '../challenges/challenge.ts';
import { Indicator } from '../indicators/indicator.ts';
import { Relation } from '../relations/relation.ts';
import { LazyField } from './lazy-field.ts';

@ObjectType({ simpleResolvers: true, description: 'How a challenge is derived from an indicator.' })
export class ChallengeRule {
  @Field(() => ID)
  id!: string;

  @LazyField(() => Challenge)
  challenge!: unknown;

  @LazyField(() => Indicator)
  indicator!: unknown;

  @FieldWithArgs(() => String, { args: languageArg })
  text!: string;

  @Field(() => Float, {
    description: 'The share of the known regions of the level that has it: 0.2 is the worst fifth.',
  })
  share!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A challenge of a region: STATED (or INFERRED) by a source, or DERIVED from an indicator by a rule.',
})
export class RegionChallenge {
  @LazyField(() => Challenge)
  challenge!: unknown;

  @Field(() => BasisEnum)
  basis!: string;

  @Field(() => ChallengeRule, { nullable: true, description: 'Of a derived one.' })
  rule!: unknown;

  @LazyField(() => Indicator, { nullable: true, description: 'Of a derived one.' })
  indicator!: unknown;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'From 1, the worst first; equal figures have one rank.' })
  worstRank!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many regions of the level are known.' })
  of!: number | null;

  @LazyField(() => [Relation], { description: 'What states it: empty for a derived one.' })
  evidence!: unknown[];

  @LazyField(lateTypes('Source'))
  sources!: unknown[];
}

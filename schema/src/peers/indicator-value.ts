import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicators/indicator.ts';
import { LazyField } from './lazy-field.ts';

@ObjectType({ simpleResolvers: true })
export class IndicatorValue {
  @LazyField(() => Indicator)
  indicator!: unknown;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator; null is unknown.' })
  value!: number | null;

  @Field(() => Int, { description: 'How many regions it is made of.' })
  known!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One figure of one region, as it enters the comparison.' })
export class RegionValue {
  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator; null is unknown.' })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard deviations from the mean of the level, after log10 where the indicator is compared so.',
  })
  z!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rank within the level from 1, the best first; null where neither direction is better.',
  })
  rank!: number | null;

  @Field(() => Int, { description: 'How many regions of the level are known.' })
  of!: number;

  @Field(() => Int, { nullable: true })
  year!: number | null;
}

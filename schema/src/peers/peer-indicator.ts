import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicators/indicator.ts';
import { RegionValue } from './indicator-value.ts';
import { LazyField } from './lazy-field.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'One indicator of a list of peers, whether its model compares it or not: how the level spreads, my figure and those of the peers. Percentiles are interpolated between the two nearest known figures.',
})
export class PeerIndicator {
  @LazyField(() => Indicator)
  indicator!: unknown;

  @Field(() => Int, { description: 'How many regions of the level are known.' })
  known!: number;

  @Field(() => Float, { nullable: true, description: '5th percentile of the level; null where nothing is known.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: '25th percentile.' })
  lowerQuarter!: number | null;

  @Field(() => Float, { nullable: true, description: 'Median of the level.' })
  country!: number | null;

  @Field(() => Float, { nullable: true, description: '75th percentile.' })
  upperQuarter!: number | null;

  @Field(() => Float, { nullable: true, description: '95th percentile.' })
  high!: number | null;

  @LazyField(() => Float, { nullable: true, description: 'Median of the peers shown.' })
  median!: number | null;

  @Field(() => RegionValue)
  mine!: RegionValue;

  @Field(() => [RegionValue], { description: 'In the order of the peers shown.' })
  peers!: RegionValue[];
}

import { Field, ObjectType } from 'type-graphql';
import { Indicator } from '../indicators/indicator.ts';
import { Region } from '../regions/region.ts';
import { RegionChallenge } from './challenge-rule.ts';
import { IndicatorValue, RegionValue } from './indicator-value.ts';
import { LazyField } from './lazy-field.ts';

@ObjectType({ simpleResolvers: true })
export class ComparedIndicator {
  @LazyField(() => Indicator)
  indicator!: unknown;

  @Field(() => IndicatorValue, { description: 'Median of the level.' })
  country!: unknown;

  @Field(() => IndicatorValue)
  lowest!: unknown;

  @Field(() => IndicatorValue)
  highest!: unknown;

  @Field(() => [RegionValue], { description: 'In the order of the regions.' })
  values!: RegionValue[];
}

@ObjectType({ simpleResolvers: true })
export class ComparedRegion {
  @LazyField(() => Region)
  region!: unknown;

  @LazyField(() => [RegionChallenge])
  challenges!: unknown[];
}

@ObjectType({ simpleResolvers: true, description: 'Up to six regions side by side.' })
export class Comparison {
  @LazyField(() => [ComparedRegion], { description: 'As asked.' })
  regions!: unknown[];

  @LazyField(() => [ComparedIndicator])
  indicators!: unknown[];
}

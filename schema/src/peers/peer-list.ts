import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LinkKindEnum, NotComparableReasonEnum } from '../common/enums.ts';
import { FieldWithArgs } from '../common/fields.ts';
import { Indicator } from '../indicators/indicator.ts';
import { Region } from '../regions/region.ts';
import { RegionChallenge } from './challenge-rule.ts';
import { IndicatorValue, RegionValue } from './indicator-value.ts';
import { PeerIndicator } from './peer-indicator.ts';
import { PeerModel } from './peer-model.ts';
import { Peer } from './peer.ts';
import { LazyField } from './lazy-field.ts';

const first = (count: number) => ({ first: { type: () => Int, defaultValue: count } });

@ObjectType({ simpleResolvers: true, description: 'A region of the level that is never ranked.' })
export class NotComparable {
  @LazyField(() => Region)
  region!: unknown;

  @Field(() => NotComparableReasonEnum)
  reason!: string;
}

@ObjectType({ simpleResolvers: true })
export class BetterPeer {
  @LazyField(() => Region)
  region!: unknown;

  @Field(() => Float)
  value!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An indicator in which the asking region does badly, and who of the peers shown does better.',
})
export class BetterPeers {
  @LazyField(() => Indicator)
  indicator!: unknown;

  @Field(() => RegionValue)
  mine!: RegionValue;

  @Field(() => [BetterPeer], { description: 'The best first.' })
  peers!: unknown[];
}

@ObjectType({
  simpleResolvers: true,
  description: '«Similar» says nothing of «as good as»: see `betterThanMe` for that.',
})
export class PeerList {
  @LazyField(() => Region)
  region!: unknown;

  @Field(() => PeerModel)
  model!: unknown;

  @Field(() => [Peer])
  peers!: unknown[];

  @Field(() => Int, { description: 'Regions of the level, the asking one too.' })
  level!: number;

  @Field(() => Int, { description: 'Regions that can be compared with the asking one; `rank` counts these.' })
  compared!: number;

  @Field(() => Int, { description: 'Compared regions that fit `among` and `chosen`; `peers` holds the first of them.' })
  fitting!: number;

  @Field(() => [LinkKindEnum], { description: 'What `reach` and `path` go along.' })
  via!: string[];

  @FieldWithArgs(() => [NotComparable], { args: first(100) })
  notComparable!: unknown[];

  @Field(() => Int)
  notComparableCount!: number;

  @LazyField(() => [IndicatorValue], { description: 'Medians of the peers shown.' })
  medians!: unknown[];

  @LazyField(() => [IndicatorValue], { description: 'Medians of all regions of the level.' })
  country!: unknown[];

  @LazyField(() => [PeerIndicator], { description: 'Every indicator of the level, in the order of their ids.' })
  indicators!: unknown[];

  @FieldWithArgs(() => [Int], {
    args: { bins: { type: () => Int, defaultValue: 20 } },
    description: 'How many compared regions lie in each of 2 to 100 equal parts of 0 to 1, the nearest first.',
  })
  distances!: unknown;

  @LazyField(() => Region, {
    nullable: true,
    description: 'The compared region at distance 1; null where there is none.',
  })
  farthest!: unknown;

  @LazyField(() => [RegionChallenge], { description: 'Challenges of the asking region.' })
  challenges!: unknown[];

  @FieldWithArgs(() => [BetterPeers], {
    args: first(3),
    description: 'Who of the peers shown does better than me on what I do worst, the worst first.',
  })
  betterThanMe!: unknown[];
}

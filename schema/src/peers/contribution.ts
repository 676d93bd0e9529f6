import { createUnionType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { FieldWithArgs, languageArg } from '../common/fields.ts';
import { typeOfRoot } from '../common/node.ts';
import { Entity } from '../entities/entity.ts';
import { Indicator } from '../indicators/indicator.ts';
import { LazyField } from './lazy-field.ts';

@ObjectType({ simpleResolvers: true })
export class IndicatorContribution {
  @LazyField(() => Indicator)
  indicator!: unknown;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator; null is unknown.' })
  mine!: number | null;

  @Field(() => Float, { nullable: true })
  theirs!: number | null;

  @Field(() => Float, { nullable: true })
  myZ!: number | null;

  @Field(() => Float, { nullable: true })
  theirZ!: number | null;

  @Field(() => Float, { description: 'Share of the squared distance, 0 to 1; 0 where it is unknown of either.' })
  share!: number;

  @LazyField(() => Float, { nullable: true, description: 'Median of the peers shown.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'Median of all regions of the level.' })
  country!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Items that both have; each weighs the logarithm of its rarity.' })
export class SharedContribution {
  @FieldWithArgs(() => [Entity], {
    args: { first: { type: () => Int, defaultValue: 20 } },
    description: 'The rarest first.',
  })
  shared!: unknown[];

  @Field(() => Int)
  sharedCount!: number;

  @Field(() => Int)
  onlyMine!: number;

  @Field(() => Int)
  onlyTheirs!: number;

  @Field(() => Float)
  share!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A part of geography or of a mix.' })
export class ComponentContribution {
  @Field(() => ID, { description: 'A model, an indicator, great-circle or area-and-density.' })
  component!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @Field(() => Float)
  distance!: number;

  @Field(() => Float, { description: 'Of the parts known for this pair: the weights add to 1.' })
  weight!: number;

  @Field(() => Float, { description: 'The weight as it was asked for.' })
  given!: number;

  @Field(() => Float, { description: 'Of the sum of distance × weight.' })
  share!: number;
}

export const Contribution = createUnionType({
  name: 'Contribution',
  description:
    'Indicators for indicator models, shared items for challenges and partners, parts (distance × weight) for geography and mixes; the shares add to 1.',
  types: () => [IndicatorContribution, SharedContribution, ComponentContribution] as const,
  resolveType: typeOfRoot,
});

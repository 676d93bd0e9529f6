import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from '../entities/entity.ts';
import { ChainLayerEnum } from './enums.ts';
import { MoneyTotal } from './money.ts';
import { LazyField } from '../peers/lazy-field.ts';

@ObjectType({ simpleResolvers: true })
export class ChainNode {
  @Field(() => ID, { description: 'Of the node in its layer: one actor may stand in several.' })
  id!: string;

  @Field(() => ChainLayerEnum)
  layer!: string;

  @LazyField(() => Entity)
  entity!: unknown;

  @Field(() => Int, { description: 'Initiatives.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class ChainLink {
  @Field(() => ID)
  source!: string;

  @Field(() => ID)
  target!: string;

  @Field(() => Int, { description: 'Initiatives.' })
  count!: number;

  @Field(() => Int, {
    description: 'Of them those whose money belongs to this link alone: one party on either side, or stated shares.',
  })
  unambiguous!: number;

  @LazyField(() => [MoneyTotal], { description: 'Of the unambiguous ones.' })
  money!: MoneyTotal[];
}

@ObjectType({ simpleResolvers: true })
export class ChainHidden {
  @Field(() => ChainLayerEnum)
  layer!: string;

  @Field(() => Int, { description: 'Nodes of the layer that are not shown.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Donor, intermediary, implementer, place. A layer that an initiative does not name is stepped over.',
})
export class FundingChain {
  @Field(() => [ChainNode])
  nodes!: ChainNode[];

  @Field(() => [ChainLink])
  links!: ChainLink[];

  @Field(() => [ChainHidden])
  hidden!: ChainHidden[];

  @Field(() => Int, { description: 'Initiatives that name parties or places of fewer than two layers.' })
  unlinked!: number;
}

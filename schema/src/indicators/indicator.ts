import { Field, Int } from 'type-graphql';
import { facetedConnectionOf } from '../common/connection.ts';
import { BetterWhenEnum } from '../common/enums.ts';
import { RelationField } from '../common/fields.ts';
import { EntityType } from '../entities/entity.ts';

@EntityType('Indicator')
export class Indicator {
  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field(() => Int, { nullable: true })
  decimals!: number | null;

  @Field(() => BetterWhenEnum, { nullable: true })
  betterWhen!: string | null;

  @RelationField({ kinds: ['MEASURED'], direction: 'IN', first: 50 })
  values!: unknown;
}

export const IndicatorConnection = facetedConnectionOf('Indicator', () => Indicator);

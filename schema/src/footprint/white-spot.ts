import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { FieldWithArgs, lateType } from '../common/fields.ts';
import { Initiative } from '../initiatives/initiative.ts';
import { LazyField } from '../peers/lazy-field.ts';

@ObjectType({ simpleResolvers: true, description: 'A region in need where the footprint is not known to be.' })
export class WhiteSpot {
  @LazyField(lateType('Region'))
  region!: unknown;

  @Field(() => Float, { nullable: true, description: 'Of the indicator asked for, in its unit; null for a challenge.' })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: '1 is the neediest of all regions of the level that have a value.' })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many regions have a value.' })
  ranked!: number | null;

  @Field(() => Int, { description: 'Initiatives of anybody here, in the sector asked for.' })
  others!: number;

  @Field(() => Int, {
    description:
      'Initiatives of the footprint that may be here, nobody says: they name only something larger around it, what is in no list here, or no place.',
  })
  unknownPresence!: number;

  @Field(() => Int, { description: 'The same of the initiatives of others, in the sector asked for.' })
  unknownOthers!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Initiatives of different parties that do the same in the same place at the same time.',
})
export class Overlap {
  @LazyField(lateType('Region'))
  region!: unknown;

  @LazyField(lateType('Sector'))
  sector!: unknown;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Most of them in one year.' })
  peak!: number;

  @Field(() => Int, { description: 'Of them undated at either end: whether they overlap is likely, not known.' })
  undated!: number;

  @Field(() => Int, { nullable: true, description: 'First year with two or more.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year with two or more; null: it has no known end.' })
  to!: number | null;

  @FieldWithArgs(() => [Initiative], { args: { first: { type: () => Int, defaultValue: 10 } } })
  initiatives!: unknown[];
}

export const OverlapConnection = connectionOf('Overlap', () => Overlap);

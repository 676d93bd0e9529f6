import { Field, Int, ObjectType } from 'type-graphql';
import { InitiativeStatusEnum, RoleEnum } from '../common/enums.ts';
import { lateType } from '../common/fields.ts';
import { MoneyTotal } from './money.ts';
import { LazyField } from '../peers/lazy-field.ts';

@ObjectType({ simpleResolvers: true })
export class PlaceCount {
  @LazyField(lateType('Region'))
  region!: unknown;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Initiatives here that are not in the footprint.' })
  others!: number;

  @Field(() => Int, {
    description: 'Initiatives that are not in the footprint and may be here: nobody says where they are.',
  })
  unknownOthers!: number;

  @Field(() => Int, { description: "Of the footprint's, cancelled or suspended: no presence." })
  stopped!: number;

  @Field(() => Int, { description: "Of the footprint's, placed here by a point alone." })
  byPoint!: number;

  @Field(() => Int, {
    description: "Of the footprint's, placed here only by a point that is a country's or province's centre.",
  })
  doubtful!: number;

  @Field(() => Int, { nullable: true, description: 'Year in which the first of them began; null: none says.' })
  since!: number | null;

  @LazyField(() => [MoneyTotal], { description: 'Divided by the shares that the sources state, rebased to 100 %.' })
  money!: MoneyTotal[];
}

@ObjectType({ simpleResolvers: true })
export class SectorCount {
  @LazyField(lateType('Sector'))
  sector!: unknown;

  @Field(() => String, { description: 'As the Sector names it: dac5, dac3, urusan …' })
  vocabulary!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { nullable: true, description: 'Year in which the first of them began.' })
  since!: number | null;

  @LazyField(() => [MoneyTotal])
  money!: MoneyTotal[];
}

@ObjectType({ simpleResolvers: true })
export class YearCount {
  @Field(() => Int, { nullable: true, description: 'Null: the initiatives without a start, the money without a date.' })
  year!: number | null;

  @Field(() => Int, { description: 'Initiatives that began in it.' })
  count!: number;

  @LazyField(() => [MoneyTotal], { description: 'By value date.' })
  money!: MoneyTotal[];
}

@ObjectType({ simpleResolvers: true })
export class RoleCount {
  @Field(() => RoleEnum)
  role!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class StatusCount {
  @Field(() => InitiativeStatusEnum, { nullable: true, description: 'Null: not stated.' })
  status!: string | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Unknown and no are different.' })
export class HumanitarianCount {
  @Field(() => Int)
  yes!: number;

  @Field(() => Int)
  no!: number;

  @Field(() => Int)
  unknown!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How well the initiatives are placed at a level; the five add up to all of them. Unknown presence is not "none".',
})
export class Placement {
  @Field(() => Int, { description: 'Initiatives with a place of this level.' })
  placed!: number;

  @Field(() => Int, { description: 'Initiatives that name only something larger, such as the country.' })
  onlyAbove!: number;

  @Field(() => Int, {
    description:
      "Initiatives that name only what is in no list here: a region code of the publisher's own, a location in words. Where they are is unknown.",
  })
  onlyUnlisted!: number;

  @Field(() => Int, {
    description:
      'Initiatives placed neither at this level nor around it: in a city abroad, by a point within a country, or as a partnership of regions of another level.',
  })
  onlyBeside!: number;

  @Field(() => Int, { description: 'Initiatives that name no place at all.' })
  withoutPlace!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was done with the shares of several recipients.' })
export class ShareNotes {
  @Field(() => Int, { description: 'Initiatives whose shares of places did not add to 100 % and were rebased to it.' })
  rebased!: number;

  @Field(() => Int, { description: 'Initiatives that name several places and not what share each has.' })
  unknown!: number;
}

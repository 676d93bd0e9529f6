import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { KindCount } from '../common/facet.ts';
import { FieldWithArgs, lateTypes, pageArgs, type ArgumentDefinition } from '../common/fields.ts';
import { Entity } from '../entities/entity.ts';
import { Initiative } from '../initiatives/initiative.ts';
import { FundingChain } from './chain.ts';
import {
  HumanitarianCount,
  PlaceCount,
  Placement,
  RoleCount,
  SectorCount,
  ShareNotes,
  StatusCount,
  YearCount,
} from './counts.ts';
import { PlaceLevelEnum } from './enums.ts';
import { MoneyTotal, OwnMoney, Spend } from './money.ts';
import { AbsentSector, PartnerConnection, Presence } from './partner.ts';
import { WhiteSpot } from './white-spot.ts';
import { LazyField } from '../peers/lazy-field.ts';

const InitiativeConnection = connectionOf('Initiative', () => Initiative);

const levelArg = { level: { type: () => PlaceLevelEnum, nullable: false } } as const;
const firstOf = (defaultValue: number): Record<'first', ArgumentDefinition> => ({
  first: { type: () => Int, defaultValue },
});
const vocabularyArg = { vocabulary: { type: () => String } } as const;

@ObjectType({
  simpleResolvers: true,
  description:
    'Of an actor (also with its parts), programme, region, sector or source. COUNTRY and SUPRANATIONAL count what is named, once per initiative, on the activity or on any of its flows; points place into provinces and regencies only; byRole counts once per role held.',
})
export class Footprint {
  @LazyField(() => Entity)
  of!: unknown;

  @LazyField(() => [Entity], {
    description:
      'Whose initiatives are counted besides: parents and children, regions and sectors under it. At most 100.',
  })
  parts!: unknown[];

  @Field(() => Int)
  partCount!: number;

  @Field(() => Int, { description: 'Initiatives.' })
  count!: number;

  @LazyField(() => [KindCount], { description: 'Initiatives by kind.' })
  byKind!: KindCount[];

  @Field(() => Int, { description: 'Change-log position that the figures stand on.' })
  version!: number;

  @FieldWithArgs(() => InitiativeConnection, { nullable: true, args: pageArgs(20) })
  initiatives!: unknown;

  @FieldWithArgs(() => [PlaceCount], { nullable: true, args: { ...levelArg, ...firstOf(300) } })
  byPlace!: PlaceCount[] | null;

  @FieldWithArgs(() => Placement, { nullable: true, args: levelArg })
  placement!: Placement | null;

  @FieldWithArgs(() => [SectorCount], {
    nullable: true,
    args: { ...vocabularyArg, ...firstOf(100) },
    description: 'Of one vocabulary (dac5, dac3, urusan …) or of all.',
  })
  bySector!: SectorCount[] | null;

  @LazyField(() => [YearCount], {
    nullable: true,
    description: 'Initiatives by start, money by value date; the unknown last.',
  })
  byYear!: YearCount[] | null;

  @LazyField(() => [RoleCount], { nullable: true })
  byRole!: RoleCount[] | null;

  @LazyField(() => [StatusCount], { nullable: true })
  byStatus!: StatusCount[] | null;

  @LazyField(() => HumanitarianCount, { nullable: true })
  humanitarian!: HumanitarianCount | null;

  @FieldWithArgs(() => PartnerConnection, { nullable: true, args: pageArgs(20) })
  partners!: unknown;

  @LazyField(() => Int, {
    nullable: true,
    description:
      "Initiatives that name no country, no region code of any kind (998 'unspecified' counts as named) and no location with content.",
  })
  withoutPlace!: number | null;

  @LazyField(() => ShareNotes, { nullable: true })
  shares!: ShareNotes | null;

  @LazyField(() => [MoneyTotal], { nullable: true })
  money!: MoneyTotal[] | null;

  @LazyField(() => [Spend], {
    nullable: true,
    description:
      'By currency, positive amounts of most flows first. Of the activities that are counted here, whoever of their parties spends.',
  })
  spend!: Spend[] | null;

  @LazyField(() => OwnMoney, {
    nullable: true,
    description: 'What the actor itself paid and received; null where the footprint is not that of an actor.',
  })
  ownMoney!: OwnMoney | null;

  @FieldWithArgs(() => FundingChain, {
    nullable: true,
    args: { through: { type: () => ID }, ...firstOf(12) },
    description: 'At most `first` nodes a layer. `through`: only what passes through this party or place, up and down.',
  })
  chain!: FundingChain | null;

  @FieldWithArgs(() => [Presence], {
    nullable: true,
    args: { ...levelArg, ...firstOf(20) },
    description: 'Who else is in the same places and sectors; of a region, everybody who works in it.',
  })
  othersPresent!: Presence[] | null;

  @FieldWithArgs(() => Int, {
    nullable: true,
    args: levelArg,
    description:
      'Initiatives in a sector of the footprint that may be in its places without saying so, of a region those in it that name nothing of the level: while there are any, nobody knows that nobody else is present.',
  })
  othersUnknown!: number | null;

  @FieldWithArgs(() => [WhiteSpot], {
    nullable: true,
    args: { ...levelArg, need: { type: () => ID }, sector: { type: () => ID }, ...firstOf(20) },
    description:
      'Where the need is highest first: regions in which no initiative of the footprint is known, by an indicator or a challenge; without a need, all such regions by name. See `placement` before believing a gap.',
  })
  whiteSpots!: WhiteSpot[] | null;

  @FieldWithArgs(() => [AbsentSector], {
    nullable: true,
    args: { ...vocabularyArg, ...firstOf(20) },
    description: 'What is done elsewhere and by nobody in this footprint, most common elsewhere first.',
  })
  absentSectors!: AbsentSector[] | null;

  @LazyField(lateTypes('Source'), { description: 'Sources of the initiatives.' })
  sources!: unknown[];
}

import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BasisEnum, LinkKindEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg } from '../common/fields.ts';
import { Challenge } from '../challenges/challenge.ts';
import { Path } from '../network/path.ts';
import { Practice } from '../practices/practice.ts';
import { Region } from '../regions/region.ts';
import { Party } from '../relations/flow.ts';
import { Relation } from '../relations/relation.ts';
import { Sector } from '../sectors/sector.ts';
import { Contribution } from './contribution.ts';
import { LazyField } from './lazy-field.ts';

const first = (count: number) => ({ first: { type: () => Int, defaultValue: count } });

@ObjectType({ simpleResolvers: true, description: 'Best and worst rank when any one component is left out.' })
export class RankRange {
  @Field(() => Int)
  best!: number;

  @Field(() => Int)
  worst!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A practice of a peer that may help with a challenge of mine.' })
export class PeerSolution {
  @LazyField(() => Practice)
  practice!: unknown;

  @LazyField(() => Challenge, { description: 'The challenge of mine.' })
  challenge!: unknown;

  @Field(() => BasisEnum, {
    description:
      'STATED: a source says that the practice addresses the challenge. DERIVED: both lie in the same sector; nobody says that one helps with the other.',
  })
  basis!: string;

  @FieldWithArgs(() => String, { nullable: true, args: languageArg, description: 'The rule of a derived match.' })
  rule!: string | null;

  @LazyField(() => Sector, { nullable: true, description: 'The shared sector of a derived match.' })
  sector!: unknown;

  @LazyField(() => Party, {
    description: 'Who originated or adopted it: the peer, its government, or an actor that lies in it.',
  })
  by!: unknown;

  @LazyField(() => [Relation], {
    description: 'Who originated or adopted it, and what it addresses, as the sources state it.',
  })
  evidence!: unknown[];
}

@ObjectType({ simpleResolvers: true })
export class Peer {
  @Field(() => Int, { description: 'From 1, among all regions of the level that can be compared.' })
  rank!: number;

  @LazyField(() => Region)
  region!: unknown;

  @Field(() => Float, {
    description:
      '0 = the same, 1 = the farthest of all compared. The comparison is with every region of the level; `among` only filters the list.',
  })
  distance!: number;

  @Field(() => Int, {
    description: 'Components known of both; the distance is scaled where they are fewer than `components`.',
  })
  known!: number;

  @Field(() => Int)
  components!: number;

  @Field(() => [Contribution])
  contributions!: unknown[];

  @Field(() => RankRange, { nullable: true, description: 'Null where the model has no components to leave out.' })
  rankRange!: RankRange | null;

  @FieldWithArgs(() => [Challenge], { args: first(10), description: 'Stated or derived of both.' })
  sharedChallenges!: unknown[];

  @FieldWithArgs(() => [Practice], {
    args: first(5),
    description: 'Practices of the peer that address a challenge of mine, as a source states.',
  })
  practices!: unknown[];

  @FieldWithArgs(() => [PeerSolution], {
    args: first(5),
    description:
      'Those practices with their evidence, then practices in the same sector as a challenge of mine, marked as derived.',
  })
  solutions!: unknown[];

  @LazyField(() => Int, {
    nullable: true,
    description: 'Steps from the asking region along `via`; null: no way is known within 6 steps.',
  })
  reach!: number | null;

  @FieldWithArgs(() => Path, {
    nullable: true,
    args: { via: { type: () => [LinkKindEnum] } },
    description:
      'The shortest way to it along `via` of the question, or of this field; null: none is known within 6 steps.',
  })
  path!: unknown;
}

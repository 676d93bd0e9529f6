import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { EntityKindEnum, LinkKindEnum, NetworkFacetFieldEnum, RoleEnum } from '../common/enums.ts';
import { KindCount } from '../common/facet.ts';
import { FieldWithArgs, languageArg, lateTypes } from '../common/fields.ts';
import { Point } from '../common/values.ts';
import { Initiative } from '../initiatives/initiative.ts';

const firstTen = { first: { type: () => Int, defaultValue: 10 } } as const;

@ObjectType({ simpleResolvers: true })
export class NetworkNode {
  @Field(() => ID)
  id!: string;

  @Field(() => EntityKindEnum)
  kind!: string;

  @FieldWithArgs(() => String, { args: languageArg, description: 'As on a label: see `Entity.shortName`.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Level of a region, type of an actor, form of a partnership.' })
  type!: string | null;

  @Field(() => String, { nullable: true })
  country!: string | null;

  @Field(() => Int)
  degree!: number;

  @Field(() => Int, { description: 'Steps from the nearest focus.' })
  distance!: number;

  @Field(() => Point, { nullable: true })
  point!: Point | null;

  @Field(() => Int, { nullable: true })
  from!: number | null;

  @Field(() => Int, { nullable: true })
  to!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class NetworkLink {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  source!: string;

  @Field(() => ID)
  target!: string;

  @Field(() => LinkKindEnum)
  kind!: string;

  @Field(() => Float)
  weight!: number;

  @Field(() => [RoleEnum])
  roles!: string[];

  @Field(() => Boolean, { description: 'True where no stated relation carries it.' })
  inferred!: boolean;

  @Field(() => Int, { nullable: true })
  from!: number | null;

  @Field(() => Int, { nullable: true })
  to!: number | null;

  @Field(() => Int)
  initiativeCount!: number;

  @FieldWithArgs(() => [ID], { args: firstTen })
  initiativeIds!: string[];

  @FieldWithArgs(() => [Initiative], { args: firstTen })
  initiatives!: unknown[];

  @Field(() => [ID])
  sources!: string[];
}

@ObjectType({ simpleResolvers: true })
export class HiddenNeighbours {
  @Field(() => ID)
  node!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => [KindCount])
  byKind!: KindCount[];
}

@ObjectType({ simpleResolvers: true })
export class NetworkFacetValue {
  @Field(() => String, { nullable: true })
  value!: string | null;

  @FieldWithArgs(() => String, { args: languageArg })
  label!: string;

  @Field(() => Int)
  shown!: number;

  @Field(() => Int)
  total!: number;
}

@ObjectType({ simpleResolvers: true })
export class NetworkFacet {
  @Field(() => NetworkFacetFieldEnum)
  field!: string;

  @Field(() => [NetworkFacetValue])
  values!: NetworkFacetValue[];
}

@ObjectType({ simpleResolvers: true })
export class Network {
  @Field(() => [NetworkNode])
  nodes!: NetworkNode[];

  @Field(() => [NetworkLink])
  links!: NetworkLink[];

  @Field(() => [HiddenNeighbours])
  hidden!: HiddenNeighbours[];

  @Field(() => [NetworkFacet], { description: 'For each filter value: how many are shown, how many there are.' })
  facets!: NetworkFacet[];

  @Field(() => Int, { description: 'Change-log position of the snapshot that answered.' })
  version!: number;

  @Field(lateTypes('Source'), { description: 'Sources the picture stands on.' })
  sources!: unknown[];
}

@ObjectType({ simpleResolvers: true })
export class Neighbour {
  @Field(() => NetworkNode)
  node!: NetworkNode;

  @Field(() => [NetworkLink])
  links!: NetworkLink[];
}

export const NeighbourConnection = connectionOf('Neighbour', () => Neighbour);

import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { EntityKindEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg, pageArgs } from '../common/fields.ts';
import { MeasureDefinition } from './definition.ts';
import { MeasureStateEnum } from './enums.ts';

@ObjectType({ simpleResolvers: true, description: 'A node with its figure.' })
export class MeasureNode {
  @Field(() => ID)
  id!: string;

  @Field(() => EntityKindEnum)
  kind!: string;

  @FieldWithArgs(() => String, { args: languageArg })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Level of a region, type of an actor, form of a partnership.' })
  type!: string | null;

  @Field(() => String, { nullable: true })
  country!: string | null;

  @Field(() => Int, { description: 'Of the same figure the same rank.' })
  rank!: number;

  @Field(() => Float)
  value!: number;

  @Field(() => Int, { nullable: true, description: 'Number of its group, the largest 0.' })
  group!: number | null;
}

export const MeasureNodeConnection = connectionOf('MeasureNode', () => MeasureNode);

@ObjectType({ simpleResolvers: true })
export class MeasureLink {
  @Field(() => MeasureNode)
  from!: MeasureNode;

  @Field(() => MeasureNode)
  to!: MeasureNode;

  @Field(() => Float)
  value!: number;
}

@ObjectType({ simpleResolvers: true })
export class MeasureFigure {
  @Field(() => ID)
  name!: string;

  @Field(() => Float)
  value!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What falls apart without one party: found by taking it out.' })
export class MeasureLoss {
  @Field(() => MeasureNode)
  without!: MeasureNode;

  @Field(() => Int, { description: 'How many others hang together with it.' })
  of!: number;

  @Field(() => Int, { description: 'How many of them are then cut off from the largest part that is left.' })
  lost!: number;

  @Field(() => Int, { description: 'With how many others it works directly.' })
  partners!: number;

  @Field(() => Int, { description: 'How many of its partners are among those cut off.' })
  partnersLost!: number;

  @Field(() => Int, { description: 'Into how many parts they fall.' })
  parts!: number;
}

@ObjectType({ simpleResolvers: true })
export class MeasureGroup {
  @Field(() => Int)
  group!: number;

  @Field(() => Int)
  size!: number;

  @Field(() => [MeasureNode], { description: 'Up to three of it with most partners.' })
  members!: MeasureNode[];
}

@ObjectType({ simpleResolvers: true })
export class MeasureCount {
  @Field(() => Int)
  year!: number;

  @Field(() => String)
  key!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class MeasureShare {
  @Field(() => String)
  key!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Float)
  share!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Figures of the nodes asked for, in their order.' })
export class MeasureColumns {
  @Field(() => [Float], {
    nullable: 'items',
    description: 'Null: the node is not part of the measured network, or has no such figure.',
  })
  values!: (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Numbers of groups, the largest 0; null without.' })
  groups!: (number | null)[];
}

const firstOf = (defaultValue: number) => ({ first: { type: () => Int, defaultValue } }) as const;

@ObjectType({
  simpleResolvers: true,
  description: 'Null lists: the run is not done, or the measure does not put them out.',
})
export class MeasureResult {
  @Field(() => MeasureDefinition)
  measure!: MeasureDefinition;

  @Field(() => MeasureStateEnum, { description: 'A run that nobody asks about for fifteen seconds is ended.' })
  state!: string;

  @Field(() => Float, { description: '0 to 1.' })
  progress!: number;

  @Field(() => Int)
  nodeCount!: number;

  @Field(() => Int)
  linkCount!: number;

  @Field(() => Int, { description: 'Initiatives of more than 30 parties, which make no links.' })
  largeInitiatives!: number;

  @Field(() => Int, { description: 'Change-log position of the network that was measured.' })
  version!: number;

  @Field(() => [MeasureFigure], { nullable: true })
  figures!: MeasureFigure[] | null;

  @Field(() => MeasureLoss, { nullable: true, description: 'Without the first of the list.' })
  loss!: MeasureLoss | null;

  @FieldWithArgs(() => MeasureNodeConnection, { nullable: true, args: pageArgs(20) })
  nodes!: unknown;

  @FieldWithArgs(() => MeasureColumns, {
    nullable: true,
    args: { of: { type: () => [ID], nullable: false } },
    description: 'For a picture whose marks are sized or coloured by the measure; at most 1,000 ids.',
  })
  columns!: MeasureColumns | null;

  @FieldWithArgs(() => [MeasureLink], { nullable: true, args: firstOf(10) })
  links!: unknown[] | null;

  @FieldWithArgs(() => [MeasureGroup], { nullable: true, args: firstOf(10) })
  groups!: unknown[] | null;

  @Field(() => [MeasureCount], { nullable: true })
  series!: MeasureCount[] | null;

  @Field(() => [MeasureShare], { nullable: true })
  shares!: MeasureShare[] | null;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { BasisEnum, StatementRuleEnum } from '../common/enums.ts';
import { connectionOf } from '../common/connection.ts';
import { lateType } from '../common/fields.ts';
import { Node } from '../common/node.ts';
import { DateTimeScalar } from '../common/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Where in its source a record stands. The header of a table is row 1.',
})
export class Locator {
  @Field(() => Int, { nullable: true })
  row!: number | null;

  @Field(() => String, { nullable: true })
  page!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => String, { nullable: true })
  says!: string | null;
}

@ObjectType('Record', { implements: Node, simpleResolvers: true, description: 'What one source says under one key.' })
export class RecordType {
  @Field(lateType('Source'))
  source!: unknown;

  @Field(() => String)
  key!: string;

  @Field(() => String, { nullable: true })
  asserter!: string | null;

  @Field(() => BasisEnum)
  basis!: string;

  @Field(() => String, { nullable: true })
  rule!: string | null;

  @Field(() => Locator)
  locator!: Locator;

  @Field(() => DateTimeScalar)
  recordedAt!: string;

  @Field(() => String, { nullable: true, description: 'What was not mapped, verbatim, as JSON.' })
  unmapped!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class Statement {
  @Field(() => String)
  field!: string;

  @Field(() => String, { description: 'The value as canonical JSON; a plain string stays a plain string.' })
  value!: string;

  @Field(() => RecordType)
  record!: RecordType;

  @Field(() => Boolean)
  shown!: boolean;

  @Field(() => StatementRuleEnum)
  rule!: string;
}

export const StatementConnection = connectionOf('Statement', () => Statement);

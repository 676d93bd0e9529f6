import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../common/connection.ts';
import { FindingSeverityEnum, ImportStateEnum } from '../common/enums.ts';
import { FieldWithArgs, lateType, pageArgs } from '../common/fields.ts';
import { DateTimeScalar } from '../common/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'What was left out, doubted or corrected, and why.' })
export class Finding {
  @Field(() => FindingSeverityEnum)
  severity!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  message!: string;

  @Field(() => Int, { nullable: true })
  line!: number | null;

  @Field(() => String, { nullable: true })
  key!: string | null;

  @Field(() => String, { nullable: true })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'As the file has it.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'What was likely meant, where that can be said.' })
  suggestion!: string | null;
}

export const FindingConnection = connectionOf('Finding', () => Finding);

@ObjectType({ simpleResolvers: true })
export class CountedItem {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class CodeCount {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class ImportRun {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  file!: string;

  @Field(() => String)
  importer!: string;

  @Field(lateType('Source'), { nullable: true })
  source!: unknown;

  @Field(() => ImportStateEnum)
  state!: string;

  @Field(() => DateTimeScalar)
  startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: string | null;

  @Field(() => Int)
  records!: number;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int, { description: 'Records of this source that the file no longer holds.' })
  missing!: number;

  @Field(() => [CountedItem], { description: 'What the file itself holds, whatever became of it.' })
  counted!: CountedItem[];

  @Field(() => [CodeCount])
  findingsByCode!: CodeCount[];

  @FieldWithArgs(() => FindingConnection, {
    nullable: true,
    args: {
      severity: { type: () => FindingSeverityEnum },
      code: { type: () => String },
      ...pageArgs(50),
    },
  })
  findings!: unknown;
}

export const ImportRunConnection = connectionOf('ImportRun', () => ImportRun);

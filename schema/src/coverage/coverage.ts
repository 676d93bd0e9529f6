import { Field, Int, ObjectType } from 'type-graphql';
import { KindCount } from '../common/facet.ts';
import { FieldWithArgs, lateType, pageArgs } from '../common/fields.ts';
import { DateTimeScalar } from '../common/scalars.ts';
import { ImportRun, ImportRunConnection } from './import-run.ts';

@ObjectType({ simpleResolvers: true })
export class SourceCoverage {
  @Field(lateType('Source'))
  source!: unknown;

  @Field(() => Int)
  records!: number;

  @Field(() => [KindCount])
  counts!: KindCount[];

  @Field(() => Int, { description: 'Findings of its last import.' })
  findings!: number;

  @Field(() => ImportRun, { nullable: true })
  lastImport!: ImportRun | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the network covers, as of one position of the change log.' })
export class Coverage {
  @Field(() => [KindCount])
  counts!: KindCount[];

  @Field(() => Int)
  relations!: number;

  @Field(() => Int)
  flows!: number;

  @Field(() => Int, { description: 'Relations that wait for one of their ends.' })
  pending!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  updatedAt!: string | null;

  @Field(() => [SourceCoverage])
  sources!: SourceCoverage[];

  @FieldWithArgs(() => ImportRunConnection, { nullable: true, args: pageArgs(20) })
  importRuns!: unknown;
}

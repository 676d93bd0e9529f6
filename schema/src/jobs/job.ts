import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { JobStateEnum } from '../common/enums.ts';
import { FieldWithArgs, languageArg } from '../common/fields.ts';
import { DateTimeScalar } from '../common/scalars.ts';
import { UserError } from '../edits/user-error.ts';

@ObjectType({ simpleResolvers: true, description: 'How far a job is.' })
export class JobProgress {
  @Field(() => Float, { description: 'Of `total`, in the same unit.' })
  done!: number;

  @Field(() => Float, { nullable: true, description: 'Null as long as it is not known.' })
  total!: number | null;

  @FieldWithArgs(() => String, {
    nullable: true,
    args: languageArg,
    description: 'What is worked on, or what came of it so far; null where there is nothing to name.',
  })
  what!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the viewer may do with a job.' })
export class JobRights {
  @Field(() => Boolean, { description: 'Whether the viewer may end it before it is done.' })
  cancel!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Work that outlives the request, and the server, that began it.' })
export class Job {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Such as `sample` or `import`; more may come.' })
  kind!: string;

  @Field(() => JobStateEnum, { description: 'Where it stands.' })
  state!: string;

  @Field(() => JobProgress, { description: 'How far it is.' })
  progress!: JobProgress;

  @Field(() => Boolean, { description: 'Somebody wants it to end: it does after its present step.' })
  isCancelAsked!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended. Null: it has not.' })
  endedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A stable code: why it failed, or why it waits for another try. Null: neither.',
  })
  errorCode!: string | null;

  @Field(() => JobRights, { description: 'What the viewer may do with it.' })
  viewerCan!: JobRights;
}

@InputType({ description: 'Which job is to end.' })
export class CancelJobInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What became of asking a job to end.' })
export class CancelJobPayload {
  @Field(() => Job, { nullable: true, description: 'As it stands now; one that had ended stays as it was.' })
  job!: Job | null;

  @Field(() => [UserError])
  errors!: UserError[];
}

import { CancelJobInput, CancelJobPayload, Job, JobProgress } from '@jejaring/schema';
import { ApiError } from '@jejaring/schema/errors';
import { say, type Language } from '@jejaring/words';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../request/index.ts';
import { cancelJob, findJob, followJob, mostJobs, recentJobs, type JobRoot } from './job-service.ts';

@Resolver()
export class JobResolver {
  @Query(() => Job, { nullable: true, description: 'Null where there is none, or it is not for the viewer.' })
  job(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string) {
    return findJob(context, id);
  }

  @Query(() => [Job], {
    nullable: true,
    description: `Those that have not ended, then those that have; of each the last ones first. At most ${mostJobs}.`,
  })
  jobs(@Ctx() context: RequestContext, @Arg('first', () => Int, { defaultValue: 20 }) first: number) {
    return recentJobs(context, first);
  }

  @Mutation(() => CancelJobPayload, {
    nullable: true,
    description: 'Wants a job to end: it does after its present step.',
  })
  async cancelJob(@Ctx() context: RequestContext, @Arg('input', () => CancelJobInput) { id }: CancelJobInput) {
    try {
      return { job: await cancelJob(context, id), errors: [] };
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'NOT_FOUND')) throw error;
      return { job: null, errors: [{ code: error.code, message: error.message, field: 'id' }] };
    }
  }

  @Subscription(() => Job, {
    description:
      'The job as it is, and each time it is otherwise, until it has ended. Over a WebSocket at this address.',
    subscribe: ({ args, context }: { args: { id: string }; context: RequestContext }) => followJob(context, args.id),
  })
  jobProgressed(@Root() job: JobRoot, @Arg('id', () => ID) _id: string) {
    return job;
  }
}

@Resolver(() => JobProgress)
export class JobProgressResolver {
  @FieldResolver()
  what(@Root() { what }: JobRoot['progress'], @Arg('language', () => String) language: Language | null): string | null {
    return what === null ? null : say(what, language);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { runBackgroundJobAgain } from './background-job.commands.ts';
import { backgroundJobs } from './background-job.queries.ts';
import { BackgroundJobConnection, RunBackgroundJobAgainResult } from './background-job.type.ts';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { readConnection } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class BackgroundJobResolver {
  @Query(() => BackgroundJobConnection, {
    description:
      'Work in the background that has failed, the last failure first. What succeeds is not kept.',
  })
  @Access('background-work:manage')
  backgroundJobs(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return readConnection(ctx, info, backgroundJobs, args);
  }

  @Mutation(() => RunBackgroundJobAgainResult, {
    description: 'Runs a job again that waits for somebody. What it does only once stays done.',
  })
  @Access('background-work:manage')
  runBackgroundJobAgain(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    return runBackgroundJobAgain(ctx, id);
  }
}

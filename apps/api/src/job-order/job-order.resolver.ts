import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { JobOrderArgs, jobOrders } from './job-order.queries.ts';
import { JobOrder, JobOrderConnection } from './job-order.type.ts';
import { Access } from '../graphql/access/access.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext } from '../server/context.ts';

@Resolver()
export class JobOrderResolver {
  @Query(() => JobOrderConnection, { description: 'The job orders of the agency.' })
  @Access('job-order:read')
  jobOrders(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => JobOrderArgs) args: JobOrderArgs,
  ) {
    return readConnection(ctx, info, jobOrders, args);
  }

  @Query(() => JobOrder, { nullable: true, description: 'One job order; null when there is none.' })
  @Access('job-order:read')
  jobOrder(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }
}

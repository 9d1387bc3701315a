import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { changeJobOrderStatus } from './change-status.commands.ts';
import { createJobOrder, updateJobOrder } from './job-order.commands.ts';
import {
  ChangeJobOrderStatusInput,
  ChangeJobOrderStatusResult,
  CreateJobOrderInput,
  CreateJobOrderResult,
  UpdateJobOrderInput,
  UpdateJobOrderResult,
} from './job-order.input.ts';
import { JobOrderArgs, jobOrders } from './job-order.queries.ts';
import { JobOrder, JobOrderConnection } from './job-order.type.ts';
import { Access } from '../graphql/access/access.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

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

  @Mutation(() => CreateJobOrderResult, { description: 'Adds a job order.' })
  @Access('job-order:write')
  createJobOrder(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateJobOrderInput) input: CreateJobOrderInput,
  ) {
    return createJobOrder(ctx, input);
  }

  @Mutation(() => UpdateJobOrderResult, { description: 'Changes a job order.' })
  @Access('job-order:write')
  updateJobOrder(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateJobOrderInput) input: UpdateJobOrderInput,
  ) {
    return updateJobOrder(ctx, input);
  }

  @Mutation(() => ChangeJobOrderStatusResult, {
    description:
      'Does one of a job order’s `actions`: hold, resume, close, cancel, reopen, open, decline.',
  })
  @Access('job-order:write', 'job-order:review')
  changeJobOrderStatus(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => ChangeJobOrderStatusInput) input: ChangeJobOrderStatusInput,
  ) {
    return changeJobOrderStatus(ctx, input);
  }
}

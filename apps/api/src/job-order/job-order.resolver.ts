import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeJobOrderStatus, ChangeJobOrderStatusResult } from './change-status.commands.ts';
import { ChangeJobOrderStatusInput } from './job-order.input.ts';
import { resubmitJobOrder, submitJobOrder } from './submit-job-order.commands.ts';
import {
  ResubmitJobOrderInput,
  SubmitJobOrderInput,
  SubmitJobOrderResult,
} from './submit-job-order.input.ts';
import { Access } from '../graphql/access/access.ts';
import type { SignedInContext } from '../context/request-context.ts';

@Resolver()
export class JobOrderResolver {
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

  @Mutation(() => SubmitJobOrderResult, {
    description: 'A client’s contact asks for a job order; it waits for the agency’s review.',
  })
  @Access('job-order:submit')
  submitJobOrder(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => SubmitJobOrderInput) input: Parameters<typeof submitJobOrder>[1],
  ) {
    return submitJobOrder(ctx, input);
  }

  @Mutation(() => SubmitJobOrderResult, {
    description: 'Whoever asked for a job order that was declined asks for it again, changed.',
  })
  @Access('job-order:submit')
  resubmitJobOrder(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => ResubmitJobOrderInput) input: Parameters<typeof resubmitJobOrder>[1],
  ) {
    return resubmitJobOrder(ctx, input);
  }
}

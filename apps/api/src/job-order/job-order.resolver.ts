import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { changeJobOrderStatus, ChangeJobOrderStatusResult } from './change-status.commands.ts';
import { ChangeJobOrderStatusInput } from './job-order.input.ts';
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
}

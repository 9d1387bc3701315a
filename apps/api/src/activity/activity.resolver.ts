import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { logActivity, updateActivity } from './activity.commands.ts';
import {
  LogActivityInput,
  LogActivityResult,
  UpdateActivityInput,
  UpdateActivityResult,
} from './activity.input.ts';
import { deleteActivities } from './delete-activities.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';

@Resolver()
export class ActivityResolver {
  @Mutation(() => LogActivityResult, {
    description: 'Records a note, call, email, or meeting about a record.',
  })
  @Access('activity:write')
  logActivity(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => LogActivityInput) input: LogActivityInput,
  ) {
    return logActivity(ctx, input);
  }

  @Mutation(() => UpdateActivityResult, {
    description: 'Changes an activity, pins or unpins it: its author and administrators only.',
  })
  @Access('activity:write')
  updateActivity(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateActivityInput) input: UpdateActivityInput,
  ) {
    return updateActivity(ctx, input);
  }

  @Mutation(() => BulkResult, {
    description: 'Deletes activities: its author and administrators only. Undo brings them back.',
  })
  @Access('activity:write')
  deleteActivities(@Ctx() ctx: SignedInContext, @Arg('ids', () => [ID]) ids: string[]) {
    return deleteActivities(ctx, ids);
  }
}

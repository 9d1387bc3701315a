import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { logActivity, updateActivity } from './activity.commands.ts';
import {
  LogActivityInput,
  LogActivityResult,
  UpdateActivityInput,
  UpdateActivityResult,
} from './activity.input.ts';
import { activities, ActivityArgs, mentioning } from './activity.queries.ts';
import { Activity, ActivityConnection } from './activity.type.ts';
import { deleteActivities } from './delete-activities.commands.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';

@Resolver()
export class ActivityResolver {
  @Query(() => ActivityConnection, {
    description: 'The notes, calls, e-mails and meetings that the viewer may see.',
  })
  @Access('activity:read')
  activities(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ActivityArgs) args: ActivityArgs,
  ) {
    return readConnection(ctx, info, activities, args, ...mentioning(ctx, args.filter ?? {}));
  }

  @Query(() => Activity, { nullable: true, description: 'One activity; null when there is none.' })
  @Access('activity:read')
  activity(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Mutation(() => LogActivityResult, {
    description: 'Records a note, call, e-mail or meeting about a record.',
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

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { AssignmentArgs, assignments } from './assignment.queries.ts';
import { Assignment, AssignmentConnection } from './assignment.type.ts';
import { updateAssignmentStatus } from './status-update/status-update.commands.ts';
import { UpdateAssignmentStatusInput } from './status-update/status-update.input.ts';
import { previewAssignmentStatus } from './status-update/status-update.preview.ts';
import { UpdateAssignmentStatusPreview } from './status-update/status-update.type.ts';
import { updateAssignment } from './update-assignment.commands.ts';
import { UpdateAssignmentInput, UpdateAssignmentResult } from './update-assignment.input.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class AssignmentResolver {
  @Query(() => AssignmentConnection, { description: 'Assignments that the viewer may see.' })
  @Access('assignment:read')
  assignments(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AssignmentArgs) args: AssignmentArgs,
  ) {
    return readConnection(ctx, info, assignments, args);
  }

  @Query(() => Assignment, {
    nullable: true,
    description: 'One assignment; null when there is none.',
  })
  @Access('assignment:read')
  assignment(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Query(() => UpdateAssignmentStatusPreview, {
    description: 'What `updateAssignmentStatus` would do with this input.',
  })
  @Access('assignment:approve', 'assignment:cancel', 'assignment:close', 'assignment:reactivate')
  previewAssignmentStatus(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateAssignmentStatusInput) input: UpdateAssignmentStatusInput,
  ) {
    return previewAssignmentStatus(ctx, input);
  }

  @Mutation(() => BulkResult, {
    description: 'Approves, cancels, closes or reactivates assignments, each with its own outcome.',
  })
  @Access('assignment:approve', 'assignment:cancel', 'assignment:close', 'assignment:reactivate')
  updateAssignmentStatus(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateAssignmentStatusInput) input: UpdateAssignmentStatusInput,
  ) {
    return updateAssignmentStatus(ctx, input);
  }

  @Mutation(() => UpdateAssignmentResult, {
    description: 'Changes dates, rates and details of an assignment that has not ended.',
  })
  @Access('assignment:update')
  updateAssignment(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateAssignmentInput) input: UpdateAssignmentInput,
  ) {
    return updateAssignment(ctx, input);
  }
}

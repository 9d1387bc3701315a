import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { updateAssignmentStatus } from './status-update/status-update.commands.ts';
import { UpdateAssignmentStatusInput } from './status-update/status-update.input.ts';
import { previewAssignmentStatus } from './status-update/status-update.preview.ts';
import { UpdateAssignmentStatusPreview } from './status-update/status-update.type.ts';
import { updateAssignment } from './update-assignment.commands.ts';
import { UpdateAssignmentInput, UpdateAssignmentResult } from './update-assignment.input.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import type { SignedInContext } from '../context/request-context.ts';

@Resolver()
export class AssignmentResolver {
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
    description:
      'Approves, cancels, closes, or reactivates assignments, each with its own outcome.',
  })
  @Access('assignment:approve', 'assignment:cancel', 'assignment:close', 'assignment:reactivate')
  updateAssignmentStatus(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateAssignmentStatusInput) input: UpdateAssignmentStatusInput,
  ) {
    return updateAssignmentStatus(ctx, input);
  }

  @Mutation(() => UpdateAssignmentResult, {
    description: 'Changes dates, rates, and details of an assignment that has not ended.',
  })
  @Access('assignment:update')
  updateAssignment(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateAssignmentInput) input: UpdateAssignmentInput,
  ) {
    return updateAssignment(ctx, input);
  }
}

import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { moveSubmission } from './move-submission.commands.ts';
import {
  MoveSubmissionInput,
  MoveSubmissionResult,
  SubmissionPreview,
  SubmitCandidatesInput,
} from './submission.input.ts';
import { previewSubmitCandidates } from './submit-candidates.preview.ts';
import { submitCandidates } from './submit-candidates.commands.ts';
import { Access } from '../graphql/access/access.ts';
import { BulkResult } from '../graphql/bulk-result.ts';
import type { SignedInContext } from '../context/request-context.ts';

@Resolver()
export class SubmissionResolver {
  @Query(() => SubmissionPreview, {
    description: 'What `submitCandidates` would do with this input.',
  })
  @Access('submission:write')
  previewSubmitCandidates(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => SubmitCandidatesInput) input: SubmitCandidatesInput,
  ) {
    return previewSubmitCandidates(ctx, input);
  }

  @Mutation(() => BulkResult, {
    description: 'Puts candidates forward for a job order; one outcome for each candidate.',
  })
  @Access('submission:write')
  submitCandidates(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => SubmitCandidatesInput) input: SubmitCandidatesInput,
  ) {
    return submitCandidates(ctx, input);
  }

  @Mutation(() => MoveSubmissionResult, {
    description:
      'Does one of a submission’s `actions`: interview, offer, reject, withdraw, reconsider.',
  })
  @Access('submission:write')
  moveSubmission(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => MoveSubmissionInput) input: MoveSubmissionInput,
  ) {
    return moveSubmission(ctx, input);
  }
}

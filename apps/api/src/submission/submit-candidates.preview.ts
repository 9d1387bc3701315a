import {
  type SubmissionPreview,
  type SubmitCandidatesInput,
  submitSchema,
} from './submission.input.ts';
import { planSubmissions } from './submit-candidates.plan.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { previewInput } from '../graphql/preview-input.ts';
import { problemOf } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What `submitCandidates` would do with this input: the same plan, nothing written. */
export function previewSubmitCandidates(
  ctx: SignedInContext,
  input: SubmitCandidatesInput,
): Promise<SubmissionPreview> {
  return previewInput(ctx, submitSchema, input, async (given) => {
    const planned = await ctx.database.read((db) =>
      planSubmissions({ db, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
    );
    if (planned) return { outcomes: planned.map(({ outcome }) => outcome) };
    const { message } = notFound('JobOrder');
    return { outcomes: [], problems: [problemOf({ path: 'jobOrderId', message })] };
  });
}

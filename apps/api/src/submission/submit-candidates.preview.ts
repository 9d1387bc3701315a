import {
  type SubmissionPreview,
  type SubmitCandidatesInput,
  submitSchema,
} from './submission.input.ts';
import { planSubmissions } from './submit-candidates.plan.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, problemOf } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What `submitCandidates` would do with this input: the same plan, nothing written. */
export async function previewSubmitCandidates(
  ctx: SignedInContext,
  input: SubmitCandidatesInput,
): Promise<SubmissionPreview> {
  const given = parseInput(submitSchema, input);
  if (given instanceof InvalidInput) return { outcomes: [], problems: given.problems };
  const planned = await ctx.database.read((db) =>
    planSubmissions({ db, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
  );
  if (!planned) {
    const { message } = notFound('JobOrder');
    return { outcomes: [], problems: [problemOf({ path: 'jobOrderId', message })] };
  }
  return { outcomes: planned.map(({ outcome }) => outcome), problems: [] };
}

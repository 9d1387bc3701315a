import {
  type CandidateStatusPreview,
  candidateStatusSchema,
  type ChangeCandidateStatusInput,
} from './candidate.input.ts';
import { planStatusChange } from './change-status.plan.ts';
import { checked } from '../graphql/checked-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import type { SignedInContext } from '../server/context.ts';

/** What `changeCandidateStatus` would do with this input: the same plan, nothing written. */
export async function previewCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
): Promise<CandidateStatusPreview> {
  const given = checked(candidateStatusSchema, input);
  if (given instanceof InvalidInput) return { outcomes: [], problems: given.problems };
  const { outcomes } = await ctx.database.read((client) =>
    planStatusChange({ client, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
  );
  return { outcomes, problems: [] };
}

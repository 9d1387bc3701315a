import {
  type CandidateStatusPreview,
  candidateStatusSchema,
  type ChangeCandidateStatusInput,
} from './candidate.input.ts';
import { planStatusChange } from './change-status.plan.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What `changeCandidateStatus` would do with this input: the same plan, nothing written. */
export async function previewCandidateStatus(
  ctx: SignedInContext,
  input: ChangeCandidateStatusInput,
): Promise<CandidateStatusPreview> {
  const given = parseInput(candidateStatusSchema, input);
  if (given instanceof InvalidInput) return { outcomes: [], problems: given.problems };
  const { outcomes } = await ctx.database.read((db) =>
    planStatusChange({ db, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
  );
  return { outcomes, problems: [] };
}

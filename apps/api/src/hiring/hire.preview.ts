import { planHiring } from './hire.plan.ts';
import type { HirePreview } from './hire-preview.type.ts';
import { type HireCandidatesInput, hireCandidatesSchema } from './hiring.input.ts';
import { previewInput } from '../graphql/preview-input.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What `hireCandidates` would do with this input: the same plan, nothing written. */
export function previewHireCandidates(
  ctx: SignedInContext,
  input: HireCandidatesInput,
): Promise<HirePreview> {
  return previewInput(ctx, hireCandidatesSchema, input, async (given) => {
    const planned = await ctx.database.read((db) =>
      planHiring({ db, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
    );
    return { outcomes: planned.map(({ outcome }) => outcome) };
  });
}

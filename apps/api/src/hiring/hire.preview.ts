import { planHiring } from './hire.plan.ts';
import type { HirePreview } from './hire-preview.type.ts';
import { type HireCandidatesInput, hireCandidatesSchema } from './hiring.input.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** What `hireCandidates` would do with this input: the same plan, nothing written. */
export async function previewHireCandidates(
  ctx: SignedInContext,
  input: HireCandidatesInput,
): Promise<HirePreview> {
  const given = parseInput(hireCandidatesSchema, input);
  if (given instanceof InvalidInput) return { outcomes: [], problems: given.problems };
  const planned = await ctx.database.read((db) =>
    planHiring({ db, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
  );
  return { outcomes: planned.map(({ outcome }) => outcome), problems: [] };
}

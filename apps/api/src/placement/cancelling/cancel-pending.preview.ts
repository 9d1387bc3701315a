import { planCancellation } from './cancel-pending.plan.ts';
import {
  type CancelPendingPlacementsInput,
  cancelPendingSchema,
} from './cancel-placement.input.ts';
import type { CancelPlacementsPreview } from '../placement-results.type.ts';
import { parseInput } from '../../graphql/parse-input.ts';
import { InvalidInput } from '../../graphql/results.ts';
import type { SignedInContext } from '../../context/request-context.ts';

/** What `cancelPendingPlacements` would do with this input: the same plan, nothing written. */
export async function previewCancelPlacements(
  ctx: SignedInContext,
  input: CancelPendingPlacementsInput,
): Promise<CancelPlacementsPreview> {
  const given = parseInput(cancelPendingSchema, input);
  if (given instanceof InvalidInput) return { outcomes: [], problems: given.problems };
  const { outcomes } = await ctx.database.read((db) =>
    planCancellation({ db, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
  );
  return { outcomes, problems: [] };
}

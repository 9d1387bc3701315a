import { planCancellation } from './cancel-pending.plan.ts';
import {
  type CancelPendingPlacementsInput,
  cancelPendingSchema,
} from './cancel-placement.input.ts';
import type { CancelPlacementsPreview } from './placement-results.type.ts';
import { checked } from '../graphql/checked-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import type { SignedInContext } from '../server/context.ts';

/** What `cancelPendingPlacements` would do with this input: the same plan, nothing written. */
export async function previewCancelPlacements(
  ctx: SignedInContext,
  input: CancelPendingPlacementsInput,
): Promise<CancelPlacementsPreview> {
  const given = checked(cancelPendingSchema, input);
  if (given instanceof InvalidInput) return { outcomes: [], problems: given.problems };
  const { outcomes } = await ctx.database.read((client) =>
    planCancellation({ client, agencyId: ctx.agency.id }, ctx, given),
  );
  return { outcomes, problems: [] };
}

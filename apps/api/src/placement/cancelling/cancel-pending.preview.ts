import { planCancellation } from './cancel-pending.plan.ts';
import {
  type CancelPendingPlacementsInput,
  cancelPendingSchema,
} from './cancel-placement.input.ts';
import type { CancelPlacementsPreview } from '../placement-results.type.ts';
import { previewInput } from '../../graphql/preview-input.ts';
import type { SignedInContext } from '../../context/request-context.ts';

/** What `cancelPendingPlacements` would do with this input: the same plan, nothing written. */
export function previewCancelPlacements(
  ctx: SignedInContext,
  input: CancelPendingPlacementsInput,
): Promise<CancelPlacementsPreview> {
  return previewInput(ctx, cancelPendingSchema, input, async (given) => {
    const { outcomes } = await ctx.database.read((db) =>
      planCancellation({ db, agencyId: ctx.agency.id }, ctx, given, { lock: false }),
    );
    return { outcomes };
  });
}

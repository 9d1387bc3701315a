import type { Outcome } from '@stint/ui/effect-dialog/outcome.ts';
import type { PreviewCancelPlacementsQuery } from '../../gql/graphql.ts';
import { placementName } from './placement-name.ts';

type Previewed = PreviewCancelPlacementsQuery['previewCancelPlacements'][number];

/** P-8: each candidate with every placement that would go, because it is easily more than the one shown. */
export function cancellationPreview(previewed: readonly Previewed[]): Outcome[] {
  return previewed.map(({ candidate, placements }) => ({
    recordId: candidate.id,
    label: candidate.fullName,
    done: placements.length > 0,
    effects: placements.map((placement) => `Cancels ${placementName(placement)}`),
    refusals:
      placements.length > 0
        ? []
        : [{ code: 'NOTHING_PENDING', message: 'Nothing is pending any more.' }],
  }));
}

/** How many placements would go in all. */
export function placementsIn(previewed: readonly Previewed[]): number {
  return previewed.reduce((sum, { placements }) => sum + placements.length, 0);
}

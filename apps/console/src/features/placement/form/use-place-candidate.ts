import type { UseFormReturnType } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useNavigate } from '@tanstack/react-router';
import { graphql } from '../../../gql/gql.ts';
import type { PlaceCandidateInput } from '../../../gql/graphql.ts';
import type { PlacementValues } from './placement-values.ts';

export const PlaceCandidateDocument = graphql(`
  mutation PlaceCandidate($input: PlaceCandidateInput!) {
    placeCandidate(input: $input) {
      ... on PlacementMade {
        placement {
          id
          version
          status
          standing {
            ...Standing
            locationLabel
          }
          candidate {
            id
            fullName
          }
          jobOrder {
            id
            status
            openings
          }
          submission {
            ...SubmissionRow
          }
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/**
 * Places the candidate (or completes a canceled placement again) and goes to Manage Submissions with
 * the placement open. Refusals stand at the fields that they name.
 */
export function usePlaceCandidate(form: UseFormReturnType<PlacementValues>, jobOrderId: string) {
  const [place, placing] = useCommand(PlaceCandidateDocument, { form });
  const navigate = useNavigate();
  const offerUndo = useUndoOffer();

  const run = async (input: PlaceCandidateInput) => {
    const answer = await place({ input });
    if (answer.kind === 'refused') {
      const placed = answer.refusals.filter(({ field }) => field);
      form.setErrors(Object.fromEntries(placed.map(({ field, message }) => [field, message])));
    }
    if (answer.kind !== 'done') return;
    const { placement, changeSetId } = answer.value;
    showNotice({
      message: `${placement.candidate.fullName} is placed: ${placement.standing.locationLabel}.`,
      undo: offerUndo(changeSetId),
    });
    await navigate({
      to: `/submissions/${jobOrderId}`,
      search: { panel: placement.id },
      ignoreBlocker: true,
    });
  };
  return [run, placing] as const;
}

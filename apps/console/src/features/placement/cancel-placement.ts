import { graphql } from '../../gql/gql.ts';
import type { CancelPlacementInput } from '../../gql/graphql.ts';
import type { Entered } from '@stint/spa-kit/record/actions/action-ask.ts';

export const CancelPlacementDocument = graphql(`
  mutation CancelPlacement($input: CancelPlacementInput!) {
    cancelPlacement(input: $input) {
      ... on PlacementCancelled {
        placement {
          id
          version
          status
          cancelReason
          actions {
            ...RecordActions
          }
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** Cancels one pending first placement; the reason is kept with it (P-7, P-9). */
export const cancelPlacementInput = (
  { id, version }: { id: string; version: number },
  { reason = '' }: Entered,
): CancelPlacementInput => ({ placementId: id, version, reason: reason as string });

/** The notice afterwards. */
export const placementCancelled = () => 'The placement is canceled.';

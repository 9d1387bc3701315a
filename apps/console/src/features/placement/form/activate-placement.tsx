import { useQuery } from '@apollo/client/react';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { RecordSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { valuesFromPlacement } from './initial-values.ts';
import { PlacementForm } from './placement-form.tsx';

export const CancelledPlacementDocument = graphql(`
  query CancelledPlacement($id: ID!) {
    placement(id: $id) {
      id
      version
      submission {
        id
      }
      candidate {
        id
        fullName
      }
      jobOrder {
        id
        number
        title
        client {
          id
          name
        }
      }
      owners {
        id
        share
        account {
          id
        }
      }
      conditions {
        label
        owner
        dueDate
        met
      }
      assignment {
        id
        ...AssignmentTerms
      }
    }
  }
`);

/** Activates a canceled placement: the form in edit mode, as it was (P-10). */
export default function ActivatePlacement({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(CancelledPlacementDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <PageBody>
        <RecordSkeleton />
      </PageBody>
    );
  if (!data.placement) return <EmptyState title="Placement not found" />;
  const { version, submission, candidate, jobOrder } = data.placement;
  return (
    <PlacementForm
      candidate={candidate}
      jobOrder={jobOrder}
      target={{ submissionId: submission.id, placementId: id, version }}
      initial={valuesFromPlacement(data.placement)}
    />
  );
}

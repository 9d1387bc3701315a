import { Text } from '@mantine/core';
import { declareAsk } from '@stint/spa-kit/record/actions/action-ask.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { graphql } from '../../gql/gql.ts';
import type { DecisionDialogProps } from './hiring-dialog.tsx';

export const PreviewCancelPlacementsDocument = graphql(`
  query PreviewCancelPlacements($input: CancelPendingPlacementsInput!) {
    previewCancelPlacements(input: $input) {
      ...CommandPreview
    }
  }
`);

export const CancelPendingPlacementsDocument = graphql(`
  mutation CancelPendingPlacements($input: CancelPendingPlacementsInput!) {
    cancelPendingPlacements(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

const asks = [
  declareAsk({
    field: 'reason',
    label: 'Reason',
    kind: 'TEXT',
    required: true,
    lines: 1,
    help: 'Saved with each of these placements',
  }),
];

/** Cancels all pending placements of each candidate with one reason, and lists them first (P-8). */
export function CancelPlacementsDialog({ candidateIds, onClose, onDone }: DecisionDialogProps) {
  return (
    <ActionDialog
      title="Cancel placements"
      action="cancel"
      records={candidateIds.map((id) => ({ id }))}
      asks={asks}
      inputOf={({ reason = '' }) => ({
        candidateIds: [...candidateIds],
        reason: reason as string,
      })}
      command={CancelPendingPlacementsDocument}
      preview={PreviewCancelPlacementsDocument}
      willHappen="Leave Hiring Management"
      confirmLabel={(count) => `Cancel placements of ${pluralize(count, 'candidate')}`}
      danger
      done={({ count }) =>
        `The pending placements of ${pluralize(count, 'candidate')} are canceled.`
      }
      onClose={onClose}
      onDone={onDone}
    >
      <Text size="sm">
        This cancels <strong>all</strong> pending placements of each candidate, not just the one
        shown in the list. Their openings are given back; the candidates’ CRM status stays as it is.
      </Text>
    </ActionDialog>
  );
}

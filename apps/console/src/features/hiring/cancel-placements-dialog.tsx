import { Text, Textarea } from '@mantine/core';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useBulkChange } from '@stint/spa-kit/record/actions/use-bulk-change.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';
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

/** Cancels all pending placements of each candidate with one reason, and lists them first (P-8). */
export function CancelPlacementsDialog({ candidateIds, onClose, onDone }: DecisionDialogProps) {
  const [reason, setReason] = useState('');
  const { change, dialog } = useBulkChange(CancelPendingPlacementsDocument, {
    done: (count) => `The pending placements of ${pluralize(count, 'candidate')} are cancelled.`,
    onClose,
    onDone,
  });
  const input = { candidateIds: [...candidateIds], reason: reason.trim() };
  // The effects are the same whatever the reason, and told before it is given.
  const asked = { ...input, reason: 'Still to be given' };
  const preview = usePreview(PreviewCancelPlacementsDocument, asked, {
    waiting: dialog.results !== undefined,
  });

  return (
    <EffectDialog
      opened
      danger
      onClose={onClose}
      title="Cancel placements"
      willHappen="Leave Hiring Management"
      confirmLabel={(count) => `Cancel placements of ${pluralize(count, 'candidate')}`}
      ready={input.reason !== ''}
      onConfirm={() => void change({ input })}
      {...preview}
      {...dialog}
    >
      <Text size="sm">
        This cancels <strong>all</strong> pending placements of each candidate, not just the one
        shown in the list. Their openings are given back; the candidates’ CRM status stays as it is.
      </Text>
      <Textarea
        data-autofocus
        required
        autosize
        label="Reason"
        description="Kept with every one of these placements"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </EffectDialog>
  );
}

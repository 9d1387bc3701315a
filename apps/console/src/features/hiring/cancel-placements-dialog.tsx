import { useQuery } from '@apollo/client/react';
import { Text, Textarea } from '@mantine/core';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { counted } from '../../record/counted.ts';
import { useBulkChange } from '../../record/use-bulk-change.ts';
import { cancellationPreview, placementsIn } from './cancellation-preview.ts';
import type { DecisionDialogProps } from './hiring-dialog.tsx';

export const PreviewCancelPlacementsDocument = graphql(`
  query PreviewCancelPlacements($candidateIds: [ID!]!) {
    previewCancelPlacements(candidateIds: $candidateIds) {
      candidate {
        id
        fullName
      }
      placements {
        id
        assignment {
          id
          jobTitle
          client {
            id
            name
          }
        }
      }
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
  const words = useWords();
  const [reason, setReason] = useState('');
  const { change, dialog } = useBulkChange(CancelPendingPlacementsDocument, {
    done: (count) => `The pending placements of ${counted(count, 'candidate')} are cancelled.`,
    onClose,
    onDone,
  });
  const { data, error } = useQuery(PreviewCancelPlacementsDocument, {
    variables: { candidateIds: [...candidateIds] },
    fetchPolicy: 'no-cache',
    skip: dialog.results !== undefined,
  });
  const previewed = data?.previewCancelPlacements;

  return (
    <EffectDialog
      opened
      danger
      onClose={onClose}
      title="Cancel placements"
      willHappen="Leave Hiring Management"
      preview={previewed ? cancellationPreview(previewed) : null}
      confirmLabel={() => `Cancel ${counted(previewed ? placementsIn(previewed) : 0, 'placement')}`}
      ready={reason.trim() !== ''}
      problem={error ? problemOf(error, words) : null}
      onConfirm={() =>
        void change({ input: { candidateIds: [...candidateIds], reason: reason.trim() } })
      }
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

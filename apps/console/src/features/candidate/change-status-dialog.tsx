import { Select, Textarea } from '@mantine/core';
import { actionTowards } from '@stint/domain/candidate/candidate.machine.ts';
import {
  candidateStates,
  candidateStatusLabels,
  type CandidateStatus,
} from '@stint/domain/candidate/candidate.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { CandidateRowFragment } from '../../gql/graphql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useBulkChange } from '@stint/spa-kit/record/actions/use-bulk-change.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';

export const PreviewCandidateStatusDocument = graphql(`
  query PreviewCandidateStatus($input: ChangeCandidateStatusInput!) {
    previewCandidateStatus(input: $input) {
      ...CommandPreview
    }
  }
`);

export const ChangeCandidateStatusDocument = graphql(`
  mutation ChangeCandidateStatus($input: ChangeCandidateStatusInput!) {
    changeCandidateStatus(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type ChangeStatusDialogProps = {
  candidates: readonly CandidateRowFragment[];
  /** The status to begin with, where an action says it. */
  status?: CandidateStatus;
  onClose: () => void;
  onDone?: () => void;
};

/** The statuses that a person can bring candidates to; being on assignment comes by work alone. */
const settableStatuses = valuesOf(candidateStatusLabels).filter(
  (status) => actionTowards(status) !== undefined,
);

/** Brings candidates to a status by hand; each is changed or refused by itself. */
export default function ChangeStatusDialog(props: ChangeStatusDialogProps) {
  const { candidates, onClose, onDone } = props;
  const [status, setStatus] = useState(props.status ?? null);
  const [reason, setReason] = useState('');
  const { change, dialog } = useBulkChange(ChangeCandidateStatusDocument, {
    done: (count) =>
      `${pluralize(count, 'candidate')} ${count === 1 ? 'is' : 'are'} now “${candidateStatusLabels[status!]}”.`,
    onClose,
    onDone,
  });
  const input = { ids: candidates.map(({ id }) => id), status: status! };
  const preview = usePreview(PreviewCandidateStatusDocument, input, {
    waiting: status === null || dialog.results !== undefined,
  });
  return (
    <EffectDialog
      opened
      onClose={onClose}
      title="Change candidate status"
      waiting={status === null ? 'Choose the status to see what would happen.' : undefined}
      willHappen="Will change"
      confirmLabel={(count) => `Change ${pluralize(count, 'candidate')}`}
      danger={status !== null && candidateStates[status].tone === 'danger'}
      onConfirm={() => void change({ input: { ...input, reason: reason || null } })}
      {...preview}
      {...dialog}
    >
      <Select
        required
        label="Status"
        placeholder="Choose a status"
        data={settableStatuses.map((value) => ({ value, label: candidateStatusLabels[value] }))}
        value={status}
        onChange={(chosen) => setStatus(chosen as CandidateStatus | null)}
      />
      <Textarea
        label="Reason"
        description="Kept in the candidate’s history."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </EffectDialog>
  );
}

import { actionTowards } from '@stint/domain/candidate/asked-status.ts';
import {
  candidateStates,
  candidateStatusLabels,
  type CandidateStatus,
} from '@stint/domain/candidate/candidate.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { declareAsk } from '@stint/spa-kit/record/actions/action-ask.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { graphql } from '../../gql/gql.ts';
import type { CandidateRowFragment, ChangeCandidateStatusInput } from '../../gql/graphql.ts';

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

const statusAsk = {
  field: 'status',
  label: 'Status',
  kind: 'CHOICE',
  required: true,
  placeholder: 'Choose a status',
  choices: settableStatuses.map((value) => ({ value, label: candidateStatusLabels[value] })),
} as const;

const reasonAsk = declareAsk({
  field: 'reason',
  label: 'Reason',
  kind: 'TEXT',
  lines: 2,
  help: 'Saved in the candidate’s history.',
});

/** Brings candidates to a status by hand; each is changed or refused by itself. */
export default function ChangeStatusDialog(props: ChangeStatusDialogProps) {
  const { candidates, status = null, onClose, onDone } = props;
  const ids = candidates.map(({ id }) => id);
  return (
    <ActionDialog
      title="Change candidate status"
      action="change-status"
      records={candidates}
      asks={[declareAsk({ ...statusAsk, defaultValue: status }), reasonAsk]}
      inputOf={(entered) => ({ ids, reason: null, ...entered }) as ChangeCandidateStatusInput}
      command={ChangeCandidateStatusDocument}
      preview={PreviewCandidateStatusDocument}
      willHappen="Will change"
      confirmLabel={(count) => `Change ${pluralize(count, 'candidate')}`}
      danger={({ status: chosen }) => isStatus(chosen) && candidateStates[chosen].tone === 'danger'}
      done={({ count, entered }) =>
        `${pluralize(count, 'candidate')} ${count === 1 ? 'is' : 'are'} now “${candidateStatusLabels[entered['status'] as CandidateStatus]}”.`
      }
      onClose={onClose}
      onDone={onDone}
    />
  );
}

const isStatus = (value: unknown): value is CandidateStatus =>
  typeof value === 'string' && value in candidateStates;

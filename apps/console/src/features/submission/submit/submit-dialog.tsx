import type { ReactNode } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';

export const PreviewSubmitCandidatesDocument = graphql(`
  query PreviewSubmitCandidates($input: SubmitCandidatesInput!) {
    previewSubmitCandidates(input: $input) {
      ...CommandPreview
    }
  }
`);

export const SubmitCandidatesDocument = graphql(`
  mutation SubmitCandidates($input: SubmitCandidatesInput!) {
    submitCandidates(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type SubmitDialogProps = {
  title: string;
  /** Null while none is chosen. */
  jobOrderId: string | null;
  candidateIds: readonly string[];
  /** What is still to be chosen. */
  waiting: string | undefined;
  onClose: () => void;
  onDone?: () => void;
  /** What is chosen here. */
  children: ReactNode;
};

/** Puts candidates forward for a job order; each is submitted or refused by itself, and says so before. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { title, jobOrderId, candidateIds, waiting, onClose, onDone, children } = props;
  return (
    <ActionDialog
      title={title}
      action="submit"
      records={candidateIds.map((id) => ({ id }))}
      asks={[]}
      inputOf={() => ({ jobOrderId: jobOrderId ?? '', candidateIds: [...candidateIds] })}
      command={SubmitCandidatesDocument}
      preview={PreviewSubmitCandidatesDocument}
      waiting={waiting}
      willHappen="Will be submitted"
      confirmLabel={(count) => `Submit ${pluralize(count, 'candidate')}`}
      done={({ count }) => `${pluralize(count, 'candidate')} submitted.`}
      onClose={onClose}
      onDone={onDone}
    >
      {children}
    </ActionDialog>
  );
}

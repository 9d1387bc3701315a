import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import type { ReactNode } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useBulkChange } from '@stint/spa-kit/record/actions/use-bulk-change.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';

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
  const { jobOrderId, candidateIds, waiting, onClose, onDone } = props;
  const { change, dialog } = useBulkChange(SubmitCandidatesDocument, {
    done: (count) => `${pluralize(count, 'candidate')} submitted.`,
    onClose,
    onDone,
  });
  const input = { jobOrderId: jobOrderId ?? '', candidateIds: [...candidateIds] };
  const preview = usePreview(PreviewSubmitCandidatesDocument, input, {
    waiting: waiting !== undefined || dialog.results !== undefined,
  });
  return (
    <EffectDialog
      opened
      onClose={onClose}
      title={props.title}
      waiting={waiting}
      willHappen="Will be submitted"
      confirmLabel={(count) => `Submit ${pluralize(count, 'candidate')}`}
      onConfirm={() => void change({ input })}
      {...preview}
      {...dialog}
    >
      {props.children}
    </EffectDialog>
  );
}

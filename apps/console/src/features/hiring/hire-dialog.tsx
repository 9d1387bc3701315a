import { declareAsk } from '@stint/spa-kit/record/actions/action-ask.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { graphql } from '../../gql/gql.ts';
import type { DecisionDialogProps } from './hiring-dialog.tsx';

export const PreviewHireDocument = graphql(`
  query PreviewHire($input: HireCandidatesInput!) {
    previewHireCandidates(input: $input) {
      ...CommandPreview
    }
  }
`);

export const HireCandidatesDocument = graphql(`
  mutation HireCandidates($input: HireCandidatesInput!) {
    hireCandidates(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

const asks = [
  declareAsk({
    field: 'hiredOn',
    label: 'Hire date',
    kind: 'DATE',
    required: true,
    defaultValue: 'today',
  }),
];

/** Makes employees of candidates; what a checklist still misses stands with its candidate (P-11). */
export function HireDialog({ candidateIds, onClose, onDone }: DecisionDialogProps) {
  return (
    <ActionDialog
      title="Hire"
      action="hire"
      records={candidateIds.map((id) => ({ id }))}
      asks={asks}
      inputOf={({ hiredOn = null }) => ({
        candidateIds: [...candidateIds],
        hiredOn: hiredOn as string | null,
      })}
      command={HireCandidatesDocument}
      preview={PreviewHireDocument}
      willHappen="Will be hired"
      confirmLabel={(count) => `Hire ${pluralize(count, 'candidate')}`}
      done={({ count }) => `${pluralize(count, 'candidate')} hired.`}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

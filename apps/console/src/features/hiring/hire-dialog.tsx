import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useBulkChange } from '@stint/spa-kit/record/actions/use-bulk-change.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';
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

/** Makes employees of candidates; what a checklist still misses stands with its candidate (P-11). */
export function HireDialog({ candidateIds, onClose, onDone }: DecisionDialogProps) {
  const { today } = useViewer();
  const [hiredOn, setHiredOn] = useState<string | null>(today);
  const { change, dialog } = useBulkChange(HireCandidatesDocument, {
    done: (count) => `${pluralize(count, 'candidate')} hired.`,
    onClose,
    onDone,
  });
  const input = { candidateIds: [...candidateIds], hiredOn };
  const preview = usePreview(PreviewHireDocument, input, {
    waiting: hiredOn === null || dialog.results !== undefined,
  });

  return (
    <EffectDialog
      opened
      onClose={onClose}
      title="Hire"
      willHappen="Will be hired"
      confirmLabel={(count) => `Hire ${pluralize(count, 'candidate')}`}
      waiting={hiredOn === null ? 'Choose the hire date.' : undefined}
      onConfirm={() => void change({ input })}
      {...preview}
      {...dialog}
    >
      <DateField required label="Hire date" value={hiredOn} onChange={setHiredOn} />
    </EffectDialog>
  );
}

import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { EmployeeRowFragment } from '../../gql/graphql.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';
import { useEmployment } from './use-employment.ts';

export const PreviewRehireEmployeeDocument = graphql(`
  query PreviewRehireEmployee($input: RehireEmployeeInput!) {
    previewRehireEmployee(input: $input) {
      ...CommandPreview
    }
  }
`);

type RehireDialogProps = { employee: EmployeeRowFragment; onClose: () => void };

/** Employs somebody again who had left. */
export function RehireDialog({ employee, onClose }: RehireDialogProps) {
  const { id, version, candidate } = employee;
  const { today } = useViewer();
  const { rehire, busy } = useEmployment();
  const [hiredOn, setHiredOn] = useState(today);
  const input = { id, version, hiredOn };
  const preview = usePreview(PreviewRehireEmployeeDocument, input, { waiting: false });
  const confirm = async () => {
    if (await rehire(input)) onClose();
  };
  return (
    <EffectDialog
      opened
      onClose={onClose}
      title={`Rehire ${candidate.fullName}`}
      willHappen="Will be employed again"
      confirmLabel={() => 'Rehire'}
      busy={busy}
      onConfirm={() => void confirm()}
      {...preview}
    >
      <DateField
        required
        label="Hire date"
        value={hiredOn}
        onChange={(date) => date && setHiredOn(date)}
      />
    </EffectDialog>
  );
}

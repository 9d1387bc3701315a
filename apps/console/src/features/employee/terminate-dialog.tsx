import { Text, Textarea } from '@mantine/core';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { EffectDialog } from '@stint/ui/effect-dialog/effect-dialog.tsx';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { EmployeeRowFragment } from '../../gql/graphql.ts';
import { usePreview } from '@stint/spa-kit/record/actions/use-preview.ts';
import { useEmployment } from './use-employment.ts';

export const PreviewTerminateEmployeeDocument = graphql(`
  query PreviewTerminateEmployee($input: TerminateEmployeeInput!) {
    previewTerminateEmployee(input: $input) {
      ...CommandPreview
    }
  }
`);

type TerminateDialogProps = { employee: EmployeeRowFragment; onClose: () => void };

/** Ends an employment: its last day, and why. */
export function TerminateDialog({ employee, onClose }: TerminateDialogProps) {
  const { id, version, candidate } = employee;
  const { today } = useViewer();
  const { terminate, busy } = useEmployment();
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const input = { id, version, terminatedOn: lastDay, reason: reason.trim() };
  // The effects are the same whatever the reason, and told before it is given.
  const asked = { ...input, reason: 'Still to be given' };
  const preview = usePreview(PreviewTerminateEmployeeDocument, asked, { waiting: false });
  const confirm = async () => {
    if (await terminate(input)) onClose();
  };
  return (
    <EffectDialog
      opened
      danger
      onClose={onClose}
      title={`Terminate ${candidate.fullName}`}
      willHappen="Will be terminated"
      confirmLabel={() => 'Terminate'}
      ready={input.reason !== ''}
      busy={busy}
      onConfirm={() => void confirm()}
      {...preview}
    >
      <Text size="sm">Past assignments, time and history stay.</Text>
      <DateField
        required
        label="Termination date"
        value={lastDay}
        onChange={(date) => date && setLastDay(date)}
      />
      <Textarea
        data-autofocus
        required
        autosize
        label="Reason"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </EffectDialog>
  );
}

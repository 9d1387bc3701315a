import { Stack } from '@mantine/core';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { ReasonDialog } from '@stint/ui/reason-dialog/reason-dialog.tsx';
import { useState } from 'react';
import type { EmployeeRowFragment } from '../../gql/graphql.ts';
import { useEmployment } from './use-employment.ts';

type TerminateDialogProps = { employee: EmployeeRowFragment; onClose: () => void };

/** Ends an employment: its last day, and why. */
export function TerminateDialog({ employee, onClose }: TerminateDialogProps) {
  const { today } = useViewer();
  const { terminate, busy } = useEmployment();
  const [lastDay, setLastDay] = useState(today);
  const confirm = async (reason: string) => {
    const { id, version } = employee;
    if (await terminate({ id, version, terminatedOn: lastDay, reason })) onClose();
  };
  return (
    <ReasonDialog
      opened
      danger
      onClose={onClose}
      title={`Terminate ${employee.candidate.fullName}`}
      confirmLabel="Terminate"
      busy={busy}
      onConfirm={(reason) => void confirm(reason)}
    >
      <Stack gap="sm">
        The employment ends. Past assignments, time and history stay.
        <DateField
          required
          label="Termination date"
          value={lastDay}
          onChange={(date) => date && setLastDay(date)}
        />
      </Stack>
    </ReasonDialog>
  );
}

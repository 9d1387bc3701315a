import { Button, Group, Stack } from '@mantine/core';
import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { useState } from 'react';
import type { EmployeeRowFragment } from '../../gql/graphql.ts';
import { useEmployment } from './use-employment.ts';

type RehireDialogProps = { employee: EmployeeRowFragment; onClose: () => void };

/** Employs somebody again who had left. */
export function RehireDialog({ employee, onClose }: RehireDialogProps) {
  const { today } = useViewer();
  const { rehire, busy } = useEmployment();
  const [hiredOn, setHiredOn] = useState(today);
  const confirm = async () => {
    const { id, version } = employee;
    if (await rehire({ id, version, hiredOn })) onClose();
  };
  return (
    <Dialog onClose={onClose} title={`Rehire ${employee.candidate.fullName}`}>
      <Stack gap="md">
        <DateField
          required
          data-autofocus
          label="Hire date"
          value={hiredOn}
          onChange={(date) => date && setHiredOn(date)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" disabled={busy} onClick={onClose}>
            Back
          </Button>
          <Button loading={busy} onClick={() => void confirm()}>
            Rehire
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

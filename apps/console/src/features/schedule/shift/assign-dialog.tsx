import { Text } from '@mantine/core';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { graphql } from '../../../gql/gql.ts';
import { jobOf, placeOf, type Shift } from '../shift-row.ts';
import { dayName } from '../week.ts';
import { useWhoWorksIt } from './who-works-it.tsx';

export const AssignShiftsDocument = graphql(`
  mutation AssignShifts($input: AssignShiftsInput!) {
    assignShifts(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewAssignShiftsDocument = graphql(`
  query PreviewAssignShifts($input: AssignShiftsInput!) {
    previewAssignShifts(input: $input) {
      ...CommandPreview
    }
  }
`);

type AssignDialogProps = {
  shift: Shift;
  /** To whom it was dropped; null where that is to be chosen. */
  employeeId: string | null;
  onClose: () => void;
};

/** Gives an open shift to somebody without asking them; offers to others lapse. */
export default function AssignDialog({ shift, employeeId, onClose }: AssignDialogProps) {
  const { assignmentId, waiting, field } = useWhoWorksIt(shift, employeeId);
  const timeOf = useShiftTime();
  return (
    <ActionDialog
      title="Assign shift"
      action="assign"
      records={[{ id: shift.id, version: shift.version }]}
      asks={[]}
      inputOf={() => ({ shiftIds: [shift.id], assignmentId: assignmentId ?? '' })}
      command={AssignShiftsDocument}
      preview={PreviewAssignShiftsDocument}
      willHappen="Will be assigned"
      waiting={waiting}
      confirmLabel={() => 'Assign'}
      done={() => 'Shift assigned.'}
      onClose={onClose}
    >
      <Text size="sm">
        {[dayName(shift.workDate), timeOf(shift).whole, jobOf(shift), placeOf(shift)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {field}
    </ActionDialog>
  );
}

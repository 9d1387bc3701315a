import { Text } from '@mantine/core';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { ChoiceSelect } from '@stint/ui/search-select/choice-select.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { jobOf, placeOf, type Shift } from '../shift-row.ts';
import { dayName } from '../week.ts';
import { useFittingPeople } from './use-fitting-people.ts';

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
  const { people, loading } = useFittingPeople(shift);
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = people.filter(
    (person) => employeeId === null || person.employeeId === employeeId,
  );
  const only = employeeId !== null && offered.length === 1 ? offered[0]!.value : null;
  const assignmentId = chosen ?? only;
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
      waiting={assignmentId === null ? waitingFor(loading, offered.length) : undefined}
      confirmLabel={() => 'Assign'}
      done={() => 'Shift assigned.'}
      onClose={onClose}
    >
      <Text size="sm">
        {[dayName(shift.workDate), timeOf(shift).whole, jobOf(shift), placeOf(shift)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <ChoiceSelect label="Who" required data={offered} value={assignmentId} onChange={setChosen} />
    </ActionDialog>
  );
}

function waitingFor(loading: boolean, count: number): string {
  if (loading) return 'Looking for people with this work…';
  return count === 0
    ? 'Nobody here has an assignment on this job order, or for this client with the same job title.'
    : 'Choose who works it.';
}

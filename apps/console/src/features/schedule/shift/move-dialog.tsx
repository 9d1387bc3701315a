import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { useAction } from '@stint/spa-kit/record/actions/use-action.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { LongTextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { spanOnTheWall } from '@stint/ui/dates/time-span.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import { ShiftTimesFields } from '../plan/shift-times-fields.tsx';
import { type ShiftTimes, timeLabels, timesInput, timesRequired } from '../plan/shift-times.ts';
import { MoveShiftDocument } from '../move-shift.ts';
import { personOf, type Shift } from '../shift-row.ts';
import { ReassignShiftDocument } from './reassign-shift.ts';
import { useFittingPeople } from './use-fitting-people.ts';

type Values = ShiftTimes & {
  /** The other person's assignment; '' where the shift stays whose it is. */
  assignmentId: string;
  reason: string;
};

type MoveDialogProps = { shift: Shift; onClose: () => void };

/** Another day, other times or another person for one shift, and no other. What was typed stays when it is refused. */
export default function MoveDialog({ onClose, ...props }: MoveDialogProps) {
  // What was seen when it was opened: somebody else's change is refused by its version, not overwritten.
  const [shift] = useState(props.shift);
  const office = useOfficeTime();
  const offerUndo = useUndoOffer();
  const { startTime, endTime } = spanOnTheWall(shift, office);
  const { id, version, workDate, breakMinutes, timeZone } = shift;
  const form = useForm<Values>({
    initialValues: {
      workDate,
      startTime,
      endTime,
      breakMinutes: String(breakMinutes),
      assignmentId: '',
      reason: '',
    },
    validate: {
      ...timesRequired,
      reason: (reason, { assignmentId }) =>
        assignmentId === '' ? null : required('Enter the reason.')(reason),
    },
  });
  const { people } = useFittingPeople(shift);
  const others = people.filter(({ employeeId }) => employeeId !== shift.employee?.id);
  const { assignmentId, reason, ...entered } = form.values;
  const [run, moving] = useCommand(MoveShiftDocument, { form });
  const { act: give, busy: giving } = useAction(ReassignShiftDocument, {
    records: [{ id, version }],
    done: () => `${personOf(shift)}’s shift was given to somebody else.`,
    atOnce: true,
  });
  const save = async () => {
    const times = timesInput(entered);
    if (assignmentId !== '') {
      const moved = Object.keys(times).some((name) => form.isDirty(name));
      const input = { id, version, assignmentId, times: moved ? times : null, reason };
      return (await give({ input })) ? id : null;
    }
    const answer = await run({ input: { id, version, ...times } });
    if (answer.kind !== 'done') return null;
    showNotice({
      message: `${personOf(shift)}: shift moved.`,
      undo: offerUndo(answer.value.changeSetId),
    });
    return id;
  };
  return (
    <FormDialog
      title="Move shift"
      saveLabel={assignmentId === '' ? 'Move' : 'Give the shift'}
      labels={{ ...timeLabels, reason: 'Reason' }}
      dirty={form.isDirty()}
      busy={moving || giving}
      conflicts={null}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={onClose}
      onClose={onClose}
    >
      <ShiftTimesFields form={form} timeZone={timeZone} />
      {shift.employee && (
        <ChoiceField
          form={form}
          name="assignmentId"
          label="Give to somebody else"
          placeholder={`It stays ${personOf(shift)}’s`}
          choices={others}
        />
      )}
      {assignmentId !== '' && <LongTextField form={form} name="reason" label="Reason" required />}
      <Text size="sm">
        Only this shift moves. From then on it no longer follows the weekly schedule.
      </Text>
    </FormDialog>
  );
}

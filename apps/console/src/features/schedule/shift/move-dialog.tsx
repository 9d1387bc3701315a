import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { spanOnTheWall } from '@stint/ui/dates/time-span.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { ShiftTimesFields } from '../plan/shift-times-fields.tsx';
import { type ShiftTimes, timeLabels, timesInput, timesRequired } from '../plan/shift-times.ts';
import { MoveShiftDocument } from '../move-shift.ts';
import { personOf, type Shift } from '../shift-row.ts';

/** Another day or other times for one shift, and no other. What was typed stays when it is refused. */
export default function MoveDialog({ shift, onClose }: { shift: Shift; onClose: () => void }) {
  const office = useOfficeTime();
  const offerUndo = useUndoOffer();
  const { startTime, endTime } = spanOnTheWall(shift, office);
  const { id, version, workDate, breakMinutes, timeZone } = shift;
  const form = useForm<ShiftTimes>({
    initialValues: { workDate, startTime, endTime, breakMinutes: String(breakMinutes) },
    validate: timesRequired,
  });
  const [run, busy] = useCommand(MoveShiftDocument, { form });
  const save = async () => {
    const answer = await run({ input: { id, version, ...timesInput(form.getValues()) } });
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
      saveLabel="Move"
      labels={timeLabels}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={onClose}
      onClose={onClose}
    >
      <ShiftTimesFields form={form} timeZone={timeZone} />
      <Text size="sm">
        Only this shift moves. From then on it no longer follows the weekly schedule.
      </Text>
    </FormDialog>
  );
}

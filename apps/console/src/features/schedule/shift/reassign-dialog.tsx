import { Text } from '@mantine/core';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { askInGraph } from '@stint/spa-kit/record/actions/action-ask.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import { useOfficeTime } from '@stint/ui/dates/office-time.ts';
import { spanOnTheWall } from '@stint/ui/dates/time-span.ts';
import { jobOf, personOf, placeOf, type Shift } from '../shift-row.ts';
import { dayName } from '../week.ts';
import { PreviewReassignShiftDocument, ReassignShiftDocument } from './reassign-shift.ts';
import { useWhoWorksIt } from './who-works-it.tsx';

type ReassignDialogProps = {
  shift: Shift;
  /** To whom it was dropped; null where that is to be chosen. */
  employeeId: string | null;
  /** On which day it was dropped; its time by the clock stays. */
  day: IsoDate;
  onClose: () => void;
};

/** Gives somebody’s shift to another person, and moves it where it was dropped on another day. */
export default function ReassignDialog({ shift, employeeId, day, onClose }: ReassignDialogProps) {
  const { id, version, breakMinutes } = shift;
  const { assignmentId, waiting, field } = useWhoWorksIt({ ...shift, workDate: day }, employeeId);
  const { startTime, endTime } = spanOnTheWall(shift, useOfficeTime());
  const times = day === shift.workDate ? null : { workDate: day, startTime, endTime, breakMinutes };
  const timeOf = useShiftTime();
  return (
    <ActionDialog
      title={`Give ${personOf(shift)}’s shift to somebody else`}
      action="reassign"
      records={[{ id, version }]}
      asks={asks}
      inputOf={({ reason = '' }) => ({
        id,
        version,
        assignmentId: assignmentId ?? '',
        times,
        reason: String(reason),
      })}
      command={ReassignShiftDocument}
      preview={PreviewReassignShiftDocument}
      willHappen="Will be given to somebody else"
      waiting={waiting}
      confirmLabel={() => 'Give the shift'}
      done={() => `${personOf(shift)}’s shift was given to somebody else.`}
      onClose={onClose}
    >
      <Text size="sm">
        {[dayName(day), timeOf(shift).whole, jobOf(shift), placeOf(shift)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {times && <Text size="sm">It moves from {dayName(shift.workDate)}, too.</Text>}
      {field}
    </ActionDialog>
  );
}

const asks = [askInGraph(reasonAsk)];

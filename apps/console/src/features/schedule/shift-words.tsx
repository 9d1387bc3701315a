import { VisuallyHidden } from '@mantine/core';
import { shiftStates } from '@stint/domain/shift/shift.ts';
import { useShiftTime } from '@stint/spa-kit/record/shift/use-shift-time.ts';
import { toneOf } from '@stint/spa-kit/record/view/tone.ts';
import { ToneIcon } from '@stint/ui/status-badge/tone-icon.tsx';
import { jobOf, personOf, placeOf, type Shift } from './shift-row.ts';
import type { RowKind } from './use-schedule-address.ts';
import { dayName } from './week.ts';
import classes from './schedule.module.css';

/**
 * What a shift says in the schedule: its time, how it stands unless that is usual, and what its row does not say. What
 * row and column say is added for screen readers.
 */
export function ShiftWords({ shift, rows }: { shift: Shift; rows: RowKind }) {
  const { time, change } = useShiftTime()(shift);
  const { label, tone } = shiftStates[shift.status];
  // oxlint-disable-next-line stint/no-own-decision -- only words: what is usual goes without saying
  const isUsual = shift.status === 'SCHEDULED';
  const byPerson = rows === 'person';
  const [person, day, place] = [personOf(shift), dayName(shift.workDate), placeOf(shift)];
  const shown = [isUsual ? null : label, change, byPerson ? place : person];
  const job = jobOf(shift);
  const rest = [byPerson ? null : place, isUsual ? label : null];
  return (
    <>
      <VisuallyHidden>{byPerson ? `${person}, ${day},` : `${day},`}</VisuallyHidden>{' '}
      <span className={classes.time}>{time}</span>
      <VisuallyHidden>{job ? `, ${job},` : ','}</VisuallyHidden>{' '}
      <span className={classes.detail}>
        <ToneIcon tone={toneOf(tone)} size={12} />
        <span className={classes.words}>{shown.filter(Boolean).join(' · ')}</span>
      </span>
      <VisuallyHidden>
        {rest
          .filter(Boolean)
          .map((words) => `, ${words}`)
          .join('')}
      </VisuallyHidden>
    </>
  );
}

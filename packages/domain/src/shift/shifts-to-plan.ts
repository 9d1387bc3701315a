import type { WorkSchedule } from '../job-order/work-schedule.ts';
import { addDays, type DateSpan, earlierOf, type IsoDate, laterOf } from '../kernel/dates.ts';
import { spansOverlap } from '../kernel/instants.ts';
import { dayOf, plannedTime, weekdayOf } from './planned-time.ts';
import { shiftTimesMustFit } from './shift-rules.ts';
import { type PlannedTime, type ScheduledDay, type ShiftRecord, takesTime } from './shift.ts';

/** An assignment whose schedule becomes shifts. */
export interface ScheduledAssignment extends DateSpan {
  id: string;
  /** `null`: nothing is planned by week. */
  schedule: WorkSchedule | null;
  /** Of its location, IANA. */
  timeZone: string;
}

/** A shift that is to be made, for a day of the schedule. */
export type ShiftDraft = PlannedTime & { plannedFor: ScheduledDay };

export interface ShiftPlan {
  add: ShiftDraft[];
  /** Days that would overlap other work of the same person; they are left out and shown to staff. */
  clashing: ShiftDraft[];
}

/**
 * The shifts that the weekly schedule of an assignment still needs (T-1). Running it again adds nothing: each day
 * of the schedule is planned once, also where its shift was moved, worked, canceled or given to others since.
 *
 * @param between the days to plan, both included; those outside the assignment's dates are left out
 * @param existing all shifts that were made for one of these days, whosever they are now
 * @param booked other shifts of the same person
 */
export function shiftsToPlan(
  assignment: ScheduledAssignment,
  between: { from: IsoDate; through: IsoDate },
  existing: readonly Pick<ShiftRecord, 'plannedFor'>[],
  booked: readonly Pick<ShiftRecord, 'startsAt' | 'endsAt' | 'status'>[],
): ShiftPlan {
  const planned = new Set(
    existing.flatMap(({ plannedFor }) =>
      plannedFor?.assignmentId === assignment.id ? [plannedFor.date] : [],
    ),
  );
  const taken = booked.filter(takesTime);
  const plan: ShiftPlan = { add: [], clashing: [] };
  for (const draft of scheduledDays(assignment, between)) {
    if (planned.has(draft.plannedFor.date)) continue;
    const clashes = [...taken, ...plan.add].some((other) => spansOverlap(other, draft));
    (clashes ? plan.clashing : plan.add).push(draft);
  }
  return plan;
}

/**
 * The shifts of an assignment that lie after its end, or before its start, and therefore have to be canceled: its
 * dates were changed, or it was closed or canceled.
 */
export function shiftsOutside<Shift extends Pick<ShiftRecord, 'status' | 'startsAt' | 'timeZone'>>(
  { startDate, endDate }: DateSpan,
  shifts: readonly Shift[],
): Shift[] {
  return shifts.filter((shift) => {
    if (shift.status !== 'SCHEDULED') return false;
    const day = dayOf(shift);
    return (startDate !== null && day < startDate) || (endDate !== null && day > endDate);
  });
}

/**
 * The shifts of the days of a schedule, whatever has become of those days. A day on which no shift could be is left
 * out: clocks skip the whole of it, or its break is as long as the work.
 */
export function scheduledDays(
  { id: assignmentId, schedule, timeZone, startDate, endDate }: ScheduledAssignment,
  { from, through }: { from: IsoDate; through: IsoDate },
): ShiftDraft[] {
  if (schedule === null || startDate === null) return [];
  const last = endDate === null ? through : earlierOf(through, endDate);
  const drafts: ShiftDraft[] = [];
  for (let date = laterOf(from, startDate); date <= last; date = addDays(date, 1)) {
    if (!schedule.days.includes(weekdayOf(date))) continue;
    const plannedFor = { assignmentId, date };
    const times = plannedTime(schedule, date, timeZone);
    if (shiftTimesMustFit(times) === undefined) drafts.push({ ...times, plannedFor });
  }
  return drafts;
}

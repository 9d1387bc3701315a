import { dateMustBeRecordable } from '../assignment/recordable-dates.ts';
import type { AssignmentRecord } from '../assignment/assignment.ts';
import { type GuardAnswer, type Refusal, refuse } from '../kernel/refusal.ts';
import { isBefore, lengthOf, spansOverlap } from '../kernel/instants.ts';
import { dayOf } from './planned-time.ts';
import { type PlannedTime, type ShiftRecord, takesTime } from './shift.ts';

/** Another shift of the same person, as far as double booking is concerned. */
export type BookedShift = Pick<ShiftRecord, 'id' | 'label' | 'status' | 'startsAt' | 'endsAt'>;

/** Hours of one shift at most, so that a slip in the date is noticed. A day with a clock change has 25. */
const LONGEST_SHIFT_HOURS = 25;

/** no two shifts of one person share time. One may begin when the other ends. */
export function shiftsMustNotOverlap(
  planned: Pick<PlannedTime, 'startsAt' | 'endsAt'>,
  others: readonly BookedShift[],
): Refusal | undefined {
  const clashes = others.filter((other) => takesTime(other) && spansOverlap(planned, other));
  if (clashes.length === 0) return undefined;
  const blocking = clashes.map(({ id, label }) => ({ kind: 'shift', id, label }));
  const shifts = clashes.map(({ label }) => label);
  return refuse('SHIFT_OVERLAP', { shifts }, { field: 'startsAt', blocking });
}

/** A shift ends after it begins, and not days later. */
export function shiftTimesMustFit(
  planned: Pick<PlannedTime, 'startsAt' | 'endsAt' | 'breakMinutes'>,
): GuardAnswer {
  const { startsAt, endsAt, breakMinutes } = planned;
  if (!isBefore(startsAt, endsAt)) return refuse('SHIFT_WITHOUT_TIME', {}, { field: 'endsAt' });
  const minutes = lengthOf(planned);
  if (minutes > LONGEST_SHIFT_HOURS * 60) {
    return refuse('SHIFT_TOO_LONG', { most: LONGEST_SHIFT_HOURS }, { field: 'endsAt' });
  }
  if (breakMinutes < minutes) return undefined;
  return refuse('BREAK_TOO_LONG', {}, { field: 'breakMinutes' });
}

/** A shift begins on a day of its assignment; what could not be recorded afterwards is not planned. */
export function shiftMustBeWithinAssignment(
  planned: Pick<PlannedTime, 'startsAt' | 'timeZone'>,
  assignment: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'>,
): Refusal | undefined {
  const refusal = dateMustBeRecordable(assignment, dayOf(planned));
  return refusal?.field === 'date' ? { ...refusal, field: 'startsAt' } : refusal;
}

/** What somebody works on: an order's, or an assignment's. */
export interface WorkOfShift {
  clientId: string;
  jobOrderId: string;
  jobTitle: string;
}

/** Whether an assignment is for another client than a shift, or for other work. */
export function isOtherWork(shift: WorkOfShift, assignment: WorkOfShift): boolean {
  const isSame = shift.clientId === assignment.clientId && shift.jobTitle === assignment.jobTitle;
  return shift.jobOrderId !== assignment.jobOrderId && !isSame;
}

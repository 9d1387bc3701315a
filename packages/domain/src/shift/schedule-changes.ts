import type { AssignmentStatus } from '../assignment/assignment.ts';
import { type IsoDate, laterOf } from '../kernel/dates.ts';
import { type Instant, isBefore, millisecondsOf, spansOverlap } from '../kernel/instants.ts';
import {
  type ScheduledAssignment,
  scheduledDays,
  type ShiftPlan,
  shiftsOutside,
  shiftsToPlan,
} from './shifts-to-plan.ts';
import { type PlannedTime, type ShiftRecord, takesTime } from './shift.ts';

/** A shift that was made for a day of a schedule, or that is worked on its assignment. */
export interface FollowingShift extends Omit<ShiftRecord, 'label'> {
  /** Whether a person has given it other times. */
  moved: boolean;
  /** Why it was canceled; none when its assignment did not cover it any more. */
  reason: string | null;
  /** Whether the person has clocked in for it, also before it begins. */
  clockedIn: boolean;
}

type Booked = Pick<ShiftRecord, 'startsAt' | 'endsAt' | 'status'>;

/** What makes the shifts of an assignment those of its schedule again. */
export interface ScheduleChanges extends ShiftPlan {
  /** Shifts that get these times, and are planned again where they were withdrawn. */
  change: { id: string; times: PlannedTime }[];
  /** Ids of shifts that the assignment no longer covers. */
  withdraw: string[];
}

/**
 * What the shifts of an assignment need after its dates, its state or its schedule changed (T-1). Shifts that lie
 * ahead follow, and so does one that was withdrawn before. A shift that a person moved, canceled or gave to others
 * stays, unless it lies outside the assignment's dates; so does what has begun. Doing it again changes nothing.
 *
 * @param between the days to plan, both included; what was planned further ahead follows too
 * @param existing the shifts made for days of this assignment and those worked on it, from the first day on
 * @param booked shifts of the same person on other assignments
 */
export function scheduleChanges(
  assignment: ScheduledAssignment & { status: AssignmentStatus },
  between: { from: IsoDate; through: IsoDate },
  existing: readonly FollowingShift[],
  booked: readonly Booked[],
  now: Instant,
): ScheduleChanges {
  const own = existing.filter(({ assignmentId }) => assignmentId === assignment.id);
  const ahead = own.filter((shift) => !shift.clockedIn && isBefore(now, shift.startsAt));
  const withdraw = new Set(outside(assignment, ahead).map(({ id }) => id));
  const plan: ScheduleChanges = { add: [], clashing: [], change: [], withdraw: [] };
  if (assignment.status !== 'ACTIVE') return { ...plan, withdraw: [...withdraw] };

  const following = ahead.filter((shift) => follows(shift, assignment.id));
  const through = following
    .map(({ plannedFor }) => plannedFor!.date)
    .reduce(laterOf, between.through);
  const days = scheduledDays(assignment, { ...between, through });
  const wanted = new Map(days.map((day) => [day.plannedFor.date, day]));
  const staying = own.filter((shift) => takesTime(shift) && !following.includes(shift));
  const taken: Booked[] = [...booked.filter(takesTime), ...staying];
  for (const shift of following) {
    const times = wanted.get(shift.plannedFor!.date);
    const clashes = times !== undefined && taken.some((other) => spansOverlap(other, times));
    if (clashes) plan.clashing.push(times);
    if (times === undefined || clashes) {
      if (shift.status === 'SCHEDULED') withdraw.add(shift.id);
      continue;
    }
    if (shift.status !== 'SCHEDULED' || !sameTimes(shift, times)) {
      const { plannedFor: _day, ...planned } = times;
      plan.change.push({ id: shift.id, times: planned });
    }
    taken.push({ ...shift, ...times, status: 'SCHEDULED' });
  }
  const { add, clashing } = shiftsToPlan(assignment, between, existing, taken);
  return { ...plan, add, clashing: [...plan.clashing, ...clashing], withdraw: [...withdraw] };
}

/** Whether a shift goes with the schedule of this assignment: made from it, and nobody has decided otherwise. */
function follows(
  { plannedFor, moved, status, reason }: FollowingShift,
  assignmentId: string,
): boolean {
  if (plannedFor?.assignmentId !== assignmentId || moved) return false;
  return status === 'SCHEDULED' || (status === 'CANCELLED' && reason === null);
}

/** Those that could not be recorded: all of them when it ended without a day. */
function outside(
  assignment: ScheduledAssignment & { status: AssignmentStatus },
  own: readonly FollowingShift[],
): FollowingShift[] {
  const { status, endDate } = assignment;
  if (status === 'ACTIVE' || endDate !== null) return shiftsOutside(assignment, own);
  return own.filter((shift) => shift.status === 'SCHEDULED');
}

function sameTimes(one: PlannedTime, other: PlannedTime): boolean {
  return (
    millisecondsOf(one.startsAt) === millisecondsOf(other.startsAt) &&
    millisecondsOf(one.endsAt) === millisecondsOf(other.endsAt) &&
    one.breakMinutes === other.breakMinutes &&
    one.timeZone === other.timeZone
  );
}

import { addDays, dateIn } from '@stint/domain/kernel/dates.ts';
import { addMinutes } from '@stint/domain/kernel/instants.ts';
import { type ScheduleChanges, scheduleChanges } from '@stint/domain/shift/schedule-changes.ts';
import { v7 as uuid } from 'uuid';
import type { PlannableAssignment } from './plannable-assignments.facts.ts';
import { planningDaysOf } from './planning-days.facts.ts';
import { type ExistingShift, existingShifts } from './existing-shifts.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** What the schedule of one assignment still asks for. */
export interface AssignmentPlan extends ScheduleChanges {
  assignment: PlannableAssignment;
  /** Ids of the new shifts, in the order of `add`. */
  ids: string[];
}

/**
 * What the weekly schedules of these assignments need: shifts as far ahead as the agency plans, and changes of those
 * that are there (T-1). It reads a constant number of statements. Assignments of one person see each other's shifts.
 *
 * @param assignments held, where what is planned is written
 */
export async function planSchedules(
  connection: AgencyConnection,
  { now }: { now: string },
  assignments: ReadonlyMap<string, PlannableAssignment>,
): Promise<AssignmentPlan[]> {
  const days = await planningDaysOf(connection, [...assignments.values()]);
  const yesterday = addMinutes(now, -24 * 60);
  const existing = await existingShifts(connection, [...assignments.values()], yesterday);
  const perEmployee = Map.groupBy(existing, ({ employeeId }) => employeeId);
  const perSchedule = Map.groupBy(existing, ({ plannedFor }) => plannedFor?.assignmentId);
  const plans: AssignmentPlan[] = [];
  for (const assignment of assignments.values()) {
    const { id, employeeId, timeZone } = assignment;
    if (employeeId === null) continue;
    const from = dateIn(timeZone, now);
    const between = { from, through: addDays(from, days.get(id)!) };
    const theirs = perEmployee.get(employeeId) ?? [];
    const own = theirs.filter(({ assignmentId }) => assignmentId === id);
    const elsewhere = (perSchedule.get(id) ?? []).filter(({ assignmentId }) => assignmentId !== id);
    const booked = theirs.filter(({ assignmentId }) => assignmentId !== id);
    const changes = scheduleChanges(assignment, between, [...own, ...elsewhere], booked, now);
    const ids = changes.add.map(() => uuid());
    plans.push({ ...changes, assignment, ids });
    perEmployee.set(employeeId, [...booked, ...afterwards(own, changes)]);
  }
  return plans;
}

/** The shifts of an assignment as they will be, for the other assignments of the person. */
function afterwards(own: readonly ExistingShift[], changes: ScheduleChanges): ExistingShift[] {
  const moved = new Map(changes.change.map(({ id, times }) => [id, times]));
  const kept = own
    .filter(({ id }) => !changes.withdraw.includes(id))
    .map((shift) => {
      const times = moved.get(shift.id);
      return times ? { ...shift, ...times, status: 'SCHEDULED' as const } : shift;
    });
  const added = changes.add.map((times) => ({ ...unmoved, ...times }));
  return [...kept, ...added];
}

const unmoved = {
  id: '',
  employeeId: null,
  assignmentId: null,
  status: 'SCHEDULED',
  moved: false,
  reason: null,
  clockedIn: false,
} as const;

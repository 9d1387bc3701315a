import { dayOf } from '@stint/domain/shift/planned-time.ts';
import type { PlannedTime, ScheduledDay, ShiftStatus } from '@stint/domain/shift/shift.ts';
import type { ShiftEntity } from './shift.entity.ts';

/** When it is, as the columns hold it. */
export function timeColumns({ startsAt, endsAt, timeZone, breakMinutes }: PlannedTime) {
  const workDate = dayOf({ startsAt, timeZone });
  return { startsAt, endsAt, timeZone, breakMinutes, workDate } satisfies Partial<ShiftEntity>;
}

/** Columns that a shift in the shape of the domain is read from. */
export const shiftColumns = [
  'status',
  'assignmentId',
  'plannedFor',
  'plannedAssignmentId',
  'timeZone',
  'startsAt',
  'endsAt',
  'breakMinutes',
] as const satisfies readonly (keyof ShiftEntity)[];

/** A stored shift in the shape of the domain, which calls it by no name. */
export function storedShift(row: Pick<ShiftEntity, 'id' | (typeof shiftColumns)[number]>) {
  const { id, assignmentId, plannedFor: date, plannedAssignmentId, timeZone } = row;
  const { startsAt, endsAt, breakMinutes } = row;
  const plannedFor: ScheduledDay | null =
    date === null ? null : { assignmentId: plannedAssignmentId!, date };
  const status = row.status as ShiftStatus;
  return { id, status, assignmentId, plannedFor, timeZone, startsAt, endsAt, breakMinutes };
}

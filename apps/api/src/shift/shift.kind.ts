import type { AssignmentRecord, AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import { type BookedShift, isOtherWork } from '@stint/domain/shift/shift-rules.ts';
import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import { bookedInOrder, type WantedTime } from './booked-shifts.facts.ts';
import { clockedInFor } from './clocked-in.facts.ts';
import { lapseOffers } from './lapse-offers.ts';
import { shiftColumns, storedShift, timeColumns } from './shift-columns.ts';
import { shiftLabel } from './shift-label.ts';
import { ShiftEntity } from './shift.entity.ts';
import type { PlannableAssignment } from './plannable-assignments.facts.ts';
import type { PlannedTime } from '@stint/domain/shift/shift.ts';
import { type FactLoader, recordKind } from '../write/record-kind.ts';

/** What a command would make of shifts, where what is in its way depends on that. */
export interface ShiftChange {
  /** The new times. */
  times?: PlannedTime;
  /** Who would have them. */
  assignment?: PlannableAssignment;
}

interface Loaded {
  others: readonly BookedShift[];
  clockedIn: boolean;
}

/** How shifts are acted on: moved, canceled, given away, reported. */
export function shiftKindFor({ times, assignment }: ShiftChange = {}) {
  const buttons: FactLoader<ShiftEntity, Loaded> = async (connection, _ctx, rows) => {
    const ids = rows.map(({ id }) => id);
    const clockedIn = await clockedInFor(connection, ids);
    return new Map(ids.map((id) => [id, { others: [], clockedIn: clockedIn.has(id) }]));
  };
  return recordKind({
    type: 'Shift',
    entity: ShiftEntity,
    machine: shiftMachine,
    permission: 'shift:write',
    state: 'status',
    holds: ['employee', 'assignment'],
    facts: {
      needs: [
        ...shiftColumns,
        'clientId',
        'jobOrderId',
        'jobOrder.title',
        'employeeId',
        'work.status',
        'work.startDate',
        'work.endDate',
        'work.worker.firstName',
        'work.worker.lastName',
      ],
      load: buttons,
      loadForDecision: async (connection, ctx, rows) => {
        const loaded = await buttons(connection, ctx, rows);
        const wanted = rows.map((row) => wantedTime(row, { times, assignment }));
        const booked = await bookedInOrder(connection, ctx, wanted);
        return new Map(
          [...loaded].map(([id, one]) => [id, { ...one, others: booked.get(id) ?? [] }]),
        );
      },
      of: (row: ShiftEntity, ctx, loaded) => ({
        shift: { ...storedShift(row), label: shiftLabel(ctx, row, workerOf(row)) },
        assignment: assignment ?? assignmentOf(row),
        isOtherWork: assignment !== undefined && isOtherWork(workOf(row), assignment),
        hasShift: assignment !== undefined && assignment.id === row.assignmentId,
        others: loaded?.others ?? [],
        clockedIn: loaded?.clockedIn ?? false,
        now: ctx.now,
      }),
    },
    label: ({ shift }) => shift!.label,
    set: ({ decision: { to }, input, facts }) => {
      const { reason = null, leftAt = null } = input;
      const moved = input.times && { ...timeColumns(input.times), moved: true };
      if (assignment) return { ...moved, ...workedOn(assignment) };
      if (moved) return moved;
      if (to === 'OPEN' && facts.shift!.assignmentId !== null) {
        return { assignmentId: null, employeeId: null, reason };
      }
      return { leftAt, reason };
    },
    applyEffects: async (tx, ctx, decided) => {
      const given = decided.filter(
        ({ decision: { from, to } }) =>
          assignment !== undefined || (from !== to && endsOffers(from, to)),
      );
      return lapseOffers(tx, ctx, { shiftIds: given.map(({ row }) => row.id), except: [] });
    },
  });
}

/** How they are acted on where their times and their person stay. */
export const shiftKind = shiftKindFor();

/** The columns of a shift that somebody works on this assignment. */
export function workedOn({ id, employeeId }: Pick<PlannableAssignment, 'id' | 'employeeId'>) {
  return { assignmentId: id, employeeId, reason: null } satisfies Partial<ShiftEntity>;
}

/** Nobody is offered what is no longer open; who accepted it once has no claim when it is given to others. */
function endsOffers(from: string | null, to: string): boolean {
  return from === 'OPEN' || to === 'OPEN' || to === 'CANCELLED';
}

function wantedTime(row: ShiftEntity, { times, assignment }: ShiftChange): WantedTime {
  const { startsAt, endsAt, timeZone } = times ?? row;
  const employeeId = assignment?.employeeId ?? row.employeeId;
  return { key: row.id, shiftId: row.id, employeeId, startsAt, endsAt, timeZone };
}

/** What an open shift wants to be done. */
function workOf({ clientId, jobOrderId, jobOrder }: ShiftEntity) {
  return { clientId, jobOrderId, jobTitle: jobOrder!.title };
}

function workerOf({ work }: ShiftEntity): string | null {
  const { firstName, lastName } = work?.worker ?? {};
  return firstName == null ? null : `${firstName} ${lastName}`;
}

function assignmentOf({ assignmentId, work }: ShiftEntity) {
  if (assignmentId === null) return null;
  const { startDate, endDate, status } = work!;
  return {
    startDate,
    endDate,
    status: status as AssignmentStatus,
  } satisfies Partial<AssignmentRecord>;
}

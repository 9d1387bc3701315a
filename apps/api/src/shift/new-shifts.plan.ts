import { decide } from '@stint/domain/kernel/decide.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import type { PlannedTime } from '@stint/domain/shift/shift.ts';
import { v7 as uuid } from 'uuid';
import { bookedShifts } from './booked-shifts.facts.ts';
import type { PlannableAssignment } from './plannable-assignments.facts.ts';
import { timeColumns } from './shift-columns.ts';
import { shiftLabel, type ShiftReader } from './shift-label.ts';
import { workedOn } from './shift.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { globalId } from '../graphql/global-id.ts';
import { type Outcome, refusalOf } from '../graphql/results.ts';

/** A single shift that is to be made. */
export interface NewShift {
  assignment: PlannableAssignment;
  times: PlannedTime;
}

/** What comes of it. */
export interface DecidedShift extends NewShift {
  id: string;
  refusals: readonly Refusal[];
}

/**
 * Decides on new shifts one after the other, each seeing those before it. The command and its preview are
 * both made of this; the command holds the people before.
 */
export async function decideNewShifts(
  connection: AgencyConnection,
  { now, permissions, ...reader }: Pick<SignedInContext, 'now' | 'permissions'> & ShiftReader,
  wanted: readonly NewShift[],
): Promise<DecidedShift[]> {
  const named = wanted.map((each) => ({ ...each, id: uuid() }));
  const booked = await bookedShifts(
    connection,
    reader,
    named.map(({ id: key, assignment: { employeeId }, times }) => {
      return { ...times, key, employeeId, shiftId: null };
    }),
  );
  const made = Map.groupBy([] as ReturnType<typeof asBooked>[], ({ employeeId }) => employeeId);
  return named.map(({ id, assignment, times }) => {
    const { employeeId } = assignment;
    const others = [...(booked.get(id) ?? []), ...(made.get(employeeId) ?? [])];
    const facts = { shift: null, assignment, others, clockedIn: false, now };
    const decision = decide(shiftMachine, 'create', { facts, input: { times }, permissions });
    const decided = { id, assignment, times };
    if (!decision.allowed) return { ...decided, refusals: decision.refusals };
    made.set(employeeId, [...(made.get(employeeId) ?? []), asBooked(reader, decided)]);
    return { ...decided, refusals: [] };
  });
}

/** As the table holds it. */
export function newShiftRow({ id, assignment, times }: Omit<DecidedShift, 'refusals'>) {
  const { jobOrderId, clientId, locationId } = assignment;
  const { assignmentId, employeeId } = workedOn(assignment);
  const place = { jobOrderId, clientId, locationId };
  return { id, assignmentId, employeeId, ...place, status: 'SCHEDULED', ...timeColumns(times) };
}

/** As the graph answers it, under the assignment that it is for. */
export function newShiftOutcome(
  reader: ShiftReader,
  { assignment, times, refusals }: DecidedShift,
): Outcome {
  return {
    recordId: globalId('Assignment', assignment.id),
    label: shiftLabel(reader, times, assignment.worker),
    done: refusals.length === 0,
    refusals: refusals.map(refusalOf),
    effects: [],
  };
}

function asBooked(
  reader: ShiftReader,
  { id, assignment: { employeeId }, times }: Omit<DecidedShift, 'refusals'>,
) {
  const label = shiftLabel(reader, times);
  return { id, ...times, employeeId, status: 'SCHEDULED' as const, label };
}

import * as fc from 'fast-check';
import { assignmentStates } from '../assignment/assignment.ts';
import { anyOf, anyReason, type MachineWorld, orNothing } from '../kernel/values.arbitrary.ts';
import { shiftStatusLabels } from './shift.ts';

const instant = fc.constantFrom(
  '2026-11-23T14:00:00Z',
  '2026-11-23T22:00:00Z',
  '2026-11-24T14:00:00Z',
  '2026-11-27T14:00:00Z',
);
const times = {
  startsAt: instant,
  endsAt: instant,
  timeZone: fc.constant('America/Chicago'),
  breakMinutes: fc.constantFrom(0, 30, 480),
};

/** Whatever a shift may be like. */
export const anyShift = fc.record({
  ...times,
  id: fc.constant('s'),
  label: fc.constant('Monday'),
  status: anyOf(shiftStatusLabels),
  assignmentId: orNothing(fc.constant('a')),
  plannedFor: orNothing(fc.constant({ assignmentId: 'a', date: '2026-11-23' })),
});

/** The assignment of a shift. */
export const anyAssignmentOfShift = fc.record({
  status: anyOf(assignmentStates),
  startDate: orNothing(fc.constantFrom('2026-11-01', '2026-11-24')),
  endDate: orNothing(fc.constantFrom('2026-11-23', '2026-12-31')),
});

/** Other shifts of the same person. */
export const anyOtherShifts = fc.array(anyShift, { maxLength: 2 });

/** A moment before, during and after the shifts. */
export const anyNow = instant;

/** Whatever may be true of a shift. @public read by its folder (`machines.property.test.ts`) */
export const world: MachineWorld = {
  facts: fc.record({
    shift: orNothing(anyShift),
    assignment: orNothing(anyAssignmentOfShift),
    others: anyOtherShifts,
    clockedIn: fc.boolean(),
    now: anyNow,
  }),
  input: fc.record({
    times: orNothing(fc.record(times)),
    leftAt: orNothing(instant),
    reason: anyReason,
  }),
};

import type { AssignmentRecord } from '../assignment/assignment.ts';
import { type Instant, isBefore } from '../kernel/instants.ts';
import { defineMachine } from '../kernel/machine.ts';
import { mustGiveReason, reasonAsk } from '../kernel/must-give-reason.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import {
  type BookedShift,
  shiftMustBeWithinAssignment,
  shiftsMustNotOverlap,
  shiftTimesMustFit,
} from './shift-rules.ts';
import { type PlannedTime, type ShiftRecord, shiftStates } from './shift.ts';

export interface ShiftFacts {
  /** `null` while it is being planned. */
  shift: ShiftRecord | null;
  /** Whose it is, or would be; `null` for an open shift that nobody has accepted. */
  assignment: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'> | null;
  /** Whether that assignment is for another client than the shift, or for other work. */
  isOtherWork?: boolean;
  /** Whether that assignment has the shift already. */
  hasShift?: boolean;
  /** The other shifts of that person which lie around it. */
  others: readonly BookedShift[];
  /** Whether that person has clocked in for it. */
  clockedIn: boolean;
  now: Instant;
}

export interface ShiftInput {
  /** Planning and moving: the new times. */
  times?: PlannedTime | null;
  /** Left early: when, as far as somebody knows. */
  leftAt?: Instant | null;
  reason?: string | null;
}

const write = 'shift:write';
const fitting = [timesMustFit, mustBeWithinAssignment, mustNotOverlap];

/** A planned piece of work, from the schedule to what became of it (L-23, T-1, A-13). */
export const shiftMachine = defineMachine<ShiftFacts, ShiftInput>()({
  noun: 'shift',
  states: shiftStates,
  stateOf: ({ shift }) => shift?.status ?? null,
  actions: {
    create: {
      label: 'New shift',
      from: 'nothing',
      to: 'SCHEDULED',
      permission: write,
      inputGuards: fitting,
    },
    plan: {
      label: 'Planned from the schedule',
      from: 'nothing',
      to: 'SCHEDULED',
      system: true,
      inputGuards: fitting,
    },
    publish: {
      label: 'New open shift',
      from: 'nothing',
      to: 'OPEN',
      permission: write,
      inputGuards: [timesMustFit],
    },
    assign: {
      label: 'Assign',
      from: ['OPEN'],
      to: 'SCHEDULED',
      permission: write,
      inputGuards: [mustBeSameWork, ...fitting],
    },
    accept: {
      label: 'Offer is accepted',
      from: ['OPEN'],
      to: 'SCHEDULED',
      system: true,
      inputGuards: fitting,
    },
    reassign: {
      label: 'Give to somebody else',
      from: ['SCHEDULED'],
      to: 'unchanged',
      permission: write,
      guards: [mustNotBeClockedIn],
      inputGuards: [mustBeForOthers, mustBeSameWork, ...fitting, mustGiveReason],
      asks: [reasonAsk],
    },
    release: {
      label: 'Make open',
      from: ['SCHEDULED'],
      to: 'OPEN',
      permission: write,
      guards: [mustNotBeClockedIn],
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
    edit: {
      label: 'Move',
      from: ['OPEN', 'SCHEDULED'],
      to: 'unchanged',
      permission: write,
      inputGuards: fitting,
    },
    cancel: {
      label: 'Cancel',
      from: ['OPEN', 'SCHEDULED'],
      to: 'CANCELLED',
      permission: write,
      guards: [mustNotBeClockedIn],
      inputGuards: [mustGiveReason],
      asks: [reasonAsk],
    },
    withdraw: {
      label: 'Assignment no longer covers it',
      from: ['SCHEDULED'],
      to: 'CANCELLED',
      system: true,
      guards: [mustNotBeClockedIn],
    },
    replan: {
      label: 'Follows the schedule',
      from: ['SCHEDULED', 'CANCELLED'],
      to: 'SCHEDULED',
      system: true,
      guards: [mustNotBeClockedIn],
      inputGuards: fitting,
    },
    recordNoShow: {
      label: 'Record no-show',
      from: ['SCHEDULED'],
      to: 'NO_SHOW',
      permission: write,
      guards: [mustHaveBegun, mustNotBeClockedIn],
    },
    recordLeftEarly: {
      label: 'Record left early',
      from: ['SCHEDULED', 'WORKED'],
      to: 'LEFT_EARLY',
      permission: write,
      guards: [mustHaveBegun],
      inputGuards: [mustHaveLeftDuringShift, mustGiveReason],
      asks: [reasonAsk],
    },
    complete: {
      label: 'Was worked',
      from: ['SCHEDULED'],
      to: 'WORKED',
      system: true,
      guards: [mustBeOver],
    },
    reinstate: {
      label: 'Reinstate',
      from: ['WORKED', 'LEFT_EARLY', 'NO_SHOW', 'CANCELLED'],
      to: {
        among: ['SCHEDULED', 'OPEN'],
        choose: ({ shift }) => (shift?.assignmentId == null ? 'OPEN' : 'SCHEDULED'),
      },
      permission: write,
      inputGuards: fitting,
    },
  },
});

/** What is planned: the new times, or those that the shift has. */
function timesOf({ shift }: ShiftFacts, { times }: ShiftInput): PlannedTime | null {
  return times ?? shift;
}

function timesMustFit(facts: ShiftFacts, input: ShiftInput): GuardAnswer {
  const times = timesOf(facts, input);
  return times ? shiftTimesMustFit(times) : refuse('SHIFT_WITHOUT_TIME', {}, { field: 'startsAt' });
}

function mustBeWithinAssignment(facts: ShiftFacts, input: ShiftInput): GuardAnswer {
  const times = timesOf(facts, input);
  if (times === null || facts.assignment === null) return undefined;
  return shiftMustBeWithinAssignment(times, facts.assignment);
}

/** An open shift is for people who do that work. */
export function mustBeSameWork({ isOtherWork }: Pick<ShiftFacts, 'isOtherWork'>): GuardAnswer {
  return isOtherWork === true ? refuse('SHIFT_OF_OTHER_WORK', {}) : undefined;
}

/** Giving a shift to whom it belongs would only write a history of nothing. */
function mustBeForOthers({ hasShift }: ShiftFacts): GuardAnswer {
  return hasShift === true ? refuse('SHIFT_IS_THEIRS', {}, { field: 'assignmentId' }) : undefined;
}

function mustNotOverlap(facts: ShiftFacts, input: ShiftInput): GuardAnswer {
  const times = timesOf(facts, input);
  return times ? shiftsMustNotOverlap(times, facts.others) : undefined;
}

/** Somebody who was there is no no-show, and the work is not planned away under them. */
function mustNotBeClockedIn({ clockedIn }: ShiftFacts): GuardAnswer {
  return clockedIn ? refuse('CLOCKED_IN_FOR_SHIFT', {}) : undefined;
}

function mustHaveBegun({ shift, now }: ShiftFacts): GuardAnswer {
  if (shift === null || !isBefore(now, shift.startsAt)) return undefined;
  return refuse('SHIFT_NOT_BEGUN', {});
}

function mustHaveLeftDuringShift({ shift }: ShiftFacts, { leftAt }: ShiftInput): GuardAnswer {
  if (shift === null || leftAt == null) return undefined;
  const isDuring = !isBefore(leftAt, shift.startsAt) && isBefore(leftAt, shift.endsAt);
  return isDuring ? undefined : refuse('LEFT_OUTSIDE_SHIFT', {}, { field: 'leftAt' });
}

function mustBeOver({ shift, clockedIn, now }: ShiftFacts): GuardAnswer {
  if (shift === null) return undefined;
  return clockedIn && !isBefore(now, shift.endsAt) ? undefined : refuse('SHIFT_NOT_WORKED', {});
}

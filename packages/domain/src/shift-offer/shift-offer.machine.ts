import { type Instant, isBefore } from '../kernel/instants.ts';
import { defineMachine } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import {
  type BookedShift,
  shiftMustBeWithinAssignment,
  shiftsMustNotOverlap,
} from '../shift/shift-rules.ts';
import { mustBeSameWork, type ShiftFacts } from '../shift/shift.machine.ts';
import type { ShiftRecord } from '../shift/shift.ts';
import { type ShiftOfferRecord, shiftOfferStates } from './shift-offer.ts';

export interface ShiftOfferFacts {
  /** `null` while the shift is being offered. */
  offer: ShiftOfferRecord | null;
  /** What is offered. */
  shift: ShiftRecord;
  /** On which the person would work it. */
  assignment: NonNullable<ShiftFacts['assignment']>;
  /** Whether that assignment is for another client than the shift, or for other work. */
  isOtherWork?: boolean;
  /** The person's shifts around it. */
  others: readonly BookedShift[];
  now: Instant;
}

/** An open shift that is offered to several people: the first who accepts has it (L-24, T-1). */
export const shiftOfferMachine = defineMachine<ShiftOfferFacts>()({
  noun: 'shift offer',
  states: shiftOfferStates,
  stateOf: ({ offer }) => offer?.status ?? null,
  actions: {
    create: {
      label: 'Offer',
      from: 'nothing',
      to: 'OFFERED',
      permission: 'shift:write',
      guards: [mustBeOpen, mustBeAhead, mustBeSameWork, mustBeWithinAssignment],
    },
    accept: {
      label: 'Accept',
      from: ['OFFERED', 'DECLINED'],
      to: 'ACCEPTED',
      permission: 'shift:accept',
      guards: [mustBeOpen, mustBeAhead, mustBeWithinAssignment, mustNotOverlap],
    },
    decline: {
      label: 'Decline',
      from: ['OFFERED'],
      to: 'DECLINED',
      permission: 'shift:accept',
    },
    withdraw: {
      label: 'Withdraw',
      from: ['OFFERED', 'DECLINED'],
      to: 'LAPSED',
      permission: 'shift:write',
    },
    lapse: {
      label: 'Shift is no longer open',
      from: ['OFFERED', 'ACCEPTED', 'DECLINED'],
      to: 'LAPSED',
      system: true,
    },
  },
});

/** Whoever comes second reads that somebody else was first. */
function mustBeOpen({ shift }: ShiftOfferFacts): GuardAnswer {
  return shift.status === 'OPEN' ? undefined : refuse('SHIFT_NOT_OPEN', {});
}

function mustBeAhead({ shift, now }: ShiftOfferFacts): GuardAnswer {
  return isBefore(now, shift.startsAt) ? undefined : refuse('SHIFT_BEGUN', {});
}

function mustBeWithinAssignment({ shift, assignment }: ShiftOfferFacts): GuardAnswer {
  return shiftMustBeWithinAssignment(shift, assignment);
}

function mustNotOverlap({ shift, others }: ShiftOfferFacts): GuardAnswer {
  return shiftsMustNotOverlap(shift, others);
}

import { defineMachine } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import type { ClaimEffect } from './claim-effect.ts';
import { claimActions } from './claim-actions.ts';
import { claimStates, type ClaimFacts, type ClaimInput } from './claim.ts';

export interface TimesheetFacts extends ClaimFacts {
  /** A punch of its days came, or was corrected, after it was submitted. */
  hasLaterPunches: boolean;
}

/** An assignment's week, or day, of time. */
export const timesheetMachine = defineMachine<TimesheetFacts, ClaimInput, ClaimEffect>()({
  noun: 'timesheet',
  states: claimStates,
  stateOf: ({ claim }) => claim?.status ?? null,
  actions: {
    ...claimActions('timesheet', { write: 'timesheet:write', approve: 'timesheet:approve' }),
    flagLaterPunch: {
      label: 'A punch arrives later',
      from: ['SUBMITTED', 'APPROVED'],
      to: 'unchanged',
      system: true,
    },
    dismissLaterPunches: {
      label: 'Dismiss later punches',
      from: ['SUBMITTED', 'APPROVED'],
      to: 'unchanged',
      permission: 'punch:correct',
      guards: [mustHaveLaterPunches],
    },
  },
});

function mustHaveLaterPunches({ hasLaterPunches }: TimesheetFacts): GuardAnswer {
  return hasLaterPunches ? undefined : refuse('NO_LATER_PUNCHES', {});
}

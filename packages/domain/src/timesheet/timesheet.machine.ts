import { defineMachine } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import type { ClaimEffect } from './claim-effect.ts';
import { claimActions } from './claim-actions.ts';
import { claimStates, type ClaimFacts, type ClaimInput } from './claim.ts';

export interface TimesheetFacts extends ClaimFacts {
  /** A punch of its days came, or was corrected, after it was submitted. */
  hasLaterPunches: boolean;
  /** Its employee can open it in the portal, and has an email address. */
  isReachable: boolean;
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
    remind: {
      label: 'Remind',
      from: ['DRAFT', 'REJECTED'],
      to: 'unchanged',
      permission: 'timesheet:remind',
      guards: [lastDayMustBeOver, mustNotBeRemindedAgain, mustBeReachable],
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

/** Nobody is reminded of what they cannot have finished, however early they may submit it. */
function lastDayMustBeOver({ claim, today }: TimesheetFacts): GuardAnswer {
  if (claim === null || today > claim.endDate) return undefined;
  return refuse('PERIOD_NOT_OVER', { endDate: claim.endDate });
}

/** Once a day, whoever reminds them: by hand or by itself. */
function mustNotBeRemindedAgain({ claim, today }: TimesheetFacts): GuardAnswer {
  if (claim === null || claim.remindedOn === null || claim.remindedOn < today) return undefined;
  return refuse('REMINDED_TODAY', {});
}

function mustBeReachable({ isReachable }: TimesheetFacts): GuardAnswer {
  return isReachable ? undefined : refuse('NOBODY_TO_REMIND', {});
}

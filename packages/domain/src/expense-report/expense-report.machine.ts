import { defineMachine } from '../kernel/machine.ts';
import { type GuardAnswer, refuse } from '../kernel/refusal.ts';
import type { ClaimEffect } from '../timesheet/claim-effect.ts';
import { claimActions } from '../timesheet/claim-actions.ts';
import { claimStates, type ClaimFacts, type ClaimInput } from '../timesheet/claim.ts';

export interface ExpenseReportFacts extends ClaimFacts {
  /** The contact of the assignment sees it, may approve it, and is told by mail of what waits (S-10). */
  isReachable: boolean;
}

/** An employee's claims on an assignment. */
export const expenseReportMachine = defineMachine<ExpenseReportFacts, ClaimInput, ClaimEffect>()({
  noun: 'expense report',
  states: claimStates,
  stateOf: ({ claim }) => claim?.status ?? null,
  actions: {
    ...claimActions('expense report', { write: 'expense:write', approve: 'expense:approve' }),
    remind: {
      label: 'Remind approver',
      from: ['SUBMITTED'],
      to: 'unchanged',
      permission: 'expense:remind',
      guards: [mustWaitForClient, mustNotBeRemindedAgain, mustBeReachable],
    },
  },
});

/** What the agency approves, or nobody has to, waits for no contact. */
function mustWaitForClient({ claim }: ExpenseReportFacts): GuardAnswer {
  return claim?.approvalMode === 'CLIENT' ? undefined : refuse('NOT_APPROVED_BY_CLIENT', {});
}

/** Once a day, whoever reminds them: by hand or by itself. */
function mustNotBeRemindedAgain({ claim, today }: ExpenseReportFacts): GuardAnswer {
  if (claim === null || claim.remindedOn === null || claim.remindedOn < today) return undefined;
  return refuse('APPROVER_REMINDED_TODAY', {});
}

function mustBeReachable({ isReachable }: ExpenseReportFacts): GuardAnswer {
  return isReachable ? undefined : refuse('NO_APPROVER_TO_REMIND', {});
}

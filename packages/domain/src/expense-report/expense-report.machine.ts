import { defineMachine } from '../kernel/machine.ts';
import type { ClaimEffect } from '../timesheet/claim-effect.ts';
import { claimActions } from '../timesheet/claim-actions.ts';
import { claimStates, type ClaimFacts, type ClaimInput } from '../timesheet/claim.ts';

/** An employee's claims on an assignment. */
export const expenseReportMachine = defineMachine<ClaimFacts, ClaimInput, ClaimEffect>()({
  noun: 'expense report',
  states: claimStates,
  stateOf: ({ claim }) => claim?.status ?? null,
  actions: claimActions('expense report', { write: 'expense:write', approve: 'expense:approve' }),
});

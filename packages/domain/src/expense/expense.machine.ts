import { claimMachine } from '../timesheet/claim-machine.ts';

/** An employee's claims on an assignment. */
export const expenseMachine = claimMachine('expense report', {
  write: 'expense:write',
  approve: 'expense:approve',
});

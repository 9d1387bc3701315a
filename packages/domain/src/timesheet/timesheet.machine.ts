import { claimMachine } from './claim-machine.ts';

/** An assignment's week of time. */
export const timesheetMachine = claimMachine('timesheet', {
  write: 'timesheet:write',
  approve: 'timesheet:approve',
});

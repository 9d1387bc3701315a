import { type ClaimJobs, decideBy } from './claim-jobs.commands.ts';
import { claimSchedules } from './claim-schedules.commands.ts';
import { beginMissingSheets } from './missing-sheets.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { scheduledJob } from '../jobs/scheduled-job.ts';

export const timesheetJobs: ClaimJobs = {
  name: 'timesheet',
  noun: 'timesheets',
  type: 'Timesheet',
  table: 'timesheet',
  section: 'timesheets',
  approve: 'timesheet:approve',
  timeZone: 'claim.time_zone',
  mails: {
    pending: 'PENDING_APPROVAL',
    due: 'TIMESHEETS_DUE',
    rejected: 'TIMESHEETS_REJECTED',
    escalated: 'TIMESHEETS_ESCALATED',
  },
  path: '/timesheets',
  decide: decideBy(timesheetKind),
};

/** Begins the timesheets that are missing, before anybody is reminded. */
export const missingSheets = scheduledJob({
  name: 'timesheet:begin-missing',
  label: 'Begin missing timesheets',
  schedule: '0 5 * * *',
  run: (ctx) => beginMissingSheets(ctx),
});

export const timesheetSchedules = claimSchedules(timesheetJobs);

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

/** Begins the timesheets of periods that have just ended at the location, so that they are listed as missing at once. */
export const sheetsOfEndedPeriods = scheduledJob({
  name: 'timesheet:begin-at-midnight',
  label: 'Begin timesheets of periods that ended',
  schedule: '0 * * * *',
  run: (ctx, { dueAt }) => beginMissingSheets(ctx, { atMidnight: dueAt }),
});

/** Begins all timesheets that are missing, also for what came or was planned since, before anybody is reminded. */
export const missingSheets = scheduledJob({
  name: 'timesheet:begin-missing',
  label: 'Begin missing timesheets',
  schedule: '0 5 * * *',
  run: (ctx) => beginMissingSheets(ctx),
});

export const timesheetSchedules = claimSchedules(timesheetJobs);

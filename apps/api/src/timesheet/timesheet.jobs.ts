import { remindToApprove, tellOfSubmitted } from './approval-reminders.ts';
import { approveAutomatically } from './automatic-approvals.ts';
import { escalateWaiting } from './escalations.ts';
import { beginMissingSheets } from './missing-sheets.ts';
import { remindToSubmit } from './submission-reminders.ts';
import { lastDue, scheduledJob } from '../jobs/scheduled-job.ts';

/** Three times a day; what was submitted in between is told together. */
const TOLD_AT = '0 8,12,16 * * *';

/** Begins the timesheets that are missing, before anybody is reminded. */
export const missingSheets = scheduledJob({
  name: 'timesheet:begin-missing',
  label: 'Begin missing timesheets',
  schedule: '0 5 * * *',
  run: (ctx) => beginMissingSheets(ctx),
});

export const submissionReminders = scheduledJob({
  name: 'timesheet:remind-to-submit',
  label: 'Remind of timesheets to submit',
  schedule: '0 7-19 * * *',
  run: (ctx) => remindToSubmit(ctx),
});

/** Tells contacts what was submitted since the last time. */
export const submittedSheets = scheduledJob({
  name: 'timesheet:tell-of-submitted',
  label: 'Tell of timesheets that wait for approval',
  schedule: TOLD_AT,
  async run(ctx, { dueAt }) {
    const before = new Date(Date.parse(dueAt) - 1_000).toISOString();
    await tellOfSubmitted(ctx, lastDue(TOLD_AT, ctx.agency.timeZone, before) ?? dueAt);
  },
});

export const approvalReminders = scheduledJob({
  name: 'timesheet:remind-to-approve',
  label: 'Remind of timesheets to approve',
  schedule: '10 7-19 * * *',
  run: (ctx) => remindToApprove(ctx),
});

export const escalations = scheduledJob({
  name: 'timesheet:escalate',
  label: 'Ask others to approve timesheets',
  schedule: '20 7-19 * * *',
  run: (ctx) => escalateWaiting(ctx),
});

export const automaticApprovals = scheduledJob({
  name: 'timesheet:approve-automatically',
  label: 'Approve timesheets automatically',
  schedule: '*/10 * * * *',
  run: (ctx) => approveAutomatically(ctx),
});

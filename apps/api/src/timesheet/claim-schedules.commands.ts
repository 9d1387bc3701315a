import { remindToApprove, tellOfSubmitted } from './approval-reminders.ts';
import { approveAutomatically } from './automatic-approvals.ts';
import type { ClaimJobs } from './claim-jobs.commands.ts';
import { escalateWaiting } from './escalations.ts';
import { remindToSubmit } from './submission-reminders.ts';
import { lastDue, scheduledJob } from '../jobs/scheduled-job.ts';

/** Three times a day; what was submitted in between is told together. */
const TOLD_AT = '0 8,12,16 * * *';

/** What the system does to timesheets, or expense reports, at certain times (T-8, T-10). */
export function claimSchedules(claims: ClaimJobs) {
  const { name, noun } = claims;
  return {
    submissionReminders: scheduledJob({
      name: `${name}:remind-to-submit`,
      label: `Remind of ${noun} to submit`,
      schedule: '0 7-19 * * *',
      run: (ctx) => remindToSubmit(ctx, claims),
    }),

    /** Tells contacts what was submitted since the last time. */
    submittedClaims: scheduledJob({
      name: `${name}:tell-of-submitted`,
      label: `Tell of ${noun} that wait for approval`,
      schedule: TOLD_AT,
      async run(ctx, { dueAt }) {
        const before = new Date(Date.parse(dueAt) - 1_000).toISOString();
        const since = lastDue(TOLD_AT, ctx.agency.timeZone, before) ?? dueAt;
        await tellOfSubmitted(ctx, claims, since);
      },
    }),

    approvalReminders: scheduledJob({
      name: `${name}:remind-to-approve`,
      label: `Remind of ${noun} to approve`,
      schedule: '10 7-19 * * *',
      run: (ctx) => remindToApprove(ctx, claims),
    }),

    escalations: scheduledJob({
      name: `${name}:escalate`,
      label: `Ask others to approve ${noun}`,
      schedule: '20 7-19 * * *',
      run: (ctx) => escalateWaiting(ctx, claims),
    }),

    automaticApprovals: scheduledJob({
      name: `${name}:approve-automatically`,
      label: `Approve ${noun} automatically`,
      schedule: '*/10 * * * *',
      run: (ctx) => approveAutomatically(ctx, claims),
    }),
  };
}

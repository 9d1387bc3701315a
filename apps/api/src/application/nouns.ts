import { calendarModule } from '../calendar/calendar.module.ts';
import { candidateModule } from '../candidate/candidate.module.ts';
import { jobOrderModule } from '../job-order/job-order.module.ts';
import { clientModule } from '../client/client.module.ts';
import { contactModule } from '../contact/contact.module.ts';
import { documentModule } from '../document/document.module.ts';
import { employeeDataModule } from '../employee-data/employee-data.module.ts';
import { changeRequestModule } from '../change-request/change-request.module.ts';
import { employeeModule } from '../employee/employee.module.ts';
import { assignmentModule } from '../assignment/assignment.module.ts';
import { locationModule } from '../location/location.module.ts';
import { submissionModule } from '../submission/submission.module.ts';
import { placementModule } from '../placement/placement.module.ts';
import { hiringModule } from '../hiring/hiring.module.ts';
import { accountModule } from '../account/account.module.ts';
import { agencyModule } from '../agency/agency.module.ts';
import { importModule } from '../import/import.module.ts';
import { backgroundJobModule } from '../background-job/background-job.module.ts';
import { activityModule } from '../activity/activity.module.ts';
import { savedViewModule } from '../saved-view/saved-view.module.ts';
import { followChanges } from '../history/followers.ts';
import { reverseBy } from '../history/reversals.ts';
import { mailModule } from '../mail/mail.module.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { timeSettingsModule } from '../time-settings/time-settings.module.ts';
import { timesheetModule } from '../timesheet/timesheet.module.ts';
import { partnerTokenModule } from '../partner-token/partner-token.module.ts';
import { approverAlternateModule } from '../approver-alternate/approver-alternate.module.ts';
import { expenseReportModule } from '../expense-report/expense-report.module.ts';
import { punchModule } from '../punch/punch.module.ts';
import { shiftModule } from '../shift/shift.module.ts';
import { whoIsWorkingModule } from '../who-is-working/who-is-working.module.ts';
import { taskModule } from '../task/task.module.ts';

/**
 * Every noun with what it brings along. Entities, resolvers, jobs, schedules, lists as files and search are
 * taken from here. Of equally good hits of a search, the noun that is listed earlier comes first.
 */
export const nouns: readonly NounModule[] = [
  candidateModule,
  jobOrderModule,
  clientModule,
  contactModule,
  employeeModule,
  assignmentModule,
  locationModule,
  submissionModule,
  placementModule,
  hiringModule,
  accountModule,
  agencyModule,
  importModule,
  backgroundJobModule,
  activityModule,
  taskModule,
  partnerTokenModule,
  savedViewModule,
  mailModule,
  employeeDataModule,
  changeRequestModule,
  documentModule,
  shiftModule,
  calendarModule,
  punchModule,
  whoIsWorkingModule,
  timesheetModule,
  expenseReportModule,
  timeSettingsModule,
  approverAlternateModule,
];

// Whoever writes has the entities, and those come from here.
followChanges(nouns.flatMap(({ followers = [] }) => followers));
reverseBy(nouns.flatMap(({ reversals = [] }) => reversals));

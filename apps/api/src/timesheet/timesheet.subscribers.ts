import { tellOfRejection } from './rejection-mails.commands.ts';
import { timesheetJobs } from './timesheet.jobs.ts';
import { on } from '../jobs/subscription.ts';

const told = tellOfRejection(timesheetJobs);

export const timesheetSubscribers = [
  on('timesheet', 'reject', told),
  on('timesheet', 'approveInPart', told),
];

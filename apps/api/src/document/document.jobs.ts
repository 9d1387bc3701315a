import { remindOfDocuments } from './document-reminders.commands.ts';
import { scheduledJob } from '../jobs/scheduled-job.ts';

/** Tells employees of documents that expire, from seven o'clock office time. */
export const documentReminders = scheduledJob({
  name: 'document:reminders',
  label: 'Remind of expiring documents',
  schedule: '*/10 7-19 * * *',
  run: (ctx) => remindOfDocuments(ctx),
});

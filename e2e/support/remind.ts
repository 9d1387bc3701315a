import { systemContext } from '@stint/api/dist/context/system-context.js';
import { addToQueue } from '@stint/api/dist/jobs/job.js';
import { taskReminders } from '@stint/api/dist/task/task.jobs.js';
import { withTenants } from './with-tenants.ts';

/**
 * Has the product send the reminders of an agency that are due now, as the schedule does in office hours.
 * Usage: `node remind.ts <data directory> <company id>`
 */
async function main([dataDir, companyId]: string[]): Promise<void> {
  await withTenants(dataDir!, async (sources) => {
    const agencyId = await sources.tenants.idOfCompany(companyId!);
    const { database, now } = await systemContext(sources, agencyId!);
    const queued = { accountId: null, at: now, input: { dueAt: now } };
    await database.write((tx) => addToQueue(tx, taskReminders, queued));
  });
}

await main(process.argv.slice(2));

import { systemContext } from '@stint/api/dist/context/system-context.js';
import { taskReminders } from '@stint/api/dist/task/task.jobs.js';
import { withTenants } from './with-tenants.ts';

/**
 * Sends the reminders of an agency that are due now, as the schedule does in office hours.
 * Usage: `node remind.ts <data directory> <company id>`
 */
async function main([dataDir, companyId]: string[]): Promise<void> {
  await withTenants(dataDir!, async (sources) => {
    const agencyId = await sources.tenants.idOfCompany(companyId!);
    const ctx = await systemContext(sources, agencyId!);
    const job = { key: 'journey', signal: new AbortController().signal, log: console };
    await taskReminders.run({ ...ctx, job }, { dueAt: ctx.now });
  });
}

await main(process.argv.slice(2));

import { systemContext } from '../../src/context/system-context.ts';
import type { JobContext } from '../../src/jobs/job.ts';
import type { ScheduledJob } from '../../src/jobs/scheduled-job.ts';
import type { Subscription } from '../../src/jobs/subscription.ts';
import type { AgencyRows } from './rows.ts';
import type { TestApi } from './test-api.ts';
import type { Workplace } from './timesheets.ts';

/** What a job of this agency is told; two with one key are one job that runs again. */
export async function jobContext(
  api: TestApi,
  agency: AgencyRows,
  key = 'job',
): Promise<JobContext> {
  const ctx = await systemContext(api.platform, agency.id);
  return { ...ctx, job: { key, signal: new AbortController().signal, log: api.app.log } };
}

/** Runs a scheduled job, due now where nothing is said. */
export async function runJob(
  api: TestApi,
  agency: AgencyRows,
  job: ScheduledJob,
  dueAt?: string,
): Promise<void> {
  const ctx = await jobContext(api, agency, `${job.name} ${dueAt ?? ''}`);
  await job.run(ctx, { dueAt: dueAt ?? ctx.now });
}

/** Lets a subscriber follow what was done to these records. */
export async function runHandler(
  api: TestApi,
  agency: AgencyRows,
  subscriptions: readonly Subscription[],
  [kind, action, ids]: [kind: string, action: string, ids: readonly string[]],
): Promise<void> {
  const { handler } = subscriptions.find((each) => each.kind === kind && each.action === action)!;
  const records = ids.map((id) => ({ id, version: 2 }));
  await handler.run(await jobContext(api, agency), { changeSetId: '', kind, action, records });
}

export interface SentMail {
  template: string;
  subject: string;
  text: string;
  recipientAddress: string;
}

/** The mails of an agency, the latest first. */
export async function mailsOf(api: TestApi, agency: AgencyRows): Promise<SentMail[]> {
  const admin = await api.clientFor(agency, 'ADMIN');
  const asked = await admin.ask<{ mails: { nodes: SentMail[] } }>(
    '{ mails { nodes { template subject text recipientAddress } } }',
  );
  return asked.mails.nodes;
}

/** Gives whoever works and approves there an address and a language. */
export async function addressed(
  api: TestApi,
  { employee, contact }: Workplace,
  language = 'en',
): Promise<void> {
  await api.database.sql(
    `UPDATE account SET email = id || '@home.example', language = $3
     WHERE id = $2 OR employee_id = $1`,
    [employee.employeeId, contact.accountId, language],
  );
}

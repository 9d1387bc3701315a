import { areSteady } from '../support/steady.ts';
import { clockedIn } from '../support/time-records.ts';

areSteady('clientContact', async ({ ask, asAdmin }) => {
  const { working, sheet, report } = await ask<Seen>(SEEN);
  const admin = await asAdmin();
  for (const { id } of working.nodes) await clockedIn(id, admin);
  return [
    '',
    '/whos-working',
    '/timesheets',
    `/timesheets/${sheet.nodes[0].id}`,
    '/expenses',
    `/expenses/${report.nodes[0].id}`,
    '/orders',
    '/orders/new',
    '/assignments',
    '/report',
    '/report/timesheets',
    '/account',
  ];
});

type Seen = Record<'working' | 'sheet' | 'report', { nodes: [{ id: string }] }>;

/** Whom there is something to see of. */
const SEEN = `{
  working: assignments(first: 2, filter: { status: [ACTIVE] }) { nodes { id } }
  sheet: timesheets(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } }
  report: expenseReports(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } }
}`;

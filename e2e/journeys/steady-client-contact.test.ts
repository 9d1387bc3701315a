import { areSteady } from '../support/steady.ts';
import { clockedIn } from '../support/time-records.ts';

areSteady('clientContact', async ({ ask, asAdmin }) => {
  const { working, sheets, reports } = await ask<Record<string, Ids>>(SEEN);
  const admin = await asAdmin();
  for (const { id } of working!.nodes) await clockedIn(id, admin);
  return [
    '',
    '/whos-working',
    '/timesheets',
    `/timesheets/${sheets!.nodes[0]!.id}`,
    '/expenses',
    `/expenses/${reports!.nodes[0]!.id}`,
    '/orders',
    '/orders/new',
    '/assignments',
    '/report',
    '/report/timesheets',
    '/account',
  ];
});

type Ids = { nodes: { id: string }[] };

/** Whom there is something to see of. */
const SEEN = `{
  working: assignments(first: 2, filter: { status: [ACTIVE] }) { nodes { id } }
  sheets: timesheets(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } }
  reports: expenseReports(first: 1, filter: { status: [SUBMITTED] }) { nodes { id } }
}`;

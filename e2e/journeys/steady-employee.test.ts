import { areSteady } from '../support/steady.ts';

const REQUEST = `mutation ($input: RequestPersonalInformationChangeInput!) {
  requestPersonalInformationChange(input: $input) { __typename } }`;

areSteady('employee', async ({ ask }) => {
  // What waits stands above what is on file.
  await ask(REQUEST, { input: { phone: '(312) 555-0188' } });
  const { due, rejected, report } = await ask<Claims>(CLAIMS);
  return [
    '',
    '/clock',
    '/schedule',
    '/timesheets',
    `/timesheets/${due.nodes[0].id}`,
    `/timesheets/${rejected.nodes[0].id}`,
    '/expenses',
    `/expenses/${report.nodes[0].id}`,
    '/assignments',
    '/my-data',
    '/my-data/personal-information',
    '/documents',
    '/account',
  ];
});

type Claims = Record<'due' | 'rejected' | 'report', { nodes: [{ id: string }] }>;

/** One of each kind that there is to see. */
const CLAIMS = `{
  due: timesheets(first: 1, filter: { status: [DRAFT] }) { nodes { id } }
  rejected: timesheets(first: 1, filter: { status: [REJECTED] }) { nodes { id } }
  report: expenseReports(first: 1, filter: { status: [DRAFT] }) { nodes { id } }
}`;

import { areSteady } from '../support/steady.ts';

const REQUEST = `mutation ($input: RequestPersonalInformationChangeInput!) {
  requestPersonalInformationChange(input: $input) { __typename } }`;

areSteady('employee', async ({ ask }) => {
  // What waits stands above what is on file.
  await ask(REQUEST, { input: { phone: '(312) 555-0188' } });
  const { due, rejected, reports } = await ask<Claims>(CLAIMS);
  return [
    '',
    '/clock',
    '/schedule',
    '/timesheets',
    ...[...due.nodes, ...rejected.nodes].map(({ id }) => `/timesheets/${id}`),
    '/expenses',
    ...reports.nodes.map(({ id }) => `/expenses/${id}`),
    '/assignments',
    '/my-data',
    '/my-data/personal-information',
    '/documents',
    '/account',
  ];
});

type Ids = { nodes: { id: string }[] };
type Claims = Record<'due' | 'rejected' | 'reports', Ids>;

/** One of each kind that there is to see. */
const CLAIMS = `{
  due: timesheets(first: 1, filter: { status: [DRAFT] }) { nodes { id } }
  rejected: timesheets(first: 1, filter: { status: [REJECTED] }) { nodes { id } }
  reports: expenseReports(first: 1, filter: { status: [DRAFT] }) { nodes { id } }
}`;

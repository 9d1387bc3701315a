import { readFileSync } from 'node:fs';
import type { ColumnFilter } from '@stint/ui/data-grid/grid-column.ts';
import { type FilterOperator, operatorsOf } from '@stint/ui/data-grid/filter-operators.ts';
import type { FilterValue, GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import {
  buildSchema,
  coerceInputValue,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { accountVariables } from '../src/features/account/account-query.ts';
import { activityVariables } from '../src/features/activity/activity-query.ts';
import { assignmentVariables } from '../src/features/assignment/assignment-query.ts';
import { candidateVariables } from '../src/features/candidate/candidate-query.ts';
import { changeRequestVariables } from '../src/features/change-request/change-request-query.ts';
import { clientVariables } from '../src/features/client/client-query.ts';
import { contactVariables } from '../src/features/contact/contact-query.ts';
import { documentVariables } from '../src/features/document/document-query.ts';
import { employeeVariables } from '../src/features/employee/employee-query.ts';
import { expenseVariables } from '../src/features/expense/expense-query.ts';
import { hiringVariables } from '../src/features/hiring/hiring-query.ts';
import { jobOrderVariables } from '../src/features/job-order/job-order-query.ts';
import { locationVariables } from '../src/features/location/location-query.ts';
import { tokenVariables } from '../src/features/partner-token/token-query.ts';
import { mailVariables } from '../src/features/mail/mail-query.ts';
import { punchVariables } from '../src/features/punch/punch-query.ts';
import { submissionVariables } from '../src/features/submission/submission-query.ts';
import { taskVariables } from '../src/features/task/task-query.ts';
import { timesheetVariables } from '../src/features/timesheet/timesheet-query.ts';
import { grids } from './grids.ts';

/** How each list is asked for, and the field of the API that answers. */
const questions = {
  accounts: ['accounts', accountVariables],
  activities: ['activities', activityVariables],
  assignments: ['assignments', assignmentVariables],
  candidates: ['candidates', candidateVariables],
  'change-requests': ['changeRequests', changeRequestVariables],
  clients: ['clients', clientVariables],
  contacts: ['contacts', contactVariables],
  documents: ['documents', documentVariables],
  employees: ['employees', employeeVariables],
  'expense-reports': ['expenseReports', expenseVariables],
  hiring: ['hiringCandidates', hiringVariables],
  'job-orders': ['jobOrders', jobOrderVariables],
  locations: ['locations', locationVariables],
  'partner-tokens': ['partnerTokens', tokenVariables],
  mails: ['mails', mailVariables],
  punches: ['punches', punchVariables],
  submissions: ['submissions', submissionVariables],
  tasks: ['tasks', taskVariables],
  timesheets: ['timesheets', timesheetVariables],
} as const;

const schema = buildSchema(readFileSync('../api/schema.graphql', 'utf8'));
const asking = { account: { id: 'acc_me' }, today: '2026-11-25' };

const nothing: GridQuery = { sort: [], filters: {}, search: '' };

describe.each(Object.entries(questions))('%s', (list, [field, variablesOf]) => {
  const columns = grids[list]!;
  const { args } = schema.getQueryType()!.getFields()[field]!;
  const argument = (name: string): GraphQLInputType => args.find((arg) => arg.name === name)!.type;

  test('is sorted by the columns that say so, and by no others', () => {
    for (const { id, sortable = false } of columns) {
      const query: GridQuery = { ...nothing, sort: [{ column: id, direction: 'desc' }] };
      const { orderBy } = variablesOf(query, asking);
      expect(orderBy !== undefined, id).toBe(sortable);
      if (orderBy) coerceInputValue(orderBy, argument('orderBy'));
    }
  });

  test.each(columns.filter(({ filter }) => filter).map(({ id, filter }) => [id, filter!] as const))(
    'is filtered by %s in all the ways that its column offers',
    (id, filter) => {
      for (const operator of operatorsOf(filter)) {
        const { filter: asked } = variablesOf(
          { ...nothing, filters: { [id]: valueFor(operator, filter) } },
          asking,
        );
        const said = Object.values(asked).filter((value) => value !== undefined);
        expect(said.length, `${id} ${operator}`).toBeGreaterThan(0);
        // Refuses what the API does not know.
        coerceInputValue(asked, argument('filter'));
      }
    },
  );

  test('is searched where the API can', () => {
    const { filter } = variablesOf({ ...nothing, search: 'ana' }, asking);
    coerceInputValue(filter, argument('filter'));
    const type = getNamedType(argument('filter')) as GraphQLInputObjectType;
    expect('search' in filter).toBe('search' in type.getFields());
  });

  test('is not filtered by columns that cannot be, whatever the address says', () => {
    for (const { id } of columns.filter(({ filter }) => !filter)) {
      const { filter } = variablesOf({ ...nothing, filters: { [id]: 'x' } }, asking);
      expect(filter).toEqual({});
    }
  });
});

function valueFor(operator: FilterOperator, filter: ColumnFilter): FilterValue {
  const choice = filter.kind === 'choice' ? (filter.options[0]?.value ?? 'me') : 'clt_1';
  if (operator === 'contains') return 'word';
  if (operator === 'is') return [choice];
  if (operator === 'isNot') return { not: [choice] };
  if (operator === 'days') return { days: 'next-14' };
  if (operator === 'empty' || operator === 'filled') return { empty: operator === 'empty' };
  const end = filter.kind === 'dates' ? '2026-11-30' : '20';
  return filter.kind === 'dates' && filter.only === 'to' ? { to: end } : { from: end, to: end };
}

test('what an address calls a record, and is none, is left out', () => {
  const { filter } = taskVariables({ ...nothing, filters: { owner: ['everyone'] } }, asking);
  expect(filter.ownerId).toBeUndefined();
});

test('orders follow one another, and “me” is whoever looks', () => {
  const query: GridQuery = {
    sort: [
      { column: 'status', direction: 'asc' },
      { column: 'no such column', direction: 'asc' },
      { column: 'start', direction: 'desc' },
    ],
    filters: { placedBy: ['me'], client: { not: ['clt_1'] }, end: { days: 'this-week' } },
    search: 'ana',
  };
  expect(assignmentVariables(query, asking)).toEqual({
    filter: {
      placedById: 'acc_me',
      clientIdNot: 'clt_1',
      endFrom: '2026-11-23',
      endTo: '2026-11-29',
      search: 'ana',
    },
    orderBy: { by: 'STATUS', direction: 'ASC' },
    thenBy: [{ by: 'START_DATE', direction: 'DESC' }],
  });
});

test('the time worked is entered in hours', () => {
  const filters = { worked: { from: '37.5', to: '40' } };
  const { filter } = timesheetVariables({ ...nothing, filters }, asking);
  expect(filter).toEqual({ workedMinutesFrom: '2250', workedMinutesTo: '2400' });
});

test('timesheets are asked for by several flags, or by having none of them', () => {
  const flags = ['SKEW_UNEXPLAINED', 'PUNCH_MISSING'];
  const asked = (value: FilterValue) =>
    timesheetVariables({ ...nothing, filters: { flags: value } }, asking).filter;
  expect(asked(flags)).toEqual({ flag: flags });
  expect(asked({ not: flags })).toEqual({ flagNot: flags });
});

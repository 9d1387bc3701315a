import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackOffice } from '../support/back-office.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { planOf } from '../support/page-plan.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  await fillAssignments(office, 20_000, { status: 'ACTIVE', inTen: 2 });
});
afterAll(() => api.close());

/** The plan of the statement by which this page of the grid is read, node by node. */
const planOfPage = (orderBy: { by: string; direction: string }, after?: string) =>
  planOf(api, office.agency.id, office.staff, {
    table: 'assignment',
    query: `query ($filter: AssignmentFilter, $orderBy: AssignmentOrder, $after: String) {
      assignments(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
        nodes { number jobTitle status startDate client { name } candidate { fullName } jobOrder { title } }
        pageInfo { endCursor }
      } }`,
    variables: { filter: { status: ['ACTIVE', 'NEEDS_APPROVAL'] }, orderBy, after },
  });

describe('the default grid reads a page from its index, sorted already (A-1, X-8)', () => {
  it.each([
    ['NUMBER', 'DESC', 'assignment_listed_by_number'],
    ['NUMBER', 'ASC', 'assignment_listed_by_number'],
    ['JOB_TITLE', 'ASC', 'assignment_listed_by_title'],
    ['START_DATE', 'DESC', 'assignment_listed_by_start'],
    ['END_DATE', 'ASC', 'assignment_listed_by_end'],
    ['CREATED_AT', 'DESC', 'assignment_listed_by_creation'],
    ['UPDATED_AT', 'DESC', 'assignment_listed_by_update'],
    ['STATUS', 'ASC', 'assignment_by_status'],
  ])('by %s %s', async (by, direction, index) => {
    const plan = await planOfPage({ by, direction });
    expect(plan.map((node) => node['Index Name'])).toContain(index);
    expect(plan.map((node) => node['Node Type'])).not.toContain('Sort');
    expect(
      plan.filter(
        (node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'assignment',
      ),
    ).toEqual([]);
  });

  it('and a page far down from the same index', async () => {
    let after: string | undefined;
    for (let page = 0; page < 10; page += 1) {
      const { assignments } = await office.staff.ask<{
        assignments: { pageInfo: { endCursor: string } };
      }>(
        `query ($after: String) { assignments(first: 200, after: $after,
           filter: { status: [ACTIVE, NEEDS_APPROVAL] }) { pageInfo { endCursor } } }`,
        { after },
      );
      after = assignments.pageInfo.endCursor;
    }
    const plan = await planOfPage({ by: 'NUMBER', direction: 'DESC' }, after);
    expect(plan.map((node) => node['Index Name'])).toContain('assignment_listed_by_number');
    expect(plan.map((node) => node['Node Type'])).not.toContain('Sort');
  });
});

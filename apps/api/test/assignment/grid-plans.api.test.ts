import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BackOffice } from '../support/back-office.ts';
import { fillAssignments } from '../support/many-assignments.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
  await fillAssignments(office, 20_000, { status: 'ACTIVE', inTen: 2 });
});
afterAll(() => api.close());

interface Node {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  Plans?: Node[];
}

/** The plan of the statement by which this page of the grid is read, node by node. */
async function planOf(orderBy: { by: string; direction: string }, after?: string): Promise<Node[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const { assignments } = await office.staff.ask<{
    assignments: { pageInfo: { endCursor: string } };
  }>(
    `query ($filter: AssignmentFilter, $orderBy: AssignmentOrder, $after: String) {
       assignments(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
         nodes { number jobTitle status startDate client { name } candidate { fullName } jobOrder { title } }
         pageInfo { endCursor }
       } }`,
    { filter: { status: ['ACTIVE', 'NEEDS_APPROVAL'] }, orderBy, after },
  );
  expect(assignments.pageInfo.endCursor).toBeTruthy();
  const asked = query.mock.calls
    .map(([statement]) => statement as unknown as { text?: string; values?: unknown[] })
    .find(({ text }) => text?.includes('FROM "assignment"'));
  query.mockRestore();
  const { rows } = await api.platform.tenants
    .of(office.agency.id)
    .read((client) =>
      client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
        `EXPLAIN (FORMAT JSON) ${asked!.text}`,
        asked!.values,
      ),
    );
  const nodes = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
  return nodes(rows[0]!['QUERY PLAN'][0]!.Plan);
}

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
    const plan = await planOf({ by, direction });
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
    const plan = await planOf({ by: 'NUMBER', direction: 'DESC' }, after);
    expect(plan.map((node) => node['Index Name'])).toContain('assignment_listed_by_number');
    expect(plan.map((node) => node['Node Type'])).not.toContain('Sort');
  });
});

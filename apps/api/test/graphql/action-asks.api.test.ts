import { afterAll, beforeAll, expect, it } from 'vitest';
import { BackOffice } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

interface Ask {
  field: string;
  kind: string;
  required: boolean;
  choices: { value: string; label: string }[];
  defaultValue: string | null;
  condition: { field: string; equals: string } | null;
  placeholder: string | null;
}

async function asksOf(assignment: string, action: string): Promise<Ask[]> {
  const { node } = await office.staff.ask<{ node: { actions: { action: string; asks: Ask[] }[] } }>(
    `query ($id: ID!) { node(id: $id) { ... on Assignment { actions { action asks {
       field kind required choices { value label } defaultValue condition { field equals } placeholder
     } } } } }`,
    { id: assignment },
  );
  return node.actions.find((each) => each.action === action)!.asks;
}

it('a record says what each of its actions asks, with defaults and choices', async () => {
  const { assignment } = await office.active();
  const asks = await asksOf(assignment, 'close');
  expect(asks.map(({ field }) => field)).toEqual([
    'endDate',
    'overrideEndDates',
    'endReason',
    'endNote',
    'performanceGrade',
    'wouldRehire',
  ]);
  const [endDate, override, endReason] = asks;
  expect(endDate).toMatchObject({ kind: 'DATE', required: false, defaultValue: 'today' });
  expect(override).toMatchObject({ kind: 'FLAG', defaultValue: 'false' });
  expect(endReason).toMatchObject({ kind: 'CHOICE', required: true, defaultValue: null });
  expect(endReason!.choices[0]).toEqual({ value: 'COMPLETED', label: 'Assignment completed' });
});

it('only the approval of a direct hire asks about the other assignments', async () => {
  const fields = async ({ assignment }: { assignment: string }) =>
    (await asksOf(assignment, 'approve')).map(({ field }) => field);
  expect(await fields(await office.assigned())).toEqual(['startDate']);
  expect(await fields(await office.direct())).toEqual([
    'startDate',
    'endDate',
    'terminationDate',
    'closeOtherAssignments',
    'otherAssignmentsEndDate',
  ]);
});

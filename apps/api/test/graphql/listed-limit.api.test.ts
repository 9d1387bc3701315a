import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let staff: GraphClient;

beforeAll(async () => {
  api = await createTestApi();
  staff = await api.clientFor(await api.createAgency(), 'BACK_OFFICE');
});
afterAll(() => api.close());

const uuid = (count: number) => `01930000-0000-7000-8000-${String(count).padStart(12, '0')}`;
const ids = (count: number) =>
  Array.from({ length: count }, (_, each) => globalId('Assignment', uuid(each)));

const preview = (name: string) =>
  `${name}: previewAssignmentStatus(input: $input) { outcomes { done } }`;
const TWICE = `query ($input: UpdateAssignmentStatusInput!) { ${preview('a')} ${preview('b')} }`;

test('one operation lists as much as one bulk command takes, however often it says so', async () => {
  const asked = (count: number) =>
    staff.send(TWICE, { input: { action: 'APPROVE', assignmentIds: ids(count) } });
  expect((await asked(20)).errors).toBeUndefined();
  expect((await asked(6_000)).errors).toMatchObject([
    {
      message: expect.stringContaining('listed 12000'),
      extensions: { code: 'OPERATION_TOO_LARGE' },
    },
  ]);
  expect((await asked(20)).errors).toBeUndefined();
});

test('also what stands in the document itself is counted', async () => {
  const list = Array.from({ length: 1_500 }, () => '"x"').join(' ');
  const LITERAL = `query ($ids: [ID!]!) { previewAssignmentStatus(
    input: { action: APPROVE, assignmentIds: [${list}] }) { problems { path } }
    again: previewAssignmentStatus(input: { action: APPROVE, assignmentIds: $ids }) { problems { path } } }`;
  const { errors } = await staff.send(LITERAL, { ids: ids(10_000) });
  expect(errors).toMatchObject([{ message: expect.stringContaining('listed 11500') }]);
});

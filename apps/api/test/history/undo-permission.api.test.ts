import { afterAll, beforeAll, expect, test } from 'vitest';
import { BackOffice, codesOf, command, undo } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test('who may not approve any more cannot take an own approval back', async () => {
  const office = await BackOffice.open(api);
  const { assignment } = await office.assigned();
  const account = await office.agency.staff('BACK_OFFICE');
  const before = await api.signedIn(office.agency, account);
  const approval = await command(before, 'updateAssignmentStatus', {
    assignmentIds: [assignment],
    action: 'APPROVE',
  });
  await api.database.sql(`UPDATE account SET role = 'FRONT_OFFICE' WHERE id = $1`, [account.id]);
  const after = await api.signedIn(office.agency, account);
  expect(codesOf(await undo(after, approval.changeSetId))).toEqual(['NOT_PERMITTED']);
});

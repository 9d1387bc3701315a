import { afterAll, beforeAll, expect, it } from 'vitest';
import { globalId } from '../../src/graphql/global-id.ts';
import { BackOffice, command } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

/** Today in the office is 2026-11-21. */
beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const warned = async (name: string, type: string, input: Record<string, unknown>) => {
  const { shown } = await office.staff.ask<{ shown: { dateWarnings: object[] } }>(
    `query ($input: ${type}!) { shown: ${name}(input: $input) {
       dateWarnings { path code message values } problems { path }
     } }`,
    { input },
  );
  expect(shown).toMatchObject({ problems: [] });
  return shown.dateWarnings;
};

it('doubts a date that is far from today before each action that takes one (L-21)', async () => {
  const { submission } = await office.submitted();
  const { assignment } = await office.active();
  const employee = globalId('Employee', (await office.agency.employee()).id);
  const candidate = globalId('Candidate', (await office.agency.candidate()).id);
  const ahead = { code: 'DATE_FAR_AHEAD' };
  const ago = { code: 'DATE_LONG_AGO' };

  expect(
    await warned('previewTerminateEmployee', 'TerminateEmployeeInput', {
      id: employee,
      version: 1,
      terminatedOn: '2062-11-20',
      reason: 'Moved away',
    }),
  ).toEqual([
    {
      path: 'terminatedOn',
      code: 'DATE_FAR_AHEAD',
      message: 'Nov 20, 2062 is more than a year ahead. Check that it is right.',
      values: { date: '2062-11-20' },
    },
  ]);
  const hire = { candidateIds: [candidate], hiredOn: '2026-08-20' };
  expect(await warned('previewHireCandidates', 'HireCandidatesInput', hire)).toMatchObject([
    { path: 'hiredOn', ...ago },
  ]);
  const close = { action: 'CLOSE', assignmentIds: [assignment], endReason: 'COMPLETED' };
  expect(
    await warned('previewAssignmentStatus', 'UpdateAssignmentStatusInput', {
      ...close,
      endDate: '2027-11-22',
    }),
  ).toMatchObject([{ path: 'endDate', ...ahead }]);
  expect(
    await warned('previewCopyWeek', 'CopyWeekInput', { from: '2026-11-16', to: '2099-11-16' }),
  ).toMatchObject([{ path: 'to', ...ahead }]);
  expect(
    await warned('previewPlacement', 'PlaceCandidateInput', {
      submissionId: submission,
      jobType: 'TEMP_CONTRACT',
      startDate: '2026-08-20',
      endDate: '2062-01-31',
      conditions: [{ label: 'Badge', dueDate: '2062-01-31', met: false }],
    }),
  ).toMatchObject([
    { path: 'startDate', ...ago },
    { path: 'endDate', ...ahead },
    { path: 'conditions.0.dueDate', ...ahead },
  ]);
});

it('says nothing of dates near today, and refuses nothing for one that is far', async () => {
  const { assignment } = await office.active();
  const close = { action: 'CLOSE', assignmentIds: [assignment], endReason: 'COMPLETED' };
  const near = { ...close, endDate: '2027-11-21' };
  const shown = await warned('previewAssignmentStatus', 'UpdateAssignmentStatusInput', near);
  expect(shown).toEqual([]);
  const far = { ...close, endDate: '2062-11-21', overrideEndDates: true };
  const answer = await command(office.staff, 'updateAssignmentStatus', far);
  expect(answer.outcomes).toMatchObject([{ done: true }]);
});

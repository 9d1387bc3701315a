import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackOffice, command, outcomeCodes, outcomes } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { succeeded } from '../support/answers.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

const CHANGE = `mutation ($input: ChangeCandidateStatusInput!) { result: changeCandidateStatus(input: $input) {
  __typename ... on BulkDone { ${outcomes} } } }`;
const PREVIEW = `query ($input: ChangeCandidateStatusInput!) {
  previewed: previewCandidateStatus(input: $input) { ${outcomes} } }`;

const bring = (candidate: string, status: string) =>
  succeeded<{ outcomes: object[] }>(office.staff, CHANGE, { ids: [candidate], status });

describe('a candidate marked “Do not place”', () => {
  it('is not hired', async () => {
    const { candidate } = await office.placed();
    await bring(candidate, 'DO_NOT_PLACE');
    const answer = await command(office.staff, 'hireCandidates', { candidateIds: [candidate] });
    expect(outcomeCodes(answer)).toEqual([['DO_NOT_PLACE', 'CHECKLIST_INCOMPLETE']]);
  });

  it('does not get an assignment reopened; its end date may change', async () => {
    const { candidate, assignment } = await office.active();
    const assignmentIds = [assignment];
    await office.update({ action: 'CLOSE', assignmentIds, endReason: 'COMPLETED' });
    await bring(candidate, 'DO_NOT_PLACE');
    const reactivate = (reactivation: string) =>
      office.update({ action: 'REACTIVATE', assignmentIds, reactivation, endDate: '2026-12-01' });
    expect(outcomeCodes(await reactivate('REOPEN'))).toEqual([['DO_NOT_PLACE']]);
    expect(outcomeCodes(await reactivate('CHANGE_END_DATE'))).toEqual([[]]);
  });

  it('is on assignment again when it is lifted from somebody at work (A-10)', async () => {
    const { candidate, assignment } = await office.active();
    for (const status of ['ACTIVELY_SEARCHING', 'PASSIVE']) {
      await bring(candidate, 'DO_NOT_PLACE');
      const { previewed } = await office.staff.ask<{ previewed: { outcomes: object[] } }>(PREVIEW, {
        input: { ids: [candidate], status },
      });
      expect(previewed.outcomes).toMatchObject([
        { done: true, effects: [{ sentence: 'Do not place → On assignment' }] },
      ]);
      expect((await bring(candidate, status)).outcomes).toEqual(previewed.outcomes);
      expect(await office.assignment(assignment)).toMatchObject({
        candidate: { status: 'ON_ASSIGNMENT' },
      });
    }
  });
});

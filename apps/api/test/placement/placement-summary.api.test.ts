import { afterAll, beforeAll, expect, it } from 'vitest';
import { BackOffice, command } from '../support/back-office.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let office: BackOffice;

beforeAll(async () => {
  api = await createTestApi();
  office = await BackOffice.open(api);
});
afterAll(() => api.close());

/** The Placement/Assignment status column of Manage Submissions, as the front office sees it. */
async function column(jobOrder: string) {
  const front = await api.clientFor(office.agency, 'FRONT_OFFICE');
  const { jobOrder: shown } = await front.ask<{
    jobOrder: { submissions: { nodes: { placementStatus: Record<string, string> | null }[] } };
  }>(
    `query ($id: ID!) { jobOrder(id: $id) { submissions { nodes {
       placementStatus { label location locationLabel recordId }
     } } } }`,
    { id: jobOrder },
  );
  return shown.submissions.nodes[0]!.placementStatus;
}

it('follows a placement through the back office, with the link to where it sits (P-2)', async () => {
  const { submission, jobOrder, candidate } = await office.submitted();
  expect(await column(jobOrder)).toBeNull();

  const { placement } = await office.place(submission);
  const assignment = placement!.assignment.id;
  expect(await column(jobOrder)).toEqual({
    label: 'Pending',
    location: 'HIRING_MANAGEMENT',
    locationLabel: 'Hiring Management',
    recordId: candidate,
  });

  await api.database.sql('UPDATE hiring_checklist_item SET required = false');
  await command(office.staff, 'hireCandidates', { candidateIds: [candidate] });
  const inAccounting = { location: 'ACCOUNTING_ASSIGNMENTS', recordId: assignment };
  expect(await column(jobOrder)).toMatchObject({ label: 'Needs approval', ...inAccounting });

  const ids = { assignmentIds: [assignment] };
  await office.update({ action: 'APPROVE', ...ids });
  expect(await column(jobOrder)).toMatchObject({ label: 'Active', ...inAccounting });

  await office.update({ action: 'CLOSE', endReason: 'COMPLETED', ...ids });
  expect(await column(jobOrder)).toMatchObject({ label: 'Closed', location: 'CLOSED' });

  await office.update({ action: 'REACTIVATE', reactivation: 'REOPEN', ...ids });
  await office.update({ action: 'CANCEL', endReason: 'NO_SHOW', ...ids });
  expect(await column(jobOrder)).toMatchObject({ label: 'Canceled', location: 'CANCELLED' });
});

it('says that a canceled placement was canceled', async () => {
  const { placement, jobOrder } = await office.placed();
  const input = { placementId: placement.id, version: placement.version, reason: 'Withdrew' };
  await command(office.staff, 'cancelPlacement', input);
  expect(await column(jobOrder)).toMatchObject({ label: 'Canceled', location: 'CANCELLED' });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expenseReportSchedules } from '../../src/expense-report/expense-report.jobs.ts';
import { expenseReportSubscribers } from '../../src/expense-report/expense-report.subscribers.ts';
import { globalId } from '../../src/graphql/global-id.ts';
import type { ScheduledJob } from '../../src/jobs/scheduled-job.ts';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';
import {
  act,
  actOnAll,
  approveInPart,
  begin,
  readReport,
  reportOf,
} from '../support/expense-reports.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { addressed, mailsOf, runHandler, runJob } from '../support/time-jobs.ts';
import { expenseLineRow, expenseReportRow } from '../support/time-rows.ts';
import { section, workplace, type Workplace } from '../support/timesheets.ts';

/* What happens to expense reports without a person, and who is told of them. They are of 24 November 2026. */

const { submissionReminders, submittedClaims, approvalReminders, escalations, automaticApprovals } =
  expenseReportSchedules;

const NOON = '2026-11-30T18:00:00Z';

let api: TestApi;
let agency: AgencyRows;
let office: GraphClient;
let place: Workplace;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow(NOON);
  agency = await api.createAgency();
  const { userName } = await agency.staff('BACK_OFFICE', { email: 'office@agency.example' });
  office = await api.signedIn(agency, { kind: 'STAFF', userName });
  place = await workplace(api, agency, { timesheets: { mailPending: true } });
  await prefer({});
  await addressed(api, place);
});
afterAll(() => api.close());

const sql = (text: string, values: unknown[]) => api.database.sql(text, values);

/** What the contact may do with expenses; timesheets are on with all mail. */
const prefer = (over: object) => {
  const preferences = {
    timesheets: section({ mailPending: true }),
    expenses: section({ mailPending: true, ...over }),
    locationIds: null,
  };
  return sql('UPDATE account SET preferences = $2 WHERE id = $1', [
    place.contact.accountId,
    JSON.stringify(preferences),
  ]);
};

const run = (job: ScheduledJob, dueAt?: string) => runJob(api, agency, job, dueAt);
const mails = () => mailsOf(api, agency);

/** A report that was submitted on 30 November. */
const waiting = (over: Parameters<typeof expenseReportRow>[2] = {}) =>
  expenseReportRow(agency, place.work, {
    submittedAt: '2026-11-30T16:00:00Z',
    submittedOn: '2026-11-30',
    ...over,
  });

describe('employees', () => {
  test('are reminded of what they have not submitted by one mail a day, with the section on', async () => {
    await waiting({ status: 'DRAFT', submittedAt: null, submittedOn: null });
    await waiting({ status: 'REJECTED', reason: 'No' });
    await Promise.all([run(submissionReminders), run(submissionReminders)]);
    await run(submissionReminders);
    expect(await mails()).toMatchObject([
      {
        template: 'EXPENSES_DUE',
        subject: '2 expense reports are waiting for you to submit',
        text: expect.stringContaining('/ess/expenses') as unknown,
      },
    ]);
    await sql(
      `UPDATE account SET preferences = '{"sections": ["timesheets"]}' WHERE employee_id = $1`,
      [place.employee.employeeId],
    );
    api.setNow('2026-12-01T18:00:00Z');
    await run(submissionReminders);
    expect(await mails()).toHaveLength(1);
  });

  test('are told why reports came back, also what a partial approval left out', async () => {
    const lines = [
      { spentOn: '2026-11-24', kind: 'TRAVEL', amount: '12.50', purpose: 'Train' },
      { spentOn: '2026-11-25', kind: 'MEALS', amount: '3.90' },
    ];
    const { assignmentId, employee, contact } = place;
    const begun = reportOf(await begin(employee.client, { assignmentId, lines }));
    expect(await act(employee.client, 'submit', begun)).toEqual([]);
    const { id } = begun;
    const [train] = begun.lines;
    const input = { id, disputedLineIds: [train!.id], reason: 'No receipt' };
    reportOf(await approveInPart(contact.client, input));
    const rejected = await waiting();
    const target = { id: globalId('ExpenseReport', rejected.id) };
    expect(await act(contact.client, 'reject', target, { reason: 'Twice' })).toEqual([]);
    const rows = await sql(`SELECT id FROM expense_report WHERE split_from_id IS NOT NULL`, []);
    const told = async (action: string, ids: string[]) =>
      runHandler(api, agency, expenseReportSubscribers, ['expense_report', action, ids]);
    await told(
      'approveInPart',
      rows.map((row) => row['id'] as string),
    );
    await told('reject', [rejected.id]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      template: 'EXPENSES_REJECTED',
      subject: 'Your expense report was rejected',
    });
    expect(mail!.text).toContain(': No receipt');
  });
});

describe('contacts', () => {
  test('are told once of what was submitted, apart from timesheets', async () => {
    await waiting();
    await waiting();
    await Promise.all([run(submittedClaims, NOON), run(submittedClaims, NOON)]);
    expect(await mails()).toMatchObject([
      {
        template: 'EXPENSES_PENDING',
        subject: '2 expense reports wait for your approval',
        text: expect.stringContaining('/portal/expenses') as unknown,
        recipientAddress: `${place.contact.accountId}@home.example`,
      },
    ]);
  });

  test('only if they are the contact of the assignment, want it, may approve and see it', async () => {
    await waiting();
    for (const over of [{ mailPending: false }, { access: 'READ' }, { scope: 'REPORTS_ONLY' }]) {
      await prefer(over);
      await run(submittedClaims, NOON);
      await run(approvalReminders);
    }
    await prefer({ scope: 'ALL' });
    await sql('UPDATE assignment SET reports_to_id = contact_id, contact_id = NULL WHERE id = $1', [
      place.work.assignmentId,
    ]);
    await run(submittedClaims, NOON);
    expect(await mails()).toEqual([]);
  });

  test('are reminded once a day as the client has it; then the agency is asked, once', async () => {
    await agency.insert(ClientTimeSettingsEntity, {
      clientId: place.work.clientId,
      settings: { remindAfterDays: 2, escalateAfterDays: 4 },
    });
    const { id } = await waiting();
    api.setNow('2026-12-01T18:00:00Z');
    await run(approvalReminders);
    expect(await mails()).toEqual([]);
    api.setNow('2026-12-02T18:00:00Z');
    await Promise.all([run(approvalReminders), run(approvalReminders)]);
    await run(escalations);
    expect((await mails()).map(({ template }) => template)).toEqual(['EXPENSES_PENDING']);
    api.setNow('2026-12-04T18:00:00Z');
    await Promise.all([run(escalations), run(escalations)]);
    expect((await mails())[0]).toMatchObject({
      template: 'EXPENSES_ESCALATED',
      recipientAddress: 'office@agency.example',
      text: expect.stringContaining('/console/expenses') as unknown,
    });
    expect(await mails()).toHaveLength(2);
    const rows = await sql(
      'SELECT escalated_on::text, reminded_on::text FROM expense_report WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ escalated_on: '2026-12-04', reminded_on: '2026-12-02' }]);
  });
});

describe('the back office reminds contacts by hand', () => {
  const target = ({ id }: { id: string }) => ({ id: globalId('ExpenseReport', id) });

  test('of several reports by one mail, and of each once a day, whoever reminds them', async () => {
    const [one, other] = [target(await waiting()), target(await waiting())];
    const sent = await actOnAll(office, 'remind', [one, other]);
    expect(sent.outcomes.map(({ done }) => done)).toEqual([true, true]);
    expect(await mails()).toMatchObject([
      {
        template: 'EXPENSES_PENDING',
        subject: '2 expense reports wait for your approval',
        recipientAddress: `${place.contact.accountId}@home.example`,
      },
    ]);
    expect(await act(office, 'remind', one)).toEqual(['APPROVER_REMINDED_TODAY']);
    const { expenseReport } = await office.ask<{
      expenseReport: { timeline: { sentence: string }[] };
    }>('query ($id: ID!) { expenseReport(id: $id) { timeline { sentence } } }', one);
    expect(expenseReport.timeline[0]!.sentence).toContain(
      'reminded the contact to approve this expense report',
    );
    const { undo } = await office.ask<{ undo: { refusals?: { code: string }[] } }>(
      `mutation ($id: ID!) { undo(changeSetId: $id) { ... on ActionRefused { refusals { code } } } }`,
      { id: sent.changeSetId },
    );
    expect(undo.refusals).toMatchObject([{ code: 'NOT_UNDOABLE' }]);
  });

  test('only who wants it, may approve and sees it, and only the back office does', async () => {
    const one = target(await waiting());
    for (const over of [{ mailPending: false }, { access: 'READ' }, { scope: 'REPORTS_ONLY' }]) {
      await prefer(over);
      expect(await act(office, 'remind', one)).toEqual(['NO_APPROVER_TO_REMIND']);
    }
    await prefer({});
    for (const client of [place.employee.client, place.contact.client]) {
      await expect(act(client, 'remind', one)).rejects.toThrow();
    }
    expect(await mails()).toEqual([]);
    expect(await act(office, 'remind', one)).toEqual([]);
  });
});

test('are approved without a person, or by the agency, as the client had it when they were begun', async () => {
  const fine = await waiting({ approvalMode: 'AUTOMATIC' });
  await expenseLineRow(agency, fine.id, { amount: '5.00' });
  const wrong = await waiting({ approvalMode: 'AUTOMATIC' });
  // It needs a receipt.
  await expenseLineRow(agency, wrong.id, { amount: '400.00' });
  const agencys = await waiting({ approvalMode: 'AGENCY' });
  await expenseLineRow(agency, agencys.id, { amount: '5.00' });
  await run(automaticApprovals);
  await run(submittedClaims, NOON);
  expect(await mails()).toEqual([]);
  const stand = async ({ id }: { id: string }) => {
    const report = (await readReport(office, globalId('ExpenseReport', id)))!;
    return [report.status, (report as never as { decidedVia: string | null }).decidedVia];
  };
  expect(await stand(fine)).toEqual(['APPROVED', 'AUTOMATIC']);
  expect(await stand(wrong)).toEqual(['SUBMITTED', null]);
  const target = { id: globalId('ExpenseReport', agencys.id) };
  expect(await act(place.contact.client, 'approve', target)).toEqual(['APPROVED_BY_AGENCY']);
  expect(await act(office, 'approve', target)).toEqual([]);
  expect(await stand(agencys)).toEqual(['APPROVED', 'AGENCY']);
});

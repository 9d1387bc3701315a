import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ScheduledJob } from '../../src/jobs/scheduled-job.ts';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';
import {
  missingSheets,
  sheetsOfEndedPeriods,
  timesheetSchedules,
} from '../../src/timesheet/timesheet.jobs.ts';
import { timesheetSubscribers } from '../../src/timesheet/timesheet.subscribers.ts';
import { record } from '../support/clocking.ts';
import type { GraphClient } from '../support/graph-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { addressed, mailsOf, runHandler, runJob } from '../support/time-jobs.ts';
import { lineRow, shiftRow, timesheetRow } from '../support/time-rows.ts';
import {
  act,
  punched,
  readSheet,
  refusedWith,
  section,
  workplace,
  type Workplace,
} from '../support/timesheets.ts';
import { globalId } from '../../src/graphql/global-id.ts';

/* What happens to timesheets without a person, and who is told of them. The week is 23 to 29 November 2026. */

const { approvalReminders, automaticApprovals, escalations, submissionReminders, submittedClaims } =
  timesheetSchedules;

let api: TestApi;
let agency: AgencyRows;
let office: GraphClient;
let place: Workplace;

beforeAll(async () => {
  api = await createTestApi({ signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow('2026-11-30T18:00:00Z');
  agency = await api.createAgency();
  const { userName } = await agency.staff('BACK_OFFICE', { email: 'office@agency.example' });
  office = await api.signedIn(agency, { kind: 'STAFF', userName });
  place = await workplace(api, agency, { timesheets: { mailPending: true } });
  await addressed(api, place);
});
afterAll(() => api.close());

const sql = (text: string, values: unknown[]) =>
  api.platform.tenants.of(agency.id).write(({ db }) => db.query(text, values));

const run = (job: ScheduledJob, dueAt?: string) => runJob(api, agency, job, dueAt);
const mails = () => mailsOf(api, agency);
const subjects = async () => (await mails()).map(({ subject }) => subject).toSorted();

/** A sheet that was submitted on 30 November. */
const waiting = (over: Parameters<typeof timesheetRow>[2] = {}) =>
  timesheetRow(agency, place.work, {
    status: 'SUBMITTED',
    submittedAt: '2026-11-30T16:00:00Z',
    submittedOn: '2026-11-30',
    ...over,
  });

const earlier = { startDate: '2026-11-16', endDate: '2026-11-22' };

describe('employees are reminded', () => {
  test('of all that waits for them by one mail a day, however often the job runs', async () => {
    await timesheetRow(agency, place.work, { status: 'DRAFT' });
    await timesheetRow(agency, place.work, { status: 'REJECTED', reason: 'No', ...earlier });
    await Promise.all([run(submissionReminders), run(submissionReminders)]);
    await run(submissionReminders);
    expect(await mails()).toMatchObject([
      {
        template: 'TIMESHEETS_DUE',
        subject: '2 timesheets are waiting for you to submit',
        text: expect.stringContaining('/ess/timesheets') as unknown,
      },
    ]);
    api.setNow('2026-12-01T18:00:00Z');
    await run(submissionReminders);
    expect(await mails()).toHaveLength(2);
  });

  test('not before the day that the client has set, nor with the section off', async () => {
    await agency.insert(ClientTimeSettingsEntity, {
      clientId: place.work.clientId,
      settings: { remindAfterDays: 3 },
    });
    await timesheetRow(agency, place.work, { status: 'DRAFT' });
    api.setNow('2026-12-01T18:00:00Z');
    await run(submissionReminders);
    expect(await mails()).toEqual([]);
    await sql(`UPDATE account SET preferences = '{"sections": []}' WHERE employee_id = $1`, [
      place.employee.employeeId,
    ]);
    api.setNow('2026-12-02T18:00:00Z');
    await run(submissionReminders);
    expect(await mails()).toEqual([]);
  });

  test('in their language', async () => {
    await addressed(api, place, 'es');
    await timesheetRow(agency, place.work, { status: 'DRAFT' });
    await run(submissionReminders);
    expect(await subjects()).toEqual(['Tiene 1 hoja de horas por enviar']);
  });

  test('of sheets that are missing, which are begun for that', async () => {
    await punched(agency, place.work, '2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
    await sql(`UPDATE account SET preferences = '{"sections": []}' WHERE employee_id = $1`, [
      place.employee.employeeId,
    ]);
    await run(missingSheets);
    await Promise.all([run(missingSheets), run(missingSheets)]);
    const { timesheets } = await office.ask<{ timesheets: { nodes: object[] } }>(
      '{ timesheets { nodes { startDate status workedMinutes } } }',
    );
    expect(timesheets.nodes).toEqual([
      { startDate: '2026-11-23', status: 'DRAFT', workedMinutes: 480 },
    ]);
  });

  test.each([
    ['BEGAN_ON', [['2026-11-16', 480]]],
    [
      'SPLIT_AT_MIDNIGHT',
      [
        ['2026-11-23', 360],
        ['2026-11-16', 120],
      ],
    ],
  ])('of both weeks of a night, where each day has its part: %s', async (nightShiftDay, sheets) => {
    await agency.insert(ClientTimeSettingsEntity, {
      clientId: place.work.clientId,
      settings: { nightShiftDay } as never,
    });
    await punched(agency, place.work, '2026-11-23T04:00:00Z', '2026-11-23T12:00:00Z');
    await run(missingSheets);
    const { timesheets } = await office.ask<{
      timesheets: { nodes: { startDate: string; workedMinutes: number }[] };
    }>('{ timesheets { nodes { startDate workedMinutes } } }');
    expect(timesheets.nodes.map((each) => [each.startDate, each.workedMinutes])).toEqual(sheets);
  });

  test('of weeks without anything planned, where they submit their time', async () => {
    await run(missingSheets);
    const { timesheets } = await office.ask<{ timesheets: { nodes: { startDate: string }[] } }>(
      '{ timesheets { nodes { startDate } } }',
    );
    expect(timesheets.nodes.map(({ startDate }) => startDate)).toEqual([
      '2026-11-23',
      '2026-11-16',
    ]);
  });
});

describe('a sheet is begun when its week has ended at the location', () => {
  const begun = async () => {
    const { timesheets } = await office.ask<{ timesheets: { nodes: { startDate: string }[] } }>(
      '{ timesheets { nodes { startDate } } }',
    );
    return timesheets.nodes.map(({ startDate }) => startDate);
  };

  test.each([
    ['America/Chicago', '2026-11-30T05:00:00Z', '2026-11-30T06:00:00Z'],
    ['America/Los_Angeles', '2026-11-30T07:00:00Z', '2026-11-30T08:00:00Z'],
    ['Asia/Kolkata', '2026-11-29T18:00:00Z', '2026-11-29T19:00:00Z'],
  ])('in %s', async (timeZone, before, after) => {
    const { id: locationId } = await agency.location({ clientId: place.work.clientId, timeZone });
    await sql('UPDATE assignment SET location_id = $2 WHERE id = $1', [
      place.work.assignmentId,
      locationId,
    ]);
    api.setNow(before);
    await run(sheetsOfEndedPeriods);
    await run(missingSheets);
    expect(await begun()).not.toContain('2026-11-23');
    api.setNow(after);
    await run(sheetsOfEndedPeriods);
    expect(await begun()).toContain('2026-11-23');
  });

  test('and at no other hour, where the daily job finds what is missing', async () => {
    api.setNow('2026-11-30T07:00:00Z');
    await run(sheetsOfEndedPeriods);
    expect(await begun()).toEqual([]);
    await run(missingSheets);
    expect(await begun()).toEqual(['2026-11-23', '2026-11-16']);
  });
});

describe('the back office reminds employees by hand', () => {
  const draft = (over: Parameters<typeof timesheetRow>[2] = {}) =>
    timesheetRow(agency, place.work, { status: 'DRAFT', ...over });
  const global = ({ id }: { id: string }) => ({ id: globalId('Timesheet', id) });

  test('of several sheets by one mail, and of each once a day, whoever reminds them', async () => {
    const one = global(await draft());
    const other = global(await draft(earlier));
    const { outcomes } = await act(office, 'remind', [one, other]);
    expect(outcomes.map(({ done }) => done)).toEqual([true, true]);
    expect(await subjects()).toEqual(['2 timesheets are waiting for you to submit']);
    expect(await refusedWith(office, 'remind', one)).toEqual(['REMINDED_TODAY']);
    await run(submissionReminders);
    expect(await mails()).toHaveLength(1);
    api.setNow('2026-12-01T18:00:00Z');
    await run(submissionReminders);
    expect(await refusedWith(office, 'remind', one)).toEqual(['REMINDED_TODAY']);
    expect(await mails()).toHaveLength(2);
  });

  test('at the same time, and one mail is sent', async () => {
    const one = global(await draft());
    await Promise.all([act(office, 'remind', one), act(office, 'remind', one)]);
    expect(await mails()).toHaveLength(1);
  });

  test('not before the last day is over, nor of what was submitted', async () => {
    const running = global(await draft({ startDate: '2026-11-30', endDate: '2026-12-06' }));
    expect(await refusedWith(office, 'remind', running)).toEqual(['PERIOD_NOT_OVER']);
    expect(await refusedWith(office, 'remind', global(await waiting()))).toEqual(['WRONG_STATE']);
    expect(await mails()).toEqual([]);
  });

  test('who cannot open timesheets in the portal is not reminded', async () => {
    const one = global(await draft());
    await sql(`UPDATE account SET preferences = '{"sections": []}' WHERE employee_id = $1`, [
      place.employee.employeeId,
    ]);
    expect(await refusedWith(office, 'remind', one)).toEqual(['NOBODY_TO_REMIND']);
    expect(await mails()).toEqual([]);
  });

  test('alone: neither employees nor contacts are offered it, and it is never taken back', async () => {
    const one = global(await draft());
    for (const client of [place.employee.client, place.contact.client]) {
      const sheet = await readSheet(client, one.id);
      expect(sheet?.actions.map(({ action }) => action) ?? []).not.toContain('remind');
      await expect(act(client, 'remind', one)).rejects.toThrow();
    }
    const { changeSetId } = await act(office, 'remind', one);
    const { undo } = await office.ask<{ undo: { refusals?: { code: string }[] } }>(
      `mutation ($id: ID!) { undo(changeSetId: $id) { ... on ActionRefused { refusals { code } } } }`,
      { id: changeSetId },
    );
    expect(undo.refusals).toMatchObject([{ code: 'NOT_UNDOABLE' }]);
  });
});

describe('contacts are told', () => {
  test('of all that was submitted since the last time, by one mail', async () => {
    await waiting();
    await waiting(earlier);
    const noon = '2026-11-30T18:00:00Z';
    await Promise.all([run(submittedClaims, noon), run(submittedClaims, noon)]);
    await run(submittedClaims, '2026-11-30T22:00:00Z');
    expect(await mails()).toMatchObject([
      {
        template: 'PENDING_APPROVAL',
        subject: '2 timesheets wait for your approval',
        text: expect.stringContaining('/portal/timesheets') as unknown,
        recipientAddress: `${place.contact.accountId}@home.example`,
      },
    ]);
  });

  test('only if they are the contact of the assignment, want it, may approve and see the sheet', async () => {
    const noon = '2026-11-30T18:00:00Z';
    const preferences = (over: object, locationIds: string[] | null = null) =>
      sql('UPDATE account SET preferences = $2 WHERE id = $1', [
        place.contact.accountId,
        { timesheets: section({ mailPending: true, ...over }), locationIds },
      ]);
    await waiting();
    for (const [over, locations] of [
      [{ mailPending: false }, null],
      [{ access: 'READ' }, null],
      [{ scope: 'REPORTS_ONLY' }, null],
      [{}, []],
    ] as const) {
      await preferences(over, locations && [...locations]);
      await run(submittedClaims, noon);
      await run(approvalReminders);
    }
    await preferences({ scope: 'ALL' });
    await sql('UPDATE assignment SET reports_to_id = contact_id, contact_id = NULL WHERE id = $1', [
      place.work.assignmentId,
    ]);
    await run(submittedClaims, noon);
    expect(await mails()).toEqual([]);
  });

  test('again when it waits for too long, once a day; then the agency is, once', async () => {
    const { id } = await waiting();
    await run(approvalReminders);
    await run(escalations);
    expect(await mails()).toEqual([]);
    api.setNow('2026-12-01T18:00:00Z');
    await Promise.all([run(approvalReminders), run(approvalReminders)]);
    expect(await subjects()).toEqual(['1 timesheet waits for your approval']);
    api.setNow('2026-12-03T18:00:00Z');
    await Promise.all([run(escalations), run(escalations)]);
    await run(escalations);
    expect(await mails()).toMatchObject([
      {
        template: 'TIMESHEETS_ESCALATED',
        recipientAddress: 'office@agency.example',
        text: expect.stringContaining('/console/timesheets') as unknown,
      },
      { template: 'PENDING_APPROVAL' },
    ]);
    const later = await api.clientFor(agency, 'ALL_IN');
    const sheet = await later.ask<{ timesheet: { escalatedOn: string; remindedOn: string } }>(
      'query ($id: ID!) { timesheet(id: $id) { escalatedOn remindedOn } }',
      { id: globalId('Timesheet', id) },
    );
    expect(sheet.timesheet).toEqual({ escalatedOn: '2026-12-03', remindedOn: '2026-12-01' });
  });
});

test('who works is told why their sheets came back, by one mail for each command', async () => {
  const sheets = [await waiting(), await waiting(earlier)];
  const targets = sheets.map(({ id }) => ({ id: globalId('Timesheet', id) }));
  const { client } = place.contact;
  await act(client, 'reject', targets, { reason: 'Monday was off' });
  const rejected = sheets.map(({ id }) => id);
  await runHandler(api, agency, timesheetSubscribers, ['timesheet', 'reject', rejected]);
  await runHandler(api, agency, timesheetSubscribers, ['timesheet', 'reject', rejected]);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ template: 'TIMESHEETS_REJECTED' });
  expect(mail!.text).toContain(`T-${sheets[0]!.number}: Monday was off`);
  expect(mail!.text).toContain(`T-${sheets[1]!.number}: Monday was off`);
});

describe('without a person', () => {
  test('a sheet is approved where the client has it so and nothing is remarkable', async () => {
    const automatic = { approvalMode: 'AUTOMATIC' } as const;
    const fine = await waiting(automatic);
    await lineRow(agency, fine.id);
    const wrong = await waiting({ ...automatic, ...earlier });
    await lineRow(agency, wrong.id, {
      workDate: '2026-02-23',
      startsAt: '2026-02-23T15:00:00Z',
      endsAt: '2026-02-23T16:00:00Z',
    });
    const clients = await waiting({ startDate: '2026-11-09', endDate: '2026-11-15' });
    await run(automaticApprovals);
    const stand = async ({ id }: { id: string }) => {
      const sheet = await readSheet(office, globalId('Timesheet', id));
      return [sheet!.status, sheet!.decidedVia];
    };
    expect(await stand(fine)).toEqual(['APPROVED', 'AUTOMATIC']);
    expect(await stand(wrong)).toEqual(['SUBMITTED', null]);
    expect(await stand(clients)).toEqual(['SUBMITTED', null]);
  });

  test('a punch that arrives later flags the sheet and leaves its approval alone', async () => {
    const { id } = await waiting({ status: 'APPROVED', decidedVia: 'CONTACT' });
    const next = await waiting({ startDate: '2026-11-30', endDate: '2026-12-06' });
    const [sunday, monday] = ['2026-11-30T04:00:00Z', '2026-11-30T12:00:00Z'];
    const { client } = place.employee;
    const sent = { sentAt: '2026-11-30T18:00:00Z' };
    for (const [kind, deviceAt] of [
      ['IN', sunday],
      ['OUT', monday],
    ] as const) {
      const { assignmentId } = place;
      await record(client, [{ kind, deviceAt, assignmentId, queued: true }], sent);
    }
    expect(await readSheet(office, globalId('Timesheet', id))).toMatchObject({
      status: 'APPROVED',
      hasLaterPunches: true,
    });
    expect(await readSheet(office, globalId('Timesheet', next.id))).toMatchObject({
      hasLaterPunches: false,
    });
    const target = { id: globalId('Timesheet', id) };
    expect((await act(office, 'dismissLaterPunches', target)).outcomes[0]!.done).toBe(true);
    expect(await readSheet(office, target.id)).toMatchObject({ hasLaterPunches: false });
  });

  test('a shift that nobody came for makes no sheet', async () => {
    await sql(`UPDATE account SET preferences = '{"sections": []}' WHERE employee_id = $1`, [
      place.employee.employeeId,
    ]);
    await shiftRow(agency, place.work, { status: 'NO_SHOW' });
    await run(missingSheets);
    const { timesheets } = await office.ask<{ timesheets: { totalCount: number } }>(
      '{ timesheets { totalCount } }',
    );
    expect(timesheets.totalCount).toBe(0);
  });
});

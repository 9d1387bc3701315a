import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';
import { record } from '../support/clocking.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { subscribe } from '../support/live-client.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { punchRow } from '../support/time-rows.ts';
import {
  act,
  approveInPart,
  begin,
  punched,
  readSheet,
  refusedWith,
  saveLines,
  type Sheet,
  sheetOf,
  undoWouldBeRefusedWith,
  workplace,
  type Workplace,
} from '../support/timesheets.ts';

/* What stands in the way of submitting and approving, who is told, and what happens at the same time. */

let api: TestApi;
let agency: AgencyRows;
let office: GraphClient;
let place: Workplace;
let ann: GraphClient;
let carla: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-30T18:00:00Z', signInLimits: { perAddress: 10_000 } });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(async () => {
  agency = await api.createAgency();
  office = await api.clientFor(agency, 'BACK_OFFICE');
  await at(await workplace(api, agency));
});
afterAll(() => api.close());

async function at(there: Workplace): Promise<void> {
  place = there;
  ann = place.employee.client;
  carla = place.contact.client;
}

const settings = (own: object) =>
  agency.insert(ClientTimeSettingsEntity, { clientId: place.work.clientId, settings: own });

/** The draft of the week with Monday 9:00–17:00 in Chicago. */
async function draft(): Promise<Sheet> {
  await punched(agency, place.work, '2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
  return sheetOf(await begin(ann, { assignmentId: place.assignmentId, date: '2026-11-25' }));
}

async function submitted(input: object = {}): Promise<Sheet> {
  const { id } = await draft();
  expect(await refusedWith(ann, 'submit', { id }, input)).toEqual([]);
  return (await readSheet(office, id))!;
}

const sql = (text: string, values: unknown[]) =>
  api.platform.tenants.of(agency.id).write(({ db }) => db.query(text, values));

describe('disclaimers', () => {
  test('are accepted word for word, and kept with the time', async () => {
    await settings({ submissionDisclaimer: 'These are my hours.' });
    const { id, checks } = await draft();
    const { disclaimer } = checks;
    expect(disclaimer).toBe('These are my hours.');
    expect(await refusedWith(ann, 'submit', { id })).toEqual(['DISCLAIMER_NOT_ACCEPTED']);
    const wrong = { acceptedDisclaimer: 'These are my hours' };
    expect(await refusedWith(ann, 'submit', { id }, wrong)).toEqual(['DISCLAIMER_NOT_ACCEPTED']);
    const said = { acceptedDisclaimer: disclaimer };
    expect(await refusedWith(ann, 'submit', { id }, said)).toEqual([]);
    expect((await readSheet(office, id))!.statements).toEqual([
      { kind: 'SUBMISSION', text: 'These are my hours.', acceptedAt: '2026-11-30T18:00:00Z' },
    ]);
  });

  test('of the account are accepted when approving, each time', async () => {
    await at(await workplace(api, agency, { timesheets: { disclaimer: 'I have checked it.' } }));
    const { id } = await submitted();
    expect(await refusedWith(carla, 'approve', { id })).toEqual(['DISCLAIMER_NOT_ACCEPTED']);
    const accepted = { acceptedDisclaimer: 'I have checked it.' };
    expect(await refusedWith(carla, 'approve', { id }, accepted)).toEqual([]);
    expect(await refusedWith(carla, 'undoApproval', { id })).toEqual([]);
    expect(await refusedWith(carla, 'approve', { id }, accepted)).toEqual([]);
    const kinds = (await readSheet(office, id))!.statements.map(({ kind, text }) => [kind, text]);
    expect(kinds).toEqual([
      ['APPROVAL', 'I have checked it.'],
      ['APPROVAL', 'I have checked it.'],
    ]);
  });
});

describe('checks', () => {
  test('warn, and are acknowledged', async () => {
    await settings({ mostWeeklyHours: 7 });
    const { id, checks } = await draft();
    expect(checks.findings).toEqual([{ code: 'WEEK_TOO_LONG', isWarning: true, field: null }]);
    expect(await refusedWith(ann, 'submit', { id })).toEqual(['WEEK_TOO_LONG']);
    const acknowledgedWarnings = ['WEEK_TOO_LONG'];
    expect(await refusedWith(ann, 'submit', { id }, { acknowledgedWarnings })).toEqual([]);
  });

  test('know that a day has 25 hours when clocks go back: 24 and a half were worked, 25 and a half were not', async () => {
    const { id, version } = sheetOf(
      await begin(ann, { assignmentId: place.assignmentId, date: '2026-11-01' }),
    );
    const enter = async (endsAt: string, seen: number) => {
      const line = { startsAt: '2026-11-01T05:00:00Z', endsAt, reason: 'On call' };
      return sheetOf(
        await saveLines(ann, { id, version: seen, lines: [line], removalReason: 'x' }),
      );
    };
    const fits = await enter('2026-11-02T05:30:00Z', version);
    expect([fits.workedMinutes, fits.checks.findings]).toEqual([1470, []]);
    const { checks } = await enter('2026-11-02T06:30:00Z', fits.version);
    expect(checks.findings.map(({ code }) => code)).toEqual(['DAY_TOO_LONG']);
    expect(await refusedWith(ann, 'submit', { id })).toEqual(['DAY_TOO_LONG']);
  });

  test('stop whoever acknowledges them', async () => {
    await settings({ mostWeeklyHours: 7, weekTooLongMode: 'STOP' });
    const { id } = await draft();
    const acknowledgedWarnings = ['WEEK_TOO_LONG'];
    expect(await refusedWith(ann, 'submit', { id }, { acknowledgedWarnings })).toEqual([
      'WEEK_TOO_LONG',
    ]);
  });

  test('tell the agency alone about rates, and a client nothing of work for others', async () => {
    await at(await workplace(api, agency, { assignment: { billRate: null } }));
    const { employeeId, candidateId } = place.employee;
    const other = await workplace(api, agency, { assignment: { employeeId, candidateId } });
    const { id } = await submitted();
    await punched(agency, other.work, '2026-11-23T16:00:00Z', '2026-11-23T17:00:00Z');
    await begin(ann, { assignmentId: other.assignmentId, date: '2026-11-23' });
    const codes = async (client: GraphClient) =>
      (await readSheet(client, id))!.checks.findings.map(({ code }) => code);
    expect(await codes(office)).toContain('RATE_MISSING');
    expect(await codes(ann)).not.toContain('RATE_MISSING');
    expect(await codes(carla)).not.toContain('LINES_OVERLAP');
  });

  test('of skew and missing punches flag the sheet before it is approved', async () => {
    const [at9, at10] = ['2026-11-23T15:00:00Z', '2026-11-23T16:00:00Z'];
    await punchRow(agency, place.work, { deviceAt: at9, sentAt: at9, receivedAt: at10 });
    const { id, flags, lines } = sheetOf(
      await begin(ann, { assignmentId: place.assignmentId, date: '2026-11-25' }),
    );
    expect(flags).toEqual(['SKEW_UNEXPLAINED', 'PUNCH_MISSING']);
    expect(lines).toEqual([]);
    expect(await refusedWith(ann, 'submit', { id })).toEqual(['PUNCH_MISSING', 'SKEW_UNEXPLAINED']);
  });
});

test('whoever enters lines reads what is set about them; a contact of the client does not', async () => {
  await settings({ lineEditRule: 'FREE' });
  const { id } = await submitted();
  const rules = (client: GraphClient) =>
    client.send('query ($id: ID!) { timesheet(id: $id) { rules { lineEditRule weekStartsOn } } }', {
      id,
    });
  expect((await rules(ann)).data).toEqual({
    timesheet: { rules: { lineEditRule: 'FREE', weekStartsOn: 1 } },
  });
  expect((await rules(carla)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

describe('what the agency approves', () => {
  test('is none of the client’s approvals, as it was when the sheet was begun', async () => {
    await settings({ approvalMode: 'AGENCY' });
    const { id } = await submitted();
    await sql(
      `UPDATE client_time_settings SET settings = '{"approvalMode": "CLIENT"}' WHERE client_id = $1`,
      [place.work.clientId],
    );
    expect(await refusedWith(carla, 'approve', { id })).toEqual(['APPROVED_BY_AGENCY']);
    expect(await refusedWith(office, 'approve', { id })).toEqual([]);
  });

  test('stays approved while it is invoiced or on payroll', async () => {
    const { id } = await submitted();
    expect(await refusedWith(carla, 'approve', { id })).toEqual([]);
    // A portal asks this before it offers Undo.
    expect(await undoWouldBeRefusedWith(carla, id)).toEqual([]);
    await sql(`UPDATE timesheet SET billing_status = 'INVOICED' WHERE agency_id = $1`, [agency.id]);
    expect(await undoWouldBeRefusedWith(carla, id)).toEqual(['INVOICED']);
    expect(await refusedWith(carla, 'undoApproval', { id })).toEqual(['INVOICED']);
    await sql(
      `UPDATE timesheet SET billing_status = 'OPEN', payroll_status = 'PAYROLLED' WHERE agency_id = $1`,
      [agency.id],
    );
    expect(await refusedWith(office, 'undoApproval', { id })).toEqual(['PAYROLLED']);
  });

  test('of contacts who only read is nothing', async () => {
    await at(await workplace(api, agency, { timesheets: { access: 'READ' } }));
    const { id } = await submitted();
    expect((await readSheet(carla, id))!.status).toBe('SUBMITTED');
    await expect(act(carla, 'approve', { id })).rejects.toThrow();
  });
});

test('worker and client read what was decided, and nothing else of the history', async () => {
  const { id } = await submitted();
  expect(await refusedWith(carla, 'reject', { id }, { reason: 'Left at four' })).toEqual([]);
  const ask = `query ($id: ID!) { timesheet(id: $id) { decisions { action sentence } } }`;
  for (const client of [ann, carla]) {
    const { timesheet } = await client.ask<{
      timesheet: { decisions: { action: string; sentence: string }[] };
    }>(ask, { id });
    expect(timesheet.decisions.map(({ action }) => action)).toEqual(['reject', 'submit']);
    expect(timesheet.decisions[0]!.sentence).toContain('“Left at four”');
  }
  const timeline = `query ($id: ID!) { timesheet(id: $id) { timeline { sentence } } }`;
  await expect(carla.ask(timeline, { id })).rejects.toThrow();
});

test('the history says what happened in the terms of timesheets, of the disputed lines too', async () => {
  await punched(agency, place.work, '2026-11-24T15:00:00Z', '2026-11-24T23:00:00Z');
  const { id, lines } = await submitted();
  const disputed = { id, disputedLineIds: [lines[0]!.id], reason: 'Left at four' };
  await approveInPart(carla, disputed);
  type Told = { action: string; sentence: string };
  type Read = {
    timesheet: { timeline: Told[]; decisions: Told[]; disputedSheets: { id: string }[] };
  };
  const read = async (sheet: string) =>
    (
      await office.ask<Read>(
        `query ($id: ID!) { timesheet(id: $id) { disputedSheets { id }
           timeline { action sentence } decisions { action sentence } } }`,
        { id: sheet },
      )
    ).timesheet;
  const whole = await read(id);
  expect(whole.timeline.map(({ sentence }) => sentence.split(':')[0])).toEqual([
    expect.stringMatching(/ approved this timesheet without the disputed lines$/),
    expect.stringMatching(/ submitted this timesheet$/),
    expect.stringMatching(/ created this timesheet$/),
  ]);
  const part = await read(whole.disputedSheets[0]!.id);
  const [told] = part.decisions;
  expect(part.decisions).toHaveLength(1);
  expect(told!.sentence).toMatch(
    / disputed these lines, which became this timesheet: Rejected\. “Left at four”$/,
  );
});

describe('at the same time', () => {
  test('two people approve: one does', async () => {
    const { id } = await submitted();
    const both = await Promise.all([
      refusedWith(carla, 'approve', { id }),
      refusedWith(office, 'approve', { id }),
    ]);
    expect(both.toSorted((one, other) => one.length - other.length)).toEqual([[], ['WRONG_STATE']]);
  });

  test('one approves and one rejects, or approves in part: one does', async () => {
    const sheet = await submitted();
    const { id } = sheet;
    const [whole, no, part] = await Promise.all([
      refusedWith(carla, 'approve', { id }),
      refusedWith(office, 'reject', { id }, { reason: 'No' }),
      approveInPart(office, { id, disputedLineIds: [sheet.lines[0]!.id], reason: 'No' }),
    ]);
    expect([whole, no].filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(part.timesheet).toBeUndefined();
  });

  test('somebody approves what the employee changes: nobody approves what they have not seen', async () => {
    const seen = await submitted();
    const { id } = seen;
    expect(await refusedWith(office, 'reject', { id }, { reason: 'Too long' })).toEqual([]);
    const rejected = (await readSheet(ann, id))!;
    const [line] = rejected.lines;
    const times = { id: line!.id, startsAt: line!.startsAt, endsAt: '2026-11-23T22:00:00Z' };
    const lines = [{ ...times, reason: 'Left at four' }];
    const [saved, approved] = await Promise.all([
      saveLines(ann, { id, version: rejected.version, lines }),
      refusedWith(carla, 'approve', { id, version: seen.version }),
    ]);
    expect(sheetOf(saved).workedMinutes).toBe(420);
    expect(approved).toHaveLength(1);
    expect(await refusedWith(ann, 'submit', { id })).toEqual([]);
    expect(await refusedWith(carla, 'approve', { id, version: seen.version })).toEqual([
      'CHANGED_SINCE',
    ]);
    expect(await refusedWith(carla, 'approve', { id })).toEqual([]);
  });

  test('a disputed line is corrected while the approval is undone: it is never lost', async () => {
    await punched(agency, place.work, '2026-11-24T15:00:00Z', '2026-11-24T23:00:00Z');
    const sheet = await submitted();
    const [monday] = sheet.lines;
    const disputed = { id: sheet.id, disputedLineIds: [monday!.id], reason: 'No' };
    const [part] = sheetOf(await approveInPart(carla, disputed)).disputedSheets;
    const times = { id: monday!.id, startsAt: monday!.startsAt, endsAt: '2026-11-23T22:00:00Z' };
    const lines = [{ ...times, reason: 'Left at four' }];
    await Promise.all([
      saveLines(ann, { id: part!.id, version: part!.version, lines }),
      act(carla, 'undoApproval', { id: sheet.id }).catch(() => null),
    ]);
    const { rows } = await sql(
      `SELECT line.id FROM timesheet_line AS line JOIN timesheet ON timesheet.id = timesheet_id
       WHERE line.agency_id = $1 AND status <> 'VOID'`,
      [agency.id],
    );
    expect(rows).toHaveLength(2);
  });
});

test('who watches a sheet is told within a second, and nobody whose it is not', async () => {
  const stranger = await workplace(api, agency);
  const watch = (client: GraphClient) =>
    subscribe<{ recordChanged: { id: string } }>(
      api.app,
      client,
      'subscription { recordChanged(kinds: ["Timesheet"]) { id } }',
    );
  const told = watch(carla);
  const others = watch(stranger.contact.client);
  await expect.poll(() => api.platform.live.subscriptions, { timeout: 10_000 }).toBe(2);
  const { id } = await submitted();
  await expect
    .poll(() => told.events.map(({ recordChanged }) => recordChanged.id), { timeout: 1_000 })
    .toContain(id);
  expect(others.events).toEqual([]);
  told.stop();
  others.stop();
});

test('a punch for an approved week leaves the approval alone and flags it once; who looks sees it', async () => {
  const stranger = await workplace(api, agency);
  const { id } = await submitted();
  expect(await refusedWith(carla, 'approve', { id })).toEqual([]);
  const before = await readSheet(carla, id);
  const query = 'subscription { recordChanged(kinds: ["Timesheet"]) { id } }';
  const watch = (client: GraphClient) =>
    subscribe<{ recordChanged: { id: string } }>(api.app, client, query);
  const [told, others] = [watch(carla), watch(stranger.contact.client)];
  await expect.poll(() => api.platform.live.subscriptions, { timeout: 10_000 }).toBe(2);
  const punches = ['2026-11-24T15:00:00Z', '2026-11-24T15:30:00Z'].map(
    (deviceAt) => ({ kind: 'IN', deviceAt, queued: true }) as const,
  );
  for (const each of punches) {
    const { assignmentId } = place;
    await record(ann, [{ ...each, assignmentId }], { sentAt: '2026-11-30T18:00:00Z' });
  }
  await expect
    .poll(() => told.events.map(({ recordChanged }) => recordChanged.id), { timeout: 1_000 })
    .toEqual([id]);
  const { hasLaterPunches, status, version, decidedVia } = (await readSheet(carla, id))!;
  expect({ hasLaterPunches, status, version, decidedVia }).toEqual({
    hasLaterPunches: true,
    status: 'APPROVED',
    version: before!.version,
    decidedVia: 'CONTACT',
  });
  expect(told.events).toHaveLength(1);
  expect(await refusedWith(carla, 'undoApproval', { id, version })).toEqual([]);
  expect(others.events).toEqual([]);
  told.stop();
  others.stop();
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isUndoable, undo } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { portalContact } from '../support/portal-contact.ts';
import type { AgencyRows } from '../support/rows.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { shiftRow } from '../support/time-rows.ts';
import {
  act,
  approveInPart,
  begin,
  comment,
  punched,
  readSheet,
  refusedWith,
  saveLines,
  section,
  type Sheet,
  sheetOf,
  workplace,
  type Workplace,
} from '../support/timesheets.ts';

/* The life of a timesheet through the graph, with one client for each role. The week is 23 to 29 November 2026. */

let api: TestApi;
let agency: AgencyRows;
let office: GraphClient;
let place: Workplace;
let ann: GraphClient;
let carla: GraphClient;

beforeAll(async () => {
  api = await createTestApi({ now: '2026-11-30T18:00:00Z', signInLimits: { perAddress: 10_000 } });
});
beforeEach(async () => {
  api.setNow('2026-11-30T18:00:00Z');
  agency = await api.createAgency();
  office = await api.clientFor(agency, 'BACK_OFFICE');
  place = await workplace(api, agency);
  ann = place.employee.client;
  carla = place.contact.client;
});
afterAll(() => api.close());

/** Monday 9:00–17:00 and Tuesday 9:00–18:00 in Chicago. */
async function twoDays() {
  await punched(agency, place.work, '2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
  await punched(agency, place.work, '2026-11-24T15:00:00Z', '2026-11-25T00:00:00Z');
}

const beginWeek = (client = ann, date = '2026-11-25') =>
  begin(client, { assignmentId: place.assignmentId, date }).then(sheetOf);

/** A sheet of two days that waits for approval. */
async function submitted(): Promise<Sheet> {
  await twoDays();
  const { id } = await beginWeek();
  expect(await refusedWith(ann, 'submit', { id })).toEqual([]);
  return (await readSheet(carla, id))!;
}

const timesOf = ({ lines }: Sheet) =>
  lines.map(({ id, startsAt, endsAt, breakMinutes }) => ({ id, startsAt, endsAt, breakMinutes }));

describe('a sheet is begun', () => {
  test('with what was punched, and the shifts of days without punches', async () => {
    await twoDays();
    const wednesday = { workDate: '2026-11-25', breakMinutes: 30 };
    await shiftRow(agency, place.work, {
      ...wednesday,
      status: 'WORKED',
      startsAt: '2026-11-25T15:00:00Z',
      endsAt: '2026-11-25T23:00:00Z',
    });
    const sheet = await beginWeek();
    expect(sheet).toMatchObject({
      status: 'DRAFT',
      startDate: '2026-11-23',
      endDate: '2026-11-29',
    });
    expect(sheet.lines.map((line) => [line.workDate, line.source, line.workedMinutes])).toEqual([
      ['2026-11-23', 'PUNCHES', 480],
      ['2026-11-24', 'PUNCHES', 540],
      ['2026-11-25', 'SHIFT', 450],
    ]);
    expect([sheet.workedMinutes, sheet.breakMinutes]).toEqual([1470, 30]);
    expect(sheet.checks.days.slice(0, 4)).toEqual([
      { date: '2026-11-23', scheduled: 0, punched: 480, claimed: 480, differs: false },
      { date: '2026-11-24', scheduled: 0, punched: 540, claimed: 540, differs: false },
      { date: '2026-11-25', scheduled: 450, punched: 0, claimed: 450, differs: false },
      { date: '2026-11-26', scheduled: 0, punched: 0, claimed: 0, differs: false },
    ]);
    expect(sheet.checks.punchedTimes).toEqual([
      {
        date: '2026-11-23',
        startsAt: '2026-11-23T15:00:00.000Z',
        rawStartsAt: '2026-11-23T15:00:00Z',
        minutes: 480,
        roundingMinutes: 0,
        breaks: [],
      },
      expect.objectContaining({ date: '2026-11-24', minutes: 540 }),
    ]);
  });

  test('once, also when two devices and the office begin it at once', async () => {
    await twoDays();
    const devices = Array.from({ length: 6 }, () => beginWeek());
    const begun = await Promise.all([...devices, beginWeek(office, '2026-11-29')]);
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    const { timesheets } = await office.ask<{ timesheets: { totalCount: number } }>(
      '{ timesheets { totalCount } }',
    );
    expect(timesheets.totalCount).toBe(1);
  });

  test('early in the week, and gets what is punched later; what somebody took away stays away', async () => {
    api.setNow('2026-11-24T01:00:00Z');
    await punched(agency, place.work, '2026-11-23T15:00:00Z', '2026-11-23T23:00:00Z');
    const first = await beginWeek();
    const input = { id: first.id, version: first.version, lines: [], removalReason: 'Was ill' };
    expect(sheetOf(await saveLines(ann, input)).workedMinutes).toBe(0);
    await punched(agency, place.work, '2026-11-24T15:00:00Z', '2026-11-25T00:00:00Z');
    api.setNow('2026-11-25T01:00:00Z');
    const later = await beginWeek();
    expect(later.lines.map(({ workDate }) => workDate)).toEqual(['2026-11-24']);
    expect((await beginWeek()).version).toBe(later.version);
  });

  test('not for an assignment of somebody else, nor for days outside its dates', async () => {
    const other = await workplace(api, agency, {
      assignment: { status: 'CLOSED', endDate: '2026-11-18' },
    });
    const theirs = await begin(ann, { assignmentId: other.assignmentId, date: '2026-11-18' });
    expect(theirs.refusals).toEqual([{ code: 'NOT_FOUND', field: 'assignmentId' }]);
    const after = { assignmentId: other.assignmentId, date: '2026-11-23' };
    const { refusals } = await begin(other.employee.client, after);
    expect(refusals).toEqual([{ code: 'AFTER_END', field: 'date' }]);
  });
});

describe('lines are entered', () => {
  test('with a reason where they change, by the rule of the agency', async () => {
    await twoDays();
    const sheet = await beginWeek();
    const [monday, tuesday] = timesOf(sheet);
    const longer = { ...monday!, endsAt: '2026-11-23T23:30:45Z', breakMinutes: 15 };
    const save = (lines: object[], over = {}) =>
      saveLines(ann, { id: sheet.id, version: sheet.version, lines, ...over });
    expect((await save([longer, tuesday!])).refusals).toEqual([
      { code: 'REASON_REQUIRED', field: 'lines.0.reason' },
    ]);
    expect((await save([monday!])).refusals).toEqual([
      { code: 'REASON_REQUIRED', field: 'removalReason' },
    ]);
    const saved = sheetOf(await save([{ ...longer, reason: 'Stayed longer' }, tuesday!]));
    expect(saved.lines[0]).toMatchObject({ source: 'ENTERED', workedMinutes: 495 });
    expect([saved.workedMinutes, saved.breakMinutes]).toEqual([1035, 15]);
    expect(saved.checks.days[0]).toMatchObject({ punched: 480, claimed: 495, differs: true });
    expect((await save([])).refusals?.[0]?.code).toBe('CHANGED_SINCE');
  });

  test('on the end date of an assignment that closed meanwhile, and not on the day after it', async () => {
    const closed = await workplace(api, agency, {
      assignment: { status: 'CLOSED', endDate: '2026-11-25' },
    });
    const { client } = closed.employee;
    const at = { assignmentId: closed.assignmentId, date: '2026-11-25' };
    const { id, version } = sheetOf(await begin(client, at));
    const hour = (day: string) => ({
      startsAt: `${day}T15:00:00Z`,
      endsAt: `${day}T16:00:00Z`,
      reason: 'Not clocked in',
    });
    const save = (day: string) => saveLines(client, { id, version, lines: [hour(day)] });
    expect((await save('2026-11-26')).refusals).toEqual([
      { code: 'AFTER_END', field: 'lines.0.startsAt' },
    ]);
    expect((await save('2026-11-30')).refusals).toEqual([
      { code: 'LINE_OUTSIDE_PERIOD', field: 'lines.0.startsAt' },
    ]);
    expect(sheetOf(await save('2026-11-25')).workedMinutes).toBe(60);
    expect(await refusedWith(client, 'submit', { id })).toEqual([]);
    // The contact no longer sees the assignment, and still decides on its last week.
    const shown = await readSheet(closed.contact.client, id);
    expect(shown?.checks.findings).toEqual([]);
    expect(shown?.actions).toContainEqual({ action: 'approve', allowed: true, refusals: [] });
    expect(await refusedWith(closed.contact.client, 'approve', { id })).toEqual([]);
  });
});

describe('a sheet is handed in and decided', () => {
  test('by the contact, who sees it since; undone, and approved again', async () => {
    const { id } = await submitted();
    expect(await refusedWith(ann, 'submit', { id })).toEqual(['WRONG_STATE']);
    expect(await refusedWith(carla, 'approve', { id })).toEqual([]);
    expect(await readSheet(office, id)).toMatchObject({
      status: 'APPROVED',
      decidedVia: 'CONTACT',
    });
    expect(await refusedWith(carla, 'undoApproval', { id })).toEqual([]);
    expect(await readSheet(ann, id)).toMatchObject({ status: 'SUBMITTED', decidedVia: null });
    expect(await refusedWith(office, 'approve', { id })).toEqual([]);
    expect(await readSheet(office, id)).toMatchObject({ decidedVia: 'AGENCY' });
  });

  test('rejected with a reason, which the worker reads, and handed in again', async () => {
    const { id } = await submitted();
    expect(await refusedWith(carla, 'reject', { id }, { reason: 'Monday is wrong' })).toEqual([]);
    expect(await readSheet(ann, id)).toMatchObject({
      status: 'REJECTED',
      reason: 'Monday is wrong',
    });
    expect(await refusedWith(ann, 'submit', { id })).toEqual([]);
    expect(await readSheet(ann, id)).toMatchObject({ status: 'SUBMITTED', reason: null });
  });

  test('many at once, each by itself', async () => {
    const first = await submitted();
    const draft = await beginWeek(ann, '2026-11-16');
    const { outcomes } = await act(office, 'approve', [first, draft]);
    expect(outcomes.map(({ done }) => done)).toEqual([true, false]);
  });

  test('not before its last day is over', async () => {
    api.setNow('2026-11-29T18:00:00Z');
    const { id } = await beginWeek();
    expect(await refusedWith(ann, 'submit', { id })).toEqual(['PERIOD_NOT_OVER']);
  });

  test('void once it is wrong, which is not undone when the week was begun anew', async () => {
    const { id } = await beginWeek();
    const { changeSetId } = await act(office, 'void', { id }, { reason: 'Wrong week' });
    expect(await isUndoable(office, changeSetId!)).toBe(true);
    const next = await beginWeek();
    expect(await isUndoable(office, changeSetId!)).toBe(false);
    const { refusals } = await undo(office, changeSetId!);
    expect(refusals).toMatchObject([
      { code: 'REPLACED_SINCE', message: `Replaced since: timesheet T-${next.number}.` },
    ]);
    expect(await readSheet(office, id)).toMatchObject({ status: 'VOID' });
  });

  test('void, and begun anew at the moment in which that is undone: one of them', async () => {
    const { id } = await beginWeek();
    const { changeSetId } = await act(office, 'void', { id }, { reason: 'Wrong week' });
    await Promise.all([
      undo(office, changeSetId!),
      ...Array.from({ length: 4 }, () => beginWeek()),
    ]);
    const { timesheets } = await office.ask<{ timesheets: { nodes: { status: string }[] } }>(
      '{ timesheets { nodes { status } } }',
    );
    expect(timesheets.nodes.filter(({ status }) => status !== 'VOID')).toHaveLength(1);
  });

  describe('void, and then weeks begin on another day', () => {
    const weeksBegin = (weekStartsOn: number) =>
      agencySql('UPDATE agency_settings SET time_settings = $1', [{ weekStartsOn }]);
    const living = async () => {
      const { timesheets } = await office.ask<{ timesheets: { nodes: Sheet[] } }>(
        '{ timesheets(filter: { statusNot: [VOID] }) { nodes { id version startDate } } }',
      );
      return timesheets.nodes;
    };

    test('it is not undone when another sheet has some of its days', async () => {
      const { id } = await beginWeek();
      const { changeSetId } = await act(office, 'void', { id }, { reason: 'Wrong week' });
      await weeksBegin(4);
      const next = await beginWeek();
      expect(next).toMatchObject({ startDate: '2026-11-19', endDate: '2026-11-25' });
      expect(await isUndoable(office, changeSetId!)).toBe(false);
      const { refusals } = await undo(office, changeSetId!);
      expect(refusals).toMatchObject([
        { code: 'REPLACED_SINCE', message: `Replaced since: timesheet T-${next.number}.` },
      ]);
      expect(await readSheet(office, id)).toMatchObject({ status: 'VOID' });
    });

    test('of an undo and a new sheet at the same moment, one has the days', async () => {
      for (const attempt of [1, 2, 3, 4, 5]) {
        await weeksBegin(1);
        const { id } = await beginWeek();
        const { changeSetId } = await act(office, 'void', { id }, { reason: `Wrong ${attempt}` });
        await weeksBegin(4);
        await Promise.all([undo(office, changeSetId!), beginWeek()]);
        const left = await living();
        expect(left.map(({ startDate }) => startDate)).toHaveLength(1);
        await act(office, 'void', left, { reason: 'Once more' });
      }
    });
  });

  test('void once it is wrong, and begun anew', async () => {
    const { id } = await beginWeek();
    expect(await refusedWith(office, 'void', { id }, { reason: 'Wrong week' })).toEqual([]);
    expect((await beginWeek()).id).not.toBe(id);
  });

  test('by whoever is the contact when it is approved, not when it was submitted', async () => {
    const { id } = await submitted();
    const { client: heir, contactId } = await portalContact(api, agency, place.work.clientId, {
      timesheets: section(),
    });
    expect(await readSheet(heir, id)).toBeNull();
    expect(await refusedWith(heir, 'approve', { id })).toEqual(['NOT_FOUND']);
    await agencySql('UPDATE assignment SET contact_id = $2 WHERE id = $1', [
      place.work.assignmentId,
      contactId,
    ]);
    expect(await refusedWith(carla, 'approve', { id })).toEqual(['NOT_FOUND']);
    expect(await refusedWith(heir, 'approve', { id })).toEqual([]);
  });
});

const agencySql = (text: string, values: unknown[]) =>
  api.platform.tenants.of(agency.id).write(({ db }) => db.query(text, values));

describe('a partial approval', () => {
  test('leaves the disputed line on a rejected sheet, and its undo brings it back', async () => {
    const sheet = await submitted();
    const [, tuesday] = sheet.lines;
    const input = { id: sheet.id, version: sheet.version, disputedLineIds: [tuesday!.id] };
    const approved = sheetOf(await approveInPart(carla, { ...input, reason: 'Left at five' }));
    expect(approved).toMatchObject({ status: 'APPROVED', workedMinutes: 480 });
    expect(approved.disputedSheets).toMatchObject([
      { status: 'REJECTED', reason: 'Left at five', workedMinutes: 540 },
    ]);
    const [part] = approved.disputedSheets;
    expect(await readSheet(ann, part!.id)).toMatchObject({
      splitFrom: { id: sheet.id },
      lines: [{ id: tuesday!.id }],
    });

    const undone = await act(carla, 'undoApproval', { id: sheet.id });
    expect(undone.outcomes[0]!.effects).toEqual([{ kind: 'LINES_RETURNED' }]);
    const back = (await readSheet(office, sheet.id))!;
    expect(back).toMatchObject({ status: 'SUBMITTED', workedMinutes: 1020 });
    expect(back.lines.map(({ id }) => id)).toEqual(sheet.lines.map(({ id }) => id));
    expect(await readSheet(office, part!.id)).toMatchObject({ status: 'VOID', workedMinutes: 0 });
  });

  test('leaves corrected lines where they are when it is undone', async () => {
    const sheet = await submitted();
    const [, tuesday] = sheet.lines;
    const input = { id: sheet.id, disputedLineIds: [tuesday!.id], reason: 'Left at five' };
    const [part] = sheetOf(await approveInPart(carla, input)).disputedSheets;
    const shorter = {
      id: tuesday!.id,
      startsAt: tuesday!.startsAt,
      endsAt: '2026-11-24T23:00:00Z',
      reason: 'So it was',
    };
    const saved = await saveLines(ann, { id: part!.id, version: part!.version, lines: [shorter] });
    expect(sheetOf(saved).workedMinutes).toBe(480);
    expect((await act(carla, 'undoApproval', { id: sheet.id })).outcomes[0]).toMatchObject({
      done: true,
      effects: [],
    });
    expect(await readSheet(office, sheet.id)).toMatchObject({ workedMinutes: 480 });
    expect(await readSheet(office, part!.id)).toMatchObject({ status: 'REJECTED' });
  });

  test('disputes something, and not everything', async () => {
    const sheet = await submitted();
    const all = sheet.lines.map(({ id }) => id);
    const codes = async (disputedLineIds: string[], reason: string | null = 'Wrong') => {
      const { refusals } = await approveInPart(carla, { id: sheet.id, disputedLineIds, reason });
      return refusals?.map(({ code }) => code);
    };
    expect(await codes(all)).toEqual(['EVERYTHING_DISPUTED']);
    const stranger = await workplace(api, agency);
    expect(
      (
        await approveInPart(stranger.contact.client, {
          id: sheet.id,
          disputedLineIds: [all[0]!],
          reason: 'x',
        })
      ).refusals,
    ).toEqual([
      { code: 'NOT_FOUND', field: 'id' },
      { code: 'NOT_FOUND', field: 'disputedLineIds' },
    ]);
  });
});

describe('comments', () => {
  test('of worker, client and agency are read by whoever sees the sheet', async () => {
    const sheet = await submitted();
    await comment(ann, { id: sheet.id, text: 'I forgot to clock out' });
    await comment(carla, { id: sheet.id, text: 'Until six, I think' });
    const said = sheetOf(await comment(office, { id: sheet.id, text: 'We keep it' }));
    expect(said.comments.map(({ party }) => party)).toEqual(['EMPLOYEE', 'CLIENT', 'AGENCY']);
    expect(said.version).toBe(sheet.version);
    const stranger = (await workplace(api, agency)).contact.client;
    expect((await comment(stranger, { id: sheet.id, text: 'x' })).refusals).toEqual([
      { code: 'NOT_FOUND', field: 'id' },
    ]);
    expect((await comment(ann, { id: sheet.id, text: ' ' })).problems).toEqual([
      { path: 'text', code: 'EMPTY' },
    ]);
  });
});

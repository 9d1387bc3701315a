import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { routes } from '../../src/application/routes.ts';
import { ClientTimeSettingsEntity } from '../../src/time-settings/client-time-settings.entity.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { portalContact } from '../support/portal-contact.ts';
import { portalEmployee } from '../support/employee-portal.ts';
import { undo } from '../support/back-office.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import type { AgencyRows } from '../support/rows.ts';
import { pngOf } from '../support/pictures.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { expenseReportRow } from '../support/time-rows.ts';
import { section, workplace, type Workplace } from '../support/timesheets.ts';
import {
  act,
  approveInPart,
  begin,
  comment,
  download,
  jpeg,
  pdf,
  readReport,
  refusalsOf,
  removeReceipt,
  type Report,
  reportOf,
  save,
  upload,
} from '../support/expense-reports.ts';

/* The life of an expense report through the graph, with one client for each role; it is 30 November 2026. */

let api: TestApi;
let agency: AgencyRows;
let office: GraphClient;
let place: Workplace;
let ann: GraphClient;
let carla: GraphClient;

beforeAll(async () => {
  api = await createTestApi({
    now: '2026-11-30T18:00:00Z',
    routes,
    signInLimits: { perAddress: 10_000 },
  });
});
beforeEach(async () => {
  agency = await api.createAgency();
  office = await api.clientFor(agency, 'BACK_OFFICE');
  place = await workplace(api, agency, { assignment: { endDate: '2026-11-27' } });
  ann = place.employee.client;
  const { clientId } = place.work;
  const expenses = section({ scope: 'ALL', disclaimer: 'I saw the receipts.' });
  carla = (await portalContact(api, agency, clientId, { expenses })).client;
});
afterAll(() => api.close());

const train = { spentOn: '2026-11-24', kind: 'TRAVEL', amount: '42.50', purpose: 'Train' };
const coffee = { spentOn: '2026-11-25', kind: 'MEALS', amount: '3.90' };
const accepted = { acceptedDisclaimer: 'I saw the receipts.' };

const beginWith = (lines: object[], client = ann) =>
  begin(client, { assignmentId: place.assignmentId, lines });

/** A train with its receipt and a coffee without, handed in. */
async function submitted(): Promise<Report> {
  const { id, lines } = reportOf(await beginWith([train, coffee]));
  expect((await upload(api, ann, lines[0]!.id)).status).toBe(201);
  expect(await act(ann, 'submit', { id })).toEqual([]);
  return (await readReport(carla, id))!;
}

const kept = async () => {
  const all = await readdir(api.filesDir, { recursive: true, withFileTypes: true });
  return all.filter((each) => each.isFile()).length;
};

describe('a report', () => {
  test('is begun with what was paid, added up, and within the days of its expenses', async () => {
    expect(reportOf(await beginWith([coffee, train]))).toMatchObject({
      status: 'DRAFT',
      startDate: '2026-11-24',
      endDate: '2026-11-25',
      currency: 'USD',
      total: '46.40',
      lines: [
        { spentOn: '2026-11-24', amount: '42.50', purpose: 'Train' },
        { spentOn: '2026-11-25', amount: '3.90', purpose: null },
      ],
    });
  });

  test('takes the end date of its assignment, and not the day after', async () => {
    const on = (spentOn: string) => beginWith([{ ...train, spentOn }]);
    expect(refusalsOf(await on('2026-11-28'))).toEqual([['AFTER_END', 'lines.0.spentOn']]);
    expect(refusalsOf(await on('2026-03-01'))).toEqual([['BEFORE_START', 'lines.0.spentOn']]);
    expect((await on('2026-11-27')).__typename).toBe('ExpenseReportBegun');
    expect(refusalsOf(await beginWith([{ ...train, amount: '0' }]))).toEqual([
      ['AMOUNT_MISSING', 'lines.0.amount'],
    ]);
  });

  test('is refused beside fifty drafts of one person, until one of them is submitted', async () => {
    const made = (number: number, status: string) =>
      expenseReportRow(agency, place.work, { number: 5_000 + number, status });
    const drafts = await Promise.all(
      Array.from({ length: 49 }, (_, index) => made(index, 'DRAFT')),
    );
    await made(49, 'REJECTED');
    const other = await workplace(api, agency);
    const [one, next] = await Promise.all([beginWith([train]), beginWith([coffee])]);
    const refused = [one, next].filter(({ __typename }) => __typename === 'ActionRefused');
    expect(refused.map(refusalsOf)).toEqual([[['TOO_MANY_DRAFT_REPORTS', null]]]);
    expect(refusalsOf(await beginWith([train], office))).toEqual([
      ['TOO_MANY_DRAFT_REPORTS', null],
    ]);
    const ofOther = { assignmentId: other.assignmentId, lines: [] };
    expect((await begin(other.employee.client, ofOther)).__typename).toBe('ExpenseReportBegun');
    await api.database.sql('UPDATE expense_report SET status = $2 WHERE id = $1', [
      drafts[0]!.id,
      'SUBMITTED',
    ]);
    expect((await beginWith([train])).__typename).toBe('ExpenseReportBegun');
  });

  test('is changed: what stays keeps its receipts, what goes takes its files along', async () => {
    const { id, lines } = reportOf(await beginWith([train, coffee]));
    const before = await kept();
    for (const { id: line } of lines) await upload(api, ann, line);
    const { version } = (await readReport(ann, id))!;
    const input = { id, version, lines: [{ ...train, id: lines[0]!.id, amount: '40' }] };
    const saved = reportOf(await save(ann, input));
    expect(saved).toMatchObject({ total: '40.00', endDate: '2026-11-24' });
    expect(saved.lines).toMatchObject([{ id: lines[0]!.id, receipts: [{ size: jpeg.length }] }]);
    expect(await kept()).toBe(before + 1);
    expect(refusalsOf(await save(ann, input))).toEqual([['CHANGED_SINCE', null]]);
    const again = { ...input, version: saved.version };
    expect((await save(ann, again)).changeSetId).toBeNull();
    const twice = { ...again, lines: [...input.lines, ...input.lines] };
    expect(refusalsOf(await save(ann, twice))).toEqual([
      ['LINES_CHANGED', 'lines.0.id'],
      ['LINES_CHANGED', 'lines.1.id'],
    ]);
  });

  test('needs a receipt from the set amount on, and is not changed once handed in', async () => {
    const { id, lines } = reportOf(await beginWith([train, coffee]));
    expect(await act(ann, 'submit', { id })).toEqual(['RECEIPT_MISSING']);
    const { findings } = (await readReport(ann, id))!;
    expect(findings).toEqual([
      { code: 'RECEIPT_MISSING', field: 'lines.0.receipts', isWarning: false },
    ]);
    const { body } = await upload(api, ann, lines[0]!.id);
    expect(await act(ann, 'submit', { id })).toEqual([]);
    const { version } = (await readReport(ann, id))!;
    expect(refusalsOf(await save(ann, { id, version, lines: [] }))).toEqual([
      ['WRONG_STATE', null],
    ]);
    expect((await upload(api, ann, lines[1]!.id)).status).toBe(422);
    expect(refusalsOf(await removeReceipt(ann, body.id))).toEqual([['WRONG_STATE', null]]);
  });
});

describe('whoever approves', () => {
  test('accepts the disclaimer of their account, which is kept word for word', async () => {
    const { id, disclaimer } = await submitted();
    expect(disclaimer).toBe('I saw the receipts.');
    expect(await act(carla, 'approve', { id })).toEqual(['DISCLAIMER_NOT_ACCEPTED']);
    expect(await act(carla, 'approve', { id }, accepted)).toEqual([]);
    expect(await readReport(carla, id)).toMatchObject({
      status: 'APPROVED',
      decidedVia: 'CONTACT',
      statements: [{ kind: 'APPROVAL', text: 'I saw the receipts.' }],
    });
  });

  test('rejects with a reason; it is mended, handed in again, and voided by nobody', async () => {
    const { id } = await submitted();
    await expect(act(carla, 'reject', { id })).rejects.toThrow('"path":"reason"');
    expect(await act(carla, 'reject', { id }, { reason: 'Whose train?' })).toEqual([]);
    expect(await readReport(ann, id)).toMatchObject({
      status: 'REJECTED',
      reason: 'Whose train?',
    });
    expect(await act(ann, 'submit', { id })).toEqual([]);
    expect(await act(ann, 'void', { id }, { reason: 'x' })).toEqual(['WRONG_STATE']);
  });

  test('approves in part, and takes that back: the lines come together again', async () => {
    const { id, lines } = await submitted();
    const [kept, disputed] = lines as [Report['lines'][number], Report['lines'][number]];
    const input = { id, disputedLineIds: [disputed.id], reason: 'Not ours', ...accepted };
    const approved = reportOf(await approveInPart(carla, input));
    expect(approved).toMatchObject({
      status: 'APPROVED',
      total: '42.50',
      lines: [{ id: kept.id, receipts: [{ contentType: 'image/jpeg' }] }],
      disputedReports: [{ status: 'REJECTED', reason: 'Not ours', total: '3.90' }],
    });
    expect(await act(carla, 'undoApproval', { id })).toEqual([]);
    expect(await readReport(carla, id)).toMatchObject({
      status: 'SUBMITTED',
      total: '46.40',
      lines: [{ id: kept.id }, { id: disputed.id }],
      disputedReports: [{ status: 'VOID', total: '0.00' }],
    });
  });

  test('is somebody with the expenses section: others see neither report nor receipt', async () => {
    const report = await submitted();
    const receipt = report.lines[0]!.receipts[0]!.id;
    const { clientId } = place.work;
    const onlyTime = (await portalContact(api, agency, clientId, { timesheets: section() })).client;
    await expect(readReport(onlyTime, report.id)).rejects.toThrow();
    const elsewhere = await portalContact(api, agency, (await agency.client()).id, {
      expenses: section({ scope: 'ALL' }),
    });
    const colleague = (await portalEmployee(api, agency)).client;
    for (const client of [elsewhere.client, colleague]) {
      expect(await readReport(client, report.id)).toBeNull();
      expect((await download(api, client, receipt)).status).toBe(404);
    }
    expect((await download(api, onlyTime, receipt)).status).toBe(403);
    const front = await api.clientFor(agency, 'FRONT_OFFICE');
    expect((await download(api, front, receipt)).status).toBe(403);
    expect(await act(elsewhere.client, 'approve', { id: report.id })).toEqual(['NOT_FOUND']);
    expect((await beginWith([train], colleague)).refusals).toMatchObject([
      { code: 'NOT_FOUND', field: 'assignmentId' },
    ]);
    const read = section({ access: 'READ', scope: 'ALL' });
    const reader = (await portalContact(api, agency, clientId, { expenses: read })).client;
    await expect(act(reader, 'approve', { id: report.id })).rejects.toThrow('expense:approve');
  });

  test('is the agency where the client’s settings say so', async () => {
    const { id } = await submitted();
    await agency.insert(ClientTimeSettingsEntity, {
      clientId: place.work.clientId,
      settings: { approvalMode: 'AGENCY' },
    });
    expect(await act(carla, 'approve', { id }, accepted)).toEqual([]);
    const later = reportOf(await beginWith([coffee]));
    await act(ann, 'submit', later);
    expect(await act(carla, 'approve', { id: later.id }, accepted)).toEqual(['APPROVED_BY_AGENCY']);
    expect(await act(office, 'approve', { id: later.id })).toEqual([]);
    expect(await readReport(office, later.id)).toMatchObject({ decidedVia: 'AGENCY' });
  });
});

describe('comments', () => {
  test('of worker, client and agency are read by whoever sees the report', async () => {
    const report = await submitted();
    await comment(ann, { id: report.id, text: 'The coffee was for the whole crew' });
    await comment(carla, { id: report.id, text: 'Which crew?' });
    const said = reportOf(await comment(office, { id: report.id, text: 'The night shift' }));
    expect(said.comments.map(({ party }) => party)).toEqual(['EMPLOYEE', 'CLIENT', 'AGENCY']);
    expect((await readReport(ann, report.id))!.comments).toEqual(said.comments);
    expect(await act(carla, 'approve', { id: report.id }, accepted)).toEqual([]);
    expect((await comment(ann, { id: report.id, text: ' ' })).problems).toEqual([
      { path: 'text', code: 'EMPTY' },
    ]);
  });

  test('are of nobody who does not see the report, and fifty of each at most', async () => {
    const { id } = await submitted();
    const notFound = [['NOT_FOUND', 'id']];
    const colleague = (await portalEmployee(api, agency)).client;
    const elsewhere = await portalContact(api, agency, (await agency.client()).id, {
      expenses: section({ scope: 'ALL' }),
    });
    for (const client of [colleague, elsewhere.client]) {
      expect(refusalsOf(await comment(client, { id, text: 'Mine?' }))).toEqual(notFound);
    }
    const onlyTime = (
      await portalContact(api, agency, place.work.clientId, { timesheets: section() })
    ).client;
    await expect(comment(onlyTime, { id, text: 'Mine?' })).rejects.toThrow();
    expect((await readReport(carla, id))!.comments).toEqual([]);

    await comment(ann, { id, text: 'One' });
    await api.database.sql(
      `INSERT INTO expense_comment SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
       FROM expense_comment c, generate_series(1, 49) WHERE c.expense_report_id = $1`,
      [parseGlobalId(id)!.uuid],
    );
    expect(refusalsOf(await comment(ann, { id, text: 'More' }))).toEqual([
      ['TOO_MANY_COMMENTS', null],
    ]);
    expect((await comment(carla, { id, text: 'Mine' })).refusals).toBeUndefined();
  });
});

describe('a receipt', () => {
  test.each([
    ['image/jpeg', jpeg, 'receipt.jpg'],
    ['application/pdf', pdf, 'receipt.pdf'],
  ])('is a photo or a PDF by its content: %s', async (contentType, bytes, name) => {
    const { lines } = reportOf(await beginWith([train]));
    const { body } = await upload(api, ann, lines[0]!.id, { bytes, name: 'receipt.exe' });
    const file = await download(api, office, body.id);
    expect(file.rawPayload.equals(bytes)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': contentType,
      'content-disposition': expect.stringContaining(`attachment; filename="${name}"`) as string,
      'x-content-type-options': 'nosniff',
    });
  });

  test('is refused when it is something else or too large, and nothing is kept', async () => {
    const { lines } = reportOf(await beginWith([train]));
    const before = await kept();
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const wrong = await upload(api, ann, lines[0]!.id, { bytes: page, name: 'a.jpg' });
    expect(wrong.status).toBe(422);
    expect(wrong.body.problems).toMatchObject([{ path: 'file' }]);
    const large = Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024)]);
    expect((await upload(api, ann, lines[0]!.id, { bytes: large })).status).toBe(413);
    const colleague = (await portalEmployee(api, agency)).client;
    expect((await upload(api, colleague, lines[0]!.id)).status).toBe(422);
    expect(await kept()).toBe(before);
  });

  test.each([
    ['en', /60,000 × 60,000 pixels/],
    ['es', /60[.,\u00a0]000 × 60[.,\u00a0]000 píxeles/],
  ])('of too many pixels is refused in the language %s, and not kept', async (language, said) => {
    const { lines } = reportOf(await beginWith([train]));
    const before = await kept();
    const bytes = pngOf(60_000, 60_000);
    const { status, body } = await upload(api, ann, lines[0]!.id, { bytes, language });
    expect(status).toBe(422);
    expect(body.problems).toMatchObject([
      {
        path: 'file',
        code: 'PICTURE_TOO_LARGE',
        message: expect.stringMatching(said) as string,
      },
    ]);
    expect(await kept()).toBe(before);
  });

  test('is removed with its file for good, also when an expense is brought back', async () => {
    const report = reportOf(await beginWith([train]));
    const { body } = await upload(api, ann, report.lines[0]!.id);
    const before = await kept();
    expect((await removeReceipt(ann, body.id)).__typename).toBe('ReceiptRemoved');
    expect(await kept()).toBe(before - 1);
    expect((await download(api, ann, body.id)).status).toBe(404);
    const gone = await save(ann, { id: report.id, version: report.version, lines: [] });
    await undo(office, gone.changeSetId);
    expect((await readReport(ann, report.id))!.lines).toMatchObject([
      { id: report.lines[0]!.id, receipts: [] },
    ]);
  });

  test('of another agency is none', async () => {
    const { lines } = reportOf(await beginWith([train]));
    const { body } = await upload(api, ann, lines[0]!.id);
    const theirs = await api.clientFor(await api.createAgency(), 'ADMIN');
    expect((await download(api, theirs, body.id)).status).toBe(404);
    const unknown = globalId('Receipt', crypto.randomUUID());
    expect((await download(api, office, unknown)).status).toBe(404);
  });
});

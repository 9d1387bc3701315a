import { v7 as uuid } from 'uuid';
import { ExpenseCommentEntity } from '../../src/expense-report/expense-comment.entity.ts';
import { ExpenseLineEntity } from '../../src/expense-report/expense-line.entity.ts';
import { ExpenseReportEntity } from '../../src/expense-report/expense-report.entity.ts';
import { ReceiptEntity } from '../../src/expense-report/receipt.entity.ts';
import { PunchCorrectionEntity } from '../../src/punch/punch-correction.entity.ts';
import { PunchEntity } from '../../src/punch/punch.entity.ts';
import { ShiftOfferEntity } from '../../src/shift/shift-offer.entity.ts';
import { ShiftEntity } from '../../src/shift/shift.entity.ts';
import { TimesheetLineEntity } from '../../src/timesheet/timesheet-line.entity.ts';
import { TimesheetEntity } from '../../src/timesheet/timesheet.entity.ts';
import type { AgencyRows } from './rows.ts';

/** An assignment with what it is of; rows' ids. */
export interface Work {
  assignmentId: string;
  jobOrderId: string;
  clientId: string;
  locationId?: string | null;
  employeeId: string;
}

/** A shift of the assignment, of Monday 23 November 2026 from 9 to 17 in Chicago when nothing else is said. */
export function shiftRow(
  agency: AgencyRows,
  { assignmentId, jobOrderId, clientId, locationId, employeeId }: Work,
  over: Partial<ShiftEntity> = {},
) {
  return agency.insert(ShiftEntity, {
    assignmentId,
    jobOrderId,
    clientId,
    locationId: locationId ?? null,
    employeeId,
    status: 'SCHEDULED',
    timeZone: 'America/Chicago',
    workDate: '2026-11-23',
    startsAt: '2026-11-23T15:00:00Z',
    endsAt: '2026-11-23T23:00:00Z',
    ...over,
  });
}

/** An offer of an open shift to whoever has the assignment. */
export function offerRow(agency: AgencyRows, { assignmentId, employeeId }: Work, shiftId: string) {
  return agency.insert(ShiftOfferEntity, { shiftId, assignmentId, employeeId, status: 'OFFERED' });
}

/** Clocking in for the assignment, in Chicago at 9 on 23 November 2026 when nothing else is said. */
export function punchRow(
  agency: AgencyRows,
  { assignmentId, employeeId }: Work,
  over: Partial<PunchEntity> = {},
) {
  return agency.insert(PunchEntity, {
    assignmentId,
    employeeId,
    idempotencyKey: uuid(),
    kind: 'IN',
    deviceAt: '2026-11-23T15:00:00Z',
    sentAt: '2026-11-23T15:00:01Z',
    receivedAt: '2026-11-23T15:00:02Z',
    source: 'PHONE',
    ...over,
  });
}

/** A correction that moves this punch to 9:30. */
export function correctionRow(
  agency: AgencyRows,
  { assignmentId, employeeId }: Work,
  over: Partial<PunchCorrectionEntity>,
) {
  return agency.insert(PunchCorrectionEntity, {
    assignmentId,
    employeeId,
    change: 'MOVE',
    kind: 'IN',
    at: '2026-11-23T15:30:00Z',
    reason: 'Was at the gate by then',
    madeAt: '2026-11-24T15:00:00Z',
    ...over,
  });
}

/** The sheet of the week from 23 November 2026, submitted when nothing else is said. */
export function timesheetRow(
  agency: AgencyRows,
  { assignmentId, employeeId }: Work,
  over: Partial<TimesheetEntity> = {},
) {
  return agency.insert(TimesheetEntity, {
    assignmentId,
    employeeId,
    number: nextNumber(),
    startDate: '2026-11-23',
    endDate: '2026-11-29',
    timeZone: 'America/Chicago',
    status: 'SUBMITTED',
    approvalMode: 'CLIENT',
    workedMinutes: 450,
    breakMinutes: 30,
    ...over,
  });
}

/** Monday from 9 to 17 in Chicago with half an hour off. */
export function lineRow(
  agency: AgencyRows,
  timesheetId: string,
  over: Partial<TimesheetLineEntity> = {},
) {
  return agency.insert(TimesheetLineEntity, {
    timesheetId,
    workDate: '2026-11-23',
    startsAt: '2026-11-23T15:00:00Z',
    endsAt: '2026-11-23T23:00:00Z',
    breakMinutes: 30,
    source: 'PUNCHES',
    ...over,
  });
}

/** A submitted report of 24 November 2026, in US dollars. */
export function expenseReportRow(
  agency: AgencyRows,
  { assignmentId, employeeId }: Work,
  over: Partial<ExpenseReportEntity> = {},
) {
  return agency.insert(ExpenseReportEntity, {
    assignmentId,
    employeeId,
    number: nextNumber(),
    startDate: '2026-11-24',
    endDate: '2026-11-24',
    status: 'SUBMITTED',
    approvalMode: 'CLIENT',
    currency: 'USD',
    total: '42.50',
    ...over,
  });
}

/** A train ticket of 24 November 2026. */
export function expenseLineRow(
  agency: AgencyRows,
  expenseReportId: string,
  over: Partial<ExpenseLineEntity> = {},
) {
  return agency.insert(ExpenseLineEntity, {
    expenseReportId,
    spentOn: '2026-11-24',
    kind: 'TRAVEL',
    amount: '42.50',
    purpose: 'Train to the site',
    ...over,
  });
}

/** A receipt without a file in the store. */
export function receiptRow(
  agency: AgencyRows,
  expenseLineId: string,
  over: Partial<ReceiptEntity> = {},
) {
  return agency.insert(ReceiptEntity, {
    expenseLineId,
    fileName: 'ticket.jpg',
    contentType: 'image/jpeg',
    size: 1,
    ...over,
  });
}

/** A comment on a report, by somebody of the staff. */
export async function expenseCommentRow(
  agency: AgencyRows,
  expenseReportId: string,
  over: Partial<ExpenseCommentEntity> = {},
) {
  return agency.insert(ExpenseCommentEntity, {
    expenseReportId,
    text: 'Who paid?',
    writtenAt: '2026-11-25T18:00:00Z',
    authorId: (await agency.account({ kind: 'STAFF', role: 'ALL_IN' })).id,
    party: 'AGENCY',
    authorName: 'Somebody',
    ...over,
  });
}

let lastNumber = 1000;
const nextNumber = () => (lastNumber += 1);

/** One row of everything that is planned, worked and spent on an assignment, by the list that shows it; rows' ids. */
export async function oneOfTime(agency: AgencyRows, work: Work) {
  const shift = await shiftRow(agency, work);
  const offer = await offerRow(agency, work, shift.id);
  const punch = await punchRow(agency, work, { latitude: 41.878, longitude: -87.63 });
  const correction = await correctionRow(agency, work, { punchId: punch.id });
  const sheet = await timesheetRow(agency, work);
  const line = await lineRow(agency, sheet.id);
  const report = await expenseReportRow(agency, work);
  const expense = await expenseLineRow(agency, report.id);
  return {
    shifts: shift.id,
    shiftOffers: offer.id,
    punches: punch.id,
    punchCorrections: correction.id,
    timesheets: sheet.id,
    timesheetLines: line.id,
    expenseReports: report.id,
    expenseLines: expense.id,
  };
}

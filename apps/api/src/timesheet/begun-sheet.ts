import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { dateMustBeRecordable } from '@stint/domain/assignment/recordable-dates.ts';
import { type IsoDate, laterOf } from '@stint/domain/kernel/dates.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { freePeriod, type Period, periodOf } from '@stint/domain/timesheet/period.ts';
import { v7 as uuid } from 'uuid';
import { timeRulesOf } from './counting-rules.facts.ts';
import { evidenceOf } from './evidence.facts.ts';
import { freshLines, lineColumns } from './fresh-lines.ts';
import { sheetTotals } from './sheet-totals.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { livingSheet } from '../database/living-sheet.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { isTaken } from '../database/taken.ts';
import type { Transaction } from '../database/tenant.ts';
import { notFound } from '../graphql/bulk-result.ts';
import type { ChangeEntry } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { Overtaken } from '../history/command.ts';

/** The sheet of a period: the one that is there, or a new one with its entries for the history. */
export type FoundSheet =
  { existing: string } | { begun: string; entries: ChangeEntry[] } | { refusals: Refusal[] };

/**
 * The sheet of an assignment for the period in which a day lies, which is begun where there is none (T-8), prefilled
 * from punches or shifts. The assignment is held: of two devices that begin it at once, the second finds it.
 *
 * Refused: days on which no time may be recorded, an assignment that nobody works on yet.
 */
export async function sheetOfPeriod(
  tx: Transaction,
  ctx: SignedInContext,
  { assignmentId, date }: { assignmentId: string; date: IsoDate },
): Promise<FoundSheet> {
  const assignment = await heldAssignment(tx, assignmentId);
  if (!assignment) return { refusals: [notFound('Assignment', 'assignmentId')] };
  const { employeeId } = assignment;
  const rules = (await timeRulesOf(tx, [assignmentId])).get(assignmentId)!;
  const whole = periodOf(date, rules.settings);
  const around = await livingSheets(tx, assignmentId, whole);
  const existing = around.find((sheet) => sheet.startDate <= date && date <= sheet.endDate);
  if (existing) return { existing: existing.id };
  const period = freePeriod(whole, date, around);
  const refusal = mustBeOfAssignment(assignment, period);
  if (refusal || employeeId === null) return { refusals: refusal ? [refusal] : [] };
  const [number] = await nextNumbers(tx, 'timesheet', 1);
  const { timeZone } = rules.counting;
  const of = { id: uuid(), assignmentId, employeeId, timeZone, ...period };
  const evidence = (await evidenceOf(tx, ctx.now, [of])).get(of.id)!;
  const drafts = freshLines(of, evidence);
  const sheet = {
    ...of,
    number: number!,
    status: timesheetMachine.actions.begin.to as string,
    approvalMode: rules.settings.approvalMode,
    flags: [...evidence.flags],
    ...sheetTotals(drafts.map((draft) => ({ ...draft, id: '' }))),
  };
  const lines = drafts.map((draft) => lineColumns(draft, sheet.id, evidence));
  const entries = [
    ...(await createRows(tx, ctx, TimesheetEntity, [sheet]).catch(lookAgain)),
    ...(await createRows(tx, ctx, TimesheetLineEntity, lines)),
  ];
  return { begun: sheet.id, entries };
}

/** Where voiding a sheet is undone meanwhile, that sheet is the one of the period. */
function lookAgain(error: unknown): never {
  throw isTaken(error) ? new Overtaken() : error;
}

type Dated = Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'>;

async function heldAssignment(
  { db, agencyId }: Transaction,
  id: string,
): Promise<(Dated & { employeeId: string | null }) | undefined> {
  const { rows } = await db.query<Dated & { employeeId: string | null }>(
    `SELECT status, start_date AS "startDate", end_date AS "endDate", employee_id AS "employeeId"
     FROM assignment WHERE agency_id = $1 AND id = $2 FOR UPDATE`,
    [agencyId, id],
  );
  return rows[0];
}

/** Some day of the period lies within the assignment. */
function mustBeOfAssignment(
  assignment: Dated,
  { startDate, endDate }: Period,
): Refusal | undefined {
  const first = laterOf(startDate, assignment.startDate ?? startDate);
  const refusal = dateMustBeRecordable(assignment, first <= endDate ? first : endDate);
  return refusal && { ...refusal, field: 'date' };
}

/** The sheets that have days of a period. */
async function livingSheets(
  { db, agencyId }: Transaction,
  assignmentId: string,
  { startDate, endDate }: Period,
): Promise<(Period & { id: string })[]> {
  const { rows } = await db.query<Period & { id: string }>(
    `SELECT id, start_date::text AS "startDate", end_date::text AS "endDate" FROM timesheet
     WHERE agency_id = $1 AND assignment_id = $2 AND start_date <= $4 AND end_date >= $3
       AND ${livingSheet()}
     ORDER BY start_date DESC`,
    [agencyId, assignmentId, startDate, endDate],
  );
  return rows;
}

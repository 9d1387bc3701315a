import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { dateMustBeRecordable } from '@stint/domain/assignment/recordable-dates.ts';
import { mustHaveRoomForDraft } from '@stint/domain/expense-report/expense-report.ts';
import { dateIn, earlierOf } from '@stint/domain/kernel/dates.ts';
import { expenseReportMachine } from '@stint/domain/expense-report/expense-report.machine.ts';
import { v7 as uuid } from 'uuid';
import { enteredRefusals, periodOfExpenses } from './entered-expenses.ts';
import { ExpenseLineEntity } from './expense-line.entity.ts';
import { ExpenseReportEntity } from './expense-report.entity.ts';
import { beginExpenseReportInput } from './expense-report.input.ts';
import { ExpenseReportBegun } from './expense-payloads.ts';
import { reportTotals } from './report-columns.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import type { Transaction } from '../database/tenant.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { createRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import { holdEmployee } from '../punch/record-punches.commands.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';
import { unseenTargets } from '../write/targets.ts';

/**
 * Begins a report of what somebody paid for an assignment, in the agency's currency.
 *
 * Refused: an assignment out of the viewer's sight, or that nobody works on yet; expenses outside its dates or
 * ahead of today at the location; amounts of nothing; one more draft than a person may have.
 */
export async function beginExpenseReport(ctx: SignedInContext, input: object) {
  const given = parseInput(beginExpenseReportInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { assignmentId, lines } = given;
  const named = { type: 'Assignment', id: assignmentId, field: 'assignmentId' } as const;
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [named]);
    if (unseen.length > 0) return refused(unseen);
    const work = await heldWork(tx, assignmentId);
    if (!work) return refused([notFound('Assignment', 'assignmentId')]);
    const today = dateIn(work.timeZone ?? ctx.agency.timeZone, ctx.now);
    const day = work.endDate === null ? today : earlierOf(today, work.endDate);
    const closed = lines.length === 0 ? dateMustBeRecordable(work, day) : undefined;
    const refusals = [
      ...(closed ? [{ ...closed, field: 'assignmentId' }] : []),
      ...enteredRefusals(lines, new Set(), work, today),
    ];
    if (refusals.length > 0) return refused(refusals);
    await holdEmployee(tx, work.employeeId);
    const tooMany = mustHaveRoomForDraft(await draftsOf(tx, work.employeeId));
    if (tooMany) return refused([tooMany]);
    const [number] = await nextNumbers(tx, 'expense_report', 1);
    const settings = (await settingsOfClients(tx, [work.clientId])).ofClient(work.clientId);
    const { currency } = ctx.agency;
    const id = uuid();
    const report = {
      id,
      number: number!,
      assignmentId,
      employeeId: work.employeeId,
      currency,
      status: expenseReportMachine.actions.begin.to as string,
      approvalMode: settings.approvalMode,
      ...periodOfExpenses(lines, day),
      ...reportTotals(lines, currency),
    };
    const expenses = lines.map(({ purpose = null, spentOn, kind, amount }) => ({
      id: uuid(),
      expenseReportId: id,
      spentOn,
      kind,
      amount,
      purpose,
    }));
    const entries = [
      ...(await createRows(tx, ctx, ExpenseReportEntity, [report])),
      ...(await createRows(tx, ctx, ExpenseLineEntity, expenses)),
    ];
    const changeSetId = await recordChange(tx, ctx, { command: 'expense:write', entries });
    return ExpenseReportBegun.of({ id, changeSetId });
  });
}

type Work = Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'> & {
  employeeId: string;
  clientId: string;
  timeZone: string | null;
};

/** The assignment stays as it is until the report is written. */
async function heldWork({ db, agencyId }: Transaction, id: string): Promise<Work | undefined> {
  const { rows } = await db.query<Work>(
    `SELECT assignment.status, start_date::text AS "startDate", end_date::text AS "endDate",
       employee_id AS "employeeId", assignment.client_id AS "clientId",
       (SELECT time_zone FROM location WHERE agency_id = $1 AND location.id = location_id) AS "timeZone"
     FROM assignment WHERE agency_id = $1 AND id = $2 AND employee_id IS NOT NULL FOR UPDATE`,
    [agencyId, id],
  );
  return rows[0];
}

/** How many reports of a person were begun and not submitted. */
async function draftsOf({ db, agencyId }: Transaction, employeeId: string): Promise<number> {
  const { rows } = await db.query<{ drafts: number }>(
    `SELECT count(*)::int AS drafts FROM expense_report
     WHERE agency_id = $1 AND employee_id = $2 AND status = $3`,
    [agencyId, employeeId, expenseReportMachine.actions.begin.to],
  );
  return rows[0]!.drafts;
}

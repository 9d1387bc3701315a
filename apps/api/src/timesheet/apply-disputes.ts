import { splitLines } from '@stint/domain/timesheet/disputed-lines.ts';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import type { ClaimEffect } from '@stint/domain/timesheet/claim-effect.ts';
import { v7 as uuid } from 'uuid';
import { decidedViaOf } from './decided-via-of.ts';
import type { DecidedSheet } from './decided-sheet.ts';
import { sheetTotals } from './sheet-totals.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import type { Transaction } from '../database/tenant.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows, createRows } from '../history/change-rows.ts';

/** Moves disputed lines to a sheet of their own, and back when the approval is undone (T-8). */
export async function applyDisputes(
  tx: Transaction,
  ctx: SignedInContext,
  decided: readonly DecidedSheet[],
): Promise<ChangeEntry[]> {
  const entries: ChangeEntry[] = [];
  for (const one of decided) {
    for (const effect of one.decision.effects) {
      entries.push(
        ...(effect.kind === 'LINES_DISPUTED'
          ? await splitOff(tx, ctx, one, effect)
          : await takeBack(tx, ctx, one, effect)),
      );
    }
  }
  return entries;
}

async function splitOff(
  tx: Transaction,
  ctx: SignedInContext,
  { row, facts }: DecidedSheet,
  { lineIds, reason }: Extract<ClaimEffect, { kind: 'LINES_DISPUTED' }>,
): Promise<ChangeEntry[]> {
  const { disputed } = splitLines(facts.lines, lineIds);
  const [number] = await nextNumbers(tx, 'timesheet', 1);
  const { contactId, reportsToId } = row.assignment!;
  const sheet = {
    id: uuid(),
    number: number!,
    assignmentId: row.assignmentId,
    employeeId: row.employeeId,
    startDate: row.startDate,
    endDate: row.endDate,
    timeZone: row.timeZone,
    approvalMode: row.approvalMode,
    status: timesheetMachine.actions.splitOff.to as ClaimStatus,
    splitFromId: row.id,
    reason,
    decidedAt: ctx.now,
    decidedById: ctx.account?.id ?? null,
    decidedVia: decidedViaOf(ctx.viewer, { contactId, reportsToId }),
    flags: [...facts.flags],
    ...sheetTotals(disputed),
  };
  return [
    ...(await createRows(tx, ctx, TimesheetEntity, [sheet])),
    ...(await moveLines(tx, ctx, lineIds, sheet.id, 'splitOff')),
  ];
}

async function takeBack(
  tx: Transaction,
  ctx: SignedInContext,
  { row, facts }: DecidedSheet,
  { claimId }: Extract<ClaimEffect, { kind: 'LINES_RETURNED' }>,
): Promise<ChangeEntry[]> {
  const status = timesheetMachine.actions.takeBack.to as ClaimStatus;
  // What somebody has changed since it was looked at stays.
  const version = facts.disputedVersion!;
  const set = { status, ...sheetTotals([]) };
  const change = { id: claimId, version, set, action: 'takeBack' };
  const lineIds = facts.disputedLines.map(({ id }) => id);
  return [
    ...(await changeRows(tx, ctx, TimesheetEntity, [change])),
    ...(await moveLines(tx, ctx, lineIds, row.id, 'takeBack')),
  ];
}

function moveLines(
  tx: Transaction,
  ctx: SignedInContext,
  lineIds: readonly string[],
  timesheetId: string,
  action: string,
): Promise<ChangeEntry[]> {
  const changes = lineIds.map((id) => ({ id, set: { timesheetId }, action }));
  return changeRows(tx, ctx, TimesheetLineEntity, changes);
}

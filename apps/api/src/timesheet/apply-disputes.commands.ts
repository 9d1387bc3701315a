import { splitLines } from '@stint/domain/timesheet/disputed-lines.ts';
import type { ClaimEffect } from '@stint/domain/timesheet/claim-effect.ts';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { v7 as uuid } from 'uuid';
import { decisionOn } from './claim-columns-after.commands.ts';
import type { ClaimColumns } from './claim-columns.entity.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import type { EntityClass } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import type { ChangeEntry } from '../history/change.ts';
import { changeRows, createRows } from '../history/change-rows.ts';

type ClaimRow = ClaimColumns & { splitFromId: string | null };
type Line = { id: string };

/** An approval in part, or its undo, that was decided for one claim. */
interface DecidedDispute<Row, OneLine> {
  row: Row;
  facts: {
    lines: readonly OneLine[];
    disputedLines: readonly OneLine[];
    disputedVersion: number | null;
  };
  decision: { effects: readonly ClaimEffect[] };
}

/** What tells timesheets and expense reports apart when lines are disputed. */
export interface DisputableClaim<Row extends ClaimRow, OneLine extends Line, Name extends string> {
  series: 'timesheet' | 'expense_report';
  machine: { actions: { splitOff: { to: unknown }; takeBack: { to: unknown } } };
  entity: EntityClass<Row>;
  lines: EntityClass<{ id: string } & Record<Name, string>>;
  /** The column of lines that names the claim. */
  claim: Name;
  /** What both parts have besides. */
  shared: (decided: DecidedDispute<Row, OneLine>) => Partial<Row>;
  /** What a claim shows of its lines. */
  totals: (lines: readonly OneLine[], row: Row) => Partial<Row>;
}

/** Moves disputed lines to a claim of their own, and back when the approval is undone (T-8). */
export async function applyDisputes<
  Row extends ClaimRow,
  OneLine extends Line,
  Name extends string,
>(
  tx: Transaction,
  ctx: SignedInContext,
  kind: DisputableClaim<Row, OneLine, Name>,
  decided: readonly DecidedDispute<Row, OneLine>[],
): Promise<ChangeEntry[]> {
  const entries: ChangeEntry[] = [];
  for (const one of decided) {
    for (const effect of one.decision.effects) {
      entries.push(
        ...(effect.kind === 'LINES_DISPUTED'
          ? await splitOff(tx, ctx, kind, one, effect)
          : await takeBack(tx, ctx, kind, one, effect)),
      );
    }
  }
  return entries;
}

async function splitOff<Row extends ClaimRow, OneLine extends Line, Name extends string>(
  tx: Transaction,
  ctx: SignedInContext,
  kind: DisputableClaim<Row, OneLine, Name>,
  one: DecidedDispute<Row, OneLine>,
  { lineIds, reason }: Extract<ClaimEffect, { kind: 'LINES_DISPUTED' }>,
): Promise<ChangeEntry[]> {
  const { row, facts } = one;
  const { disputed } = splitLines(facts.lines, lineIds);
  const [number] = await nextNumbers(tx, kind.series, 1);
  const { assignmentId, employeeId, startDate, endDate, approvalMode } = row;
  const id = uuid();
  const status = kind.machine.actions.splitOff.to as ClaimStatus;
  const claim = {
    id,
    number: number!,
    assignmentId,
    employeeId,
    startDate,
    endDate,
    approvalMode,
    status,
    splitFromId: row.id,
    reason,
    ...decisionOn(row, ctx),
    ...kind.shared(one),
    ...kind.totals(disputed, row),
  } as unknown as Partial<Row> & { id: string };
  const created = await createRows(tx, ctx, kind.entity, [claim]);
  return [
    // Others begin as drafts: the history says what this one is.
    ...created.map((entry) => ({ ...entry, toState: status })),
    ...(await moveLines(tx, ctx, kind, lineIds, { to: id, action: 'splitOff' })),
  ];
}

async function takeBack<Row extends ClaimRow, OneLine extends Line, Name extends string>(
  tx: Transaction,
  ctx: SignedInContext,
  kind: DisputableClaim<Row, OneLine, Name>,
  { row, facts }: DecidedDispute<Row, OneLine>,
  { claimId }: Extract<ClaimEffect, { kind: 'LINES_RETURNED' }>,
): Promise<ChangeEntry[]> {
  const status = kind.machine.actions.takeBack.to;
  // What somebody has changed since it was looked at stays.
  const version = facts.disputedVersion!;
  const set = { status, ...kind.totals([], row) } as unknown as Partial<Row>;
  const lineIds = facts.disputedLines.map(({ id }) => id);
  const change = { id: claimId, version, set, action: 'takeBack' };
  return [
    ...(await changeRows(tx, ctx, kind.entity, [change])),
    ...(await moveLines(tx, ctx, kind, lineIds, { to: row.id, action: 'takeBack' })),
  ];
}

function moveLines<Name extends string>(
  tx: Transaction,
  ctx: SignedInContext,
  { lines, claim }: Pick<DisputableClaim<ClaimRow, Line, Name>, 'lines' | 'claim'>,
  lineIds: readonly string[],
  { to, action }: { to: string; action: string },
): Promise<ChangeEntry[]> {
  const set = { [claim]: to } as never;
  return changeRows(
    tx,
    ctx,
    lines,
    lineIds.map((id) => ({ id, set, action })),
  );
}

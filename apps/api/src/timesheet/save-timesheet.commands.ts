import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { decide } from '@stint/domain/kernel/decide.ts';
import { lineEditRefusals } from '@stint/domain/timesheet/line-editing.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { claimPartyOf } from './claim-party.facts.ts';
import { dayRefusals, enteredLine, lineChanges, partsOf } from './entered-lines.ts';
import { saveTimesheetInput } from './entered-lines.input.ts';
import { evidenceOf } from './evidence.facts.ts';
import { loadForDecision, sheetColumns, sheetFacts } from './sheet-facts.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { TimesheetSaved } from './timesheet-payloads.ts';
import type { TimesheetEntity } from './timesheet.entity.ts';
import { unseenLines } from './unseen-lines.facts.ts';
import { writeLines } from './write-lines.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { StaleRows } from '../database/write-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { runCommand } from '../history/command.ts';
import { factRows } from '../write/fact-rows.ts';
import { holdRecords, unseenTargets } from '../write/targets.ts';
import type { z } from 'zod';

type Given = z.output<typeof saveTimesheetInput.schema>;

/**
 * Enters the lines of a draft or a rejected sheet by the agency's rule (S-18). Whole minutes; a line belongs to the
 * day on which it begins, or is cut at midnight, as is set.
 *
 * Refused: a sheet that somebody has changed since, or that was handed in; changes that the rule does not allow, or
 * without a reason; days that are not the sheet's, or outside the dates of the assignment.
 */
export async function saveTimesheet(ctx: SignedInContext, input: object) {
  const given = parseInput(saveTimesheetInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { id } = given;
  return runCommand(ctx, async (tx) => {
    const unseen = [
      ...(await unseenTargets(tx, ctx, [{ type: 'Timesheet', id, field: 'id' }])),
      ...(await unseenLines(tx, ctx, 'TimesheetLine', namedLines(given))),
    ];
    if (unseen.length > 0) return refused(unseen);
    const row = await heldSheet(tx, given);
    if (!row) return refused([notFound('Timesheet', 'id')]);
    const planned = await plannedLines(tx, ctx, row, given);
    if (planned.refusals.length > 0) return refused(planned.refusals);
    const { added, changed, removed } = planned.changes;
    if (added.length + changed.length + removed.length === 0) {
      return TimesheetSaved.of({ id, changeSetId: null });
    }
    const evidence = (await evidenceOf(tx, ctx.now, [row])).get(id)!;
    const entries = await writeLines(tx, ctx, row, planned.changes, { evidence, action: 'edit' });
    const reason = given.removalReason ?? null;
    const change = { command: 'timesheet:write', reason, entries } as const;
    return TimesheetSaved.of({ id, changeSetId: await recordChange(tx, ctx, change) });
  });
}

function namedLines({ lines }: Given) {
  return lines.flatMap(({ id = null }, index) =>
    id === null ? [] : [{ id, field: `lines.${index}.id` }],
  );
}

async function heldSheet(tx: Transaction, { id, version }: Given) {
  await holdRecords(tx, timesheetKind, [id]);
  const row = (await factRows<TimesheetEntity>(tx, 'Timesheet', sheetColumns, [id])).get(id);
  if (row && row.version !== version) throw new StaleRows('timesheet', [id]);
  return row;
}

async function plannedLines(
  tx: Transaction,
  ctx: SignedInContext,
  row: TimesheetEntity,
  { lines, removalReason = null }: Given,
) {
  const loaded = (await loadForDecision(tx, ctx.now, [row])).get(row.id)!;
  const facts = sheetFacts(row, ctx, loaded);
  const request = { facts, input: {}, permissions: ctx.permissions };
  const decision = decide(timesheetMachine, 'edit', request);
  const { lineEditRule: rule, nightShiftDay } = loaded.settings;
  const before = facts.lines;
  const kept = new Map(before.map((line) => [line.id, line]));
  const entered = lines.map((line) => enteredLine(line, kept.get(line.id ?? ''), row.timeZone));
  const parts = entered.map((line) => partsOf(line, row.timeZone, nightShiftDay));
  const edit = { rule, editedBy: claimPartyOf(ctx.viewer), removalReason };
  const refusals: Refusal[] = [
    ...(decision.allowed ? [] : decision.refusals),
    ...lines.flatMap(({ id = null }, index) =>
      id === null || kept.has(id)
        ? []
        : [refuse('LINES_CHANGED', {}, { field: `lines.${index}.id` })],
    ),
    ...lineEditRefusals(before, entered, edit),
    ...dayRefusals(parts, row, row.work as unknown as AssignmentRecord),
  ];
  return { refusals, changes: lineChanges(before, parts.flat()) };
}

import type { ActionOf } from '@stint/domain/kernel/machine.ts';
import { type ClaimEffect, claimEffectMessage } from '@stint/domain/timesheet/claim-effect.ts';
import type { ClaimInput } from '@stint/domain/timesheet/claim.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { acceptDisclaimers } from './accept-disclaimers.commands.ts';
import { applyDisputes, type DisputableClaim } from './apply-disputes.commands.ts';
import { columnsAfter } from './columns-after.ts';
import {
  loadForButtons,
  loadForDecision,
  sheetColumns,
  type SheetFacts,
  sheetFacts,
  type SheetLoaded,
} from './sheet-facts.ts';
import { mailReminders } from './mail-reminders.commands.ts';
import { sheetTotals } from './sheet-totals.ts';
import type { StoredLine } from './stored-lines.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { TimesheetStatementEntity } from './timesheet-statement.entity.ts';
import { TimesheetEntity } from './timesheet.entity.ts';
import { globalId } from '../graphql/global-id.ts';
import { effectOf } from '../graphql/results.ts';
import { recordKind } from '../write/record-kind.ts';

const disputableSheet: DisputableClaim<TimesheetEntity, StoredLine, 'timesheetId'> = {
  series: 'timesheet',
  machine: timesheetMachine,
  entity: TimesheetEntity,
  lines: TimesheetLineEntity,
  claim: 'timesheetId',
  shared: ({ row, facts }) => ({
    timeZone: row.timeZone,
    flags: [...(facts as SheetFacts).flags],
  }),
  totals: sheetTotals,
};

export type TimesheetAction = ActionOf<typeof timesheetMachine>;

/**
 * How timesheets are acted on. Whoever approves is found out when they do (T-8): the row scope says whether a contact
 * sees the sheet now, in their own name or for whom they stand in.
 *
 * @param disputedLineIds lines that a partial approval leaves out: what stands in their way stops nobody
 */
export function timesheetKindFor(disputedLineIds: readonly string[] = []) {
  const without = new Set(disputedLineIds);
  return recordKind<
    TimesheetEntity,
    TimesheetAction,
    SheetFacts,
    ClaimInput,
    ClaimEffect,
    SheetLoaded
  >({
    type: 'Timesheet',
    entity: TimesheetEntity,
    machine: timesheetMachine,
    permission: 'timesheet:write',
    state: 'status',
    holds: ['assignment'],
    facts: {
      needs: sheetColumns,
      load: (connection, _ctx, rows) => loadForButtons(connection, rows),
      loadForDecision: (connection, { now }, rows) => loadForDecision(connection, now, rows),
      of: (row, ctx, loaded) => sheetFacts(row, ctx, loaded, without),
    },
    label: ({ claim }) => claim!.label,
    set: columnsAfter,
    applyEffects: async (tx, ctx, decided) => {
      await acceptDisclaimers(tx, ctx, decided, [TimesheetStatementEntity, 'timesheetId']);
      await mailReminders(tx, ctx, decided, {
        template: 'TIMESHEETS_DUE',
        path: '/ess/timesheets',
      });
      return applyDisputes(tx, ctx, disputableSheet, decided);
    },
    effects: ({ decision }) =>
      decision.effects.map((effect) => {
        const id = effect.kind === 'LINES_RETURNED' ? globalId('Timesheet', effect.claimId) : null;
        return effectOf(effect.kind, claimEffectMessage(effect), id);
      }),
  });
}

/** How they are acted on as a whole. */
export const timesheetKind = timesheetKindFor();

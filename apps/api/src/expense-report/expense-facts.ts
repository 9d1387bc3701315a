import { dateIn } from '@stint/domain/kernel/dates.ts';
import type { ExpenseReportFacts } from '@stint/domain/expense-report/expense-report.machine.ts';
import { expenseFindings } from '@stint/domain/expense-report/expense-findings.ts';
import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { expenseRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import {
  defaultTimeSettings,
  type TimeSettings,
} from '@stint/domain/time-settings/time-settings.ts';
import type { ExpenseReportEntity } from './expense-report.entity.ts';
import { expensesOf, type StoredExpense } from './stored-expenses.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { PageLoader } from '../graphql/read/bindings.ts';
import type { Recipient } from '../mail/queue-mail.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';
import { claimNeeds, claimRecord } from '../timesheet/claim-record.facts.ts';
import { claimPartyOf } from '../timesheet/claim-party.facts.ts';
import { disclaimerOf } from '../timesheet/disclaimer.facts.ts';
import { disputedPartsOf, type StoredPart } from '../timesheet/disputed-part.facts.ts';
import type { DecisionContext } from '../write/record-kind.ts';

/** The columns that actions on a report are decided on. */
export const reportColumns = [
  ...claimNeeds,
  'currency',
  'total',
  'work.location.timeZone',
] as const;

export interface ReportLoaded {
  settings: TimeSettings;
  disputed: StoredPart | null;
  lines: readonly StoredExpense[];
  disputedLines: readonly StoredExpense[];
  /** Who is reminded to approve it; missing where nobody has looked for them. */
  recipient?: Recipient | null;
}

/** What actions on a report are decided on, and what is written with them. */
export interface ReportFacts extends ExpenseReportFacts {
  lines: readonly StoredExpense[];
  /** Of the report that a partial approval split off. */
  disputedLines: readonly StoredExpense[];
  disputedVersion: number | null;
  recipient: Recipient | null;
}

/**
 * What is set, the lines with their receipts, and what was disputed, of these reports.
 *
 * @param reminded who is reminded to approve them, where that is looked for
 */
export async function loadReports(
  connection: AgencyConnection,
  rows: readonly ExpenseReportEntity[],
  reminded?: ReadonlyMap<string, Recipient>,
): Promise<Map<string, ReportLoaded>> {
  const ids = rows.map(({ id }) => id);
  const clientOf = ({ work }: ExpenseReportEntity) => work!.clientId;
  const settings = await settingsOfClients(connection, rows.map(clientOf));
  const disputed = await disputedPartsOf(connection, 'ExpenseReport', ids);
  const lines = await expensesOf(connection, [
    ...ids,
    ...[...disputed.values()].map(({ id }) => id),
  ]);
  return new Map(
    rows.map((row) => {
      const part = disputed.get(row.id) ?? null;
      const loaded = {
        settings: settings.ofClient(clientOf(row)),
        disputed: part,
        lines: lines.get(row.id) ?? [],
        disputedLines: (part && lines.get(part.id)) ?? [],
        ...(reminded && { recipient: reminded.get(row.id) ?? null }),
      };
      return [row.id, loaded];
    }),
  );
}

/** The same for a page, for what reports show of their checks. */
export const reportsOfPage: PageLoader<ExpenseReportEntity, ReportLoaded> = (
  db,
  { agency },
  rows,
) => loadReports({ db, agencyId: agency!.id }, rows);

/** Today where the work is. */
export function todayAt(
  { work }: Pick<ExpenseReportEntity, 'work'>,
  { now, agency }: Pick<DecisionContext, 'now' | 'agency'>,
): string {
  return dateIn(work?.location?.timeZone ?? agency!.timeZone, now);
}

/**
 * The facts of a report for whoever acts.
 *
 * @param without lines that are disputed now, and not checked
 */
export function reportFacts(
  row: ExpenseReportEntity,
  ctx: DecisionContext,
  loaded: ReportLoaded | undefined,
  without: ReadonlySet<string> = new Set(),
): ReportFacts {
  const { settings = defaultTimeSettings, disputed = null } = loaded ?? {};
  const { lines = [], disputedLines = [], recipient } = loaded ?? {};
  const today = todayAt(row, ctx);
  const checked = lines.filter(({ id }) => !without.has(id));
  return {
    claim: claimRecord('ExpenseReport', row, lines, disputed),
    rules: expenseRulesOf(settings),
    askedBy: claimPartyOf(ctx.viewer),
    findings: expenseFindings(checked, row.work as unknown as AssignmentRecord, settings, today),
    disclaimer: disclaimerOf(ctx.viewer, settings, 'expenses'),
    today,
    lines,
    disputedLines,
    disputedVersion: disputed?.version ?? null,
    isReachable: recipient !== null,
    recipient: recipient ?? null,
  };
}

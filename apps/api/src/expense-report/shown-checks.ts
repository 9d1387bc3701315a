import { reportFacts, type ReportLoaded } from './expense-facts.ts';
import type { ExpenseFinding } from './expense-finding.type.ts';
import type { ExpenseReportEntity } from './expense-report.entity.ts';
import type { RequestContext } from '../context/request-context.ts';
import { refusalOf } from '../graphql/results.ts';
import { disclaimerOf } from '../timesheet/disclaimer.facts.ts';

/** What the checks find in a report now. */
export function findingsOf(
  row: ExpenseReportEntity,
  ctx: RequestContext,
  loaded: ReportLoaded,
): ExpenseFinding[] {
  return reportFacts(row, ctx, loaded).findings.map((finding) => {
    const { code, message, field = null } = refusalOf(finding);
    return { code, message, field, isWarning: finding.warning === true };
  });
}

/** What whoever asks has to accept to approve expenses of this client. */
export function shownDisclaimer(
  { viewer }: RequestContext,
  { settings }: ReportLoaded,
): string | null {
  return disclaimerOf(viewer, settings, 'expenses');
}

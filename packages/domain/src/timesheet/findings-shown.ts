import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { ClaimParty } from './claim.ts';
import {
  type CheckedTimesheet,
  type TimesheetCheckSettings,
  timesheetFindings,
} from './timesheet-checks.ts';

/**
 * The findings as somebody may read them. Only the agency reads about rates, and a client reads nothing of what a
 * person does for others (S-13): what else stops the sheet is a matter for the agency, and what else warns is left
 * out.
 */
export function findingsShownTo(
  party: ClaimParty,
  sheet: CheckedTimesheet,
  settings: TimesheetCheckSettings,
): Refusal[] {
  const all = timesheetFindings(sheet, settings);
  if (party === 'AGENCY') return all;
  const shown = timesheetFindings(party === 'CLIENT' ? { ...sheet, otherLines: [] } : sheet, {
    ...settings,
    checks: { ...settings.checks, RATE_MISSING: 'OFF' },
  });
  return stopping(all) > stopping(shown) ? [...shown, refuse('AGENCY_HAS_TO_LOOK', {})] : shown;
}

function stopping(findings: readonly Refusal[]): number {
  return findings.filter(({ warning }) => !warning).length;
}

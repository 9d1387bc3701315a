import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { formatWeekday } from '@stint/ui/dates/format-period.ts';
import type { Claim, ClaimLine } from '../claim/claim.ts';
import type { Sheet } from './timesheet-document.ts';

/**
 * A timesheet as it is decided on.
 *
 * @param spanText writes from when to when, at the location
 */
export function claimOf(
  sheet: Sheet,
  spanText: (span: { startsAt: string; endsAt: string }) => string,
): Claim {
  const minutes = new Map(sheet.lines.map(({ id, workedMinutes }) => [id, workedMinutes]));
  return {
    ...sheet,
    lines: sheet.lines.map((line) => ({
      id: line.id,
      label: `${formatWeekday(line.workDate)}, ${spanText(line)}, ${hoursAndMinutes(line.workedMinutes)}`,
    })),
    amountOf: (lines: readonly ClaimLine[]) =>
      hoursAndMinutes(lines.reduce((sum, { id }) => sum + (minutes.get(id) ?? 0), 0)),
    findings: sheet.checks.findings,
    disclaimer: sheet.checks.disclaimer,
  };
}

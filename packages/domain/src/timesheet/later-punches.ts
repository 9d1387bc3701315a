import { startsFrom } from '../kernel/decide.ts';
import type { ClaimRecord } from './claim.ts';
import type { Period } from './period.ts';
import { timesheetMachine } from './timesheet.machine.ts';

/**
 * Whether a punch, or a correction, of a day comes too late for a sheet: it is submitted or approved, and is flagged.
 * The approval stays as it is.
 *
 * @param workDays the days to which its work belongs, at the location
 */
export function comesAfterSubmission(
  { status, startDate, endDate }: Pick<ClaimRecord, 'status' | 'startDate' | 'endDate'>,
  workDays: Period,
): boolean {
  const isHandedIn = startsFrom(timesheetMachine.actions.flagLaterPunch, status);
  return isHandedIn && workDays.endDate >= startDate && workDays.startDate <= endDate;
}

import type { IsoDate } from '../kernel/dates.ts';
import { startsFrom } from '../kernel/decide.ts';
import type { ClaimRecord } from './claim.ts';
import { timesheetMachine } from './timesheet.machine.ts';

/**
 * Whether a punch, or a correction, of a day comes too late for a sheet: it is submitted or approved, and is flagged.
 * The approval stays as it is.
 *
 * @param workDay the day to which the punch belongs, at the location
 */
export function comesAfterSubmission(
  { status, startDate, endDate }: Pick<ClaimRecord, 'status' | 'startDate' | 'endDate'>,
  workDay: IsoDate,
): boolean {
  const isHandedIn = startsFrom(timesheetMachine.actions.flagLaterPunch, status);
  return isHandedIn && workDay >= startDate && workDay <= endDate;
}

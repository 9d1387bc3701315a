import { type TimesheetLine, totalMinutes } from '@stint/domain/timesheet/timesheet-line.ts';

/** What a sheet shows of its lines. */
export function sheetTotals(lines: readonly TimesheetLine[]) {
  return {
    workedMinutes: totalMinutes(lines),
    breakMinutes: lines.reduce((sum, { breakMinutes }) => sum + breakMinutes, 0),
  };
}

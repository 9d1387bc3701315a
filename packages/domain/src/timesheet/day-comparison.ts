import { addDays, type IsoDate } from '../kernel/dates.ts';
import { type NightShiftDay, workDayParts } from '../punch/work-day.ts';
import type { WorkedStretch } from '../punch/worked-time.ts';
import { type ShiftRecord, takesTime } from '../shift/shift.ts';
import { claimDiffers, type DayMinutes } from './claim-difference.ts';
import type { Period } from './period.ts';
import { plannedLines } from './planned-lines.ts';
import { lineMinutes, minutesByDay, type TimesheetLine } from './timesheet-line.ts';

/** One day as an approver compares it (S-22), in minutes. */
export interface ComparedDay extends DayMinutes {
  date: IsoDate;
  /** What is claimed is not what was punched or, without punches, planned. */
  differs: boolean;
}

/** Scheduled, punched, and claimed time of each day of a sheet, side by side. */
export function comparedDays(
  { startDate, endDate }: Period,
  {
    shifts,
    worked,
    lines,
    nightShiftDay,
  }: {
    shifts: readonly Pick<
      ShiftRecord,
      'status' | 'startsAt' | 'endsAt' | 'timeZone' | 'breakMinutes'
    >[];
    worked: readonly WorkedStretch[];
    lines: readonly TimesheetLine[];
    nightShiftDay: NightShiftDay;
  },
): ComparedDay[] {
  const planned = shifts
    .filter((shift) => takesTime(shift) || shift.status === 'NO_SHOW')
    .flatMap((shift) => plannedLines(shift, nightShiftDay))
    .map((line) => ({ date: line.date, minutes: lineMinutes(line) }));
  const parts = worked.flatMap((each) => workDayParts(each, nightShiftDay));
  const claimedByDay = minutesByDay(lines);
  const days: ComparedDay[] = [];
  for (let date = startDate; date <= endDate; date = addDays(date, 1)) {
    const own = parts.filter((part) => part.date === date);
    const scheduled = sumOf(planned.filter((each) => each.date === date));
    const punched = sumOf(own);
    const claimed = claimedByDay.get(date) ?? 0;
    const minutes = { scheduled, punched, claimed };
    days.push({ date, ...minutes, differs: claimDiffers(minutes, own.length > 0) });
  }
  return days;
}

function sumOf(parts: readonly { minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0);
}

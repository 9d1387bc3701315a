import { minutesBetween } from '../kernel/instants.ts';
import type { NightShiftDay } from '../punch/work-day.ts';
import { dayOf } from '../shift/planned-time.ts';
import type { PlannedTime } from '../shift/shift.ts';
import { linesByWorkDay } from './lines-by-work-day.ts';
import type { LineDraft } from './timesheet-line.ts';

/**
 * What a shift plans, by work day: that on which it begins, or each day its part, where nights are split at midnight
 * (T-4).
 */
export function plannedLines(shift: PlannedTime, nightShiftDay: NightShiftDay): LineDraft[] {
  const { startsAt, endsAt, timeZone } = shift;
  const minutes = Math.max(0, minutesBetween(startsAt, endsAt));
  const whole: LineDraft = {
    date: dayOf(shift),
    startsAt,
    endsAt,
    breaks: [],
    breakMinutes: Math.min(shift.breakMinutes, minutes),
    source: 'SHIFT',
    reason: null,
  };
  return linesByWorkDay(whole, timeZone, nightShiftDay);
}

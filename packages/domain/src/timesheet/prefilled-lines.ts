import { isBefore, lengthOf, minutesBetween } from '../kernel/instants.ts';
import type { Labels } from '../kernel/labels.ts';
import { type NightShiftDay, workDayParts } from '../punch/work-day.ts';
import type { WorkedStretch } from '../punch/worked-time.ts';
import { type ShiftRecord, takesTime } from '../shift/shift.ts';
import type { Period } from './period.ts';
import { plannedLines } from './planned-lines.ts';
import type { LineDraft } from './timesheet-line.ts';

export const prefillLabels = {
  PUNCHES: 'From punches',
  SHIFTS: 'From punches, and from the schedule on days without any',
  NOTHING: 'Left empty',
} as const satisfies Labels<string>;

/** What a new timesheet begins with. */
export type Prefill = keyof typeof prefillLabels;

/** A shift as it is prefilled. */
export type PrefillingShift = Pick<
  ShiftRecord,
  'status' | 'startsAt' | 'endsAt' | 'timeZone' | 'breakMinutes'
> & {
  /** When the person left early; `null` where nobody knows. */
  leftAt: string | null;
};

/**
 * The lines that a sheet begins with (T-8): what was punched, rounded, by work day; and, where the agency has it so,
 * the shifts of days on which nothing was punched. A no-show and a canceled shift yield no time (T-1).
 *
 * @param worked of the assignment; stretches without an end are none
 * @param shifts of the assignment, also of the day before the period
 */
export function prefilledLines(
  period: Period,
  prefill: Prefill,
  {
    worked,
    shifts,
    nightShiftDay,
  }: {
    worked: readonly WorkedStretch[];
    shifts: readonly PrefillingShift[];
    nightShiftDay: NightShiftDay;
  },
): LineDraft[] {
  if (prefill === 'NOTHING') return [];
  const punched = worked.flatMap((each) => punchedLines(each, nightShiftDay));
  const days = new Set(punched.map(({ date }) => date));
  const planned =
    prefill === 'SHIFTS'
      ? shifts.filter(takesTime).flatMap((each) => plannedLines(untilLeft(each), nightShiftDay))
      : [];
  return [...punched, ...planned.filter(({ date }) => !days.has(date))]
    .filter(({ date }) => date >= period.startDate && date <= period.endDate)
    .filter((line) => isBefore(line.startsAt, line.endsAt))
    .toSorted((one, other) => minutesBetween(other.startsAt, one.startsAt));
}

function punchedLines(worked: WorkedStretch, nightShiftDay: NightShiftDay): LineDraft[] {
  return workDayParts(worked, nightShiftDay).map(({ date, startsAt, endsAt, breaks }) => ({
    date,
    startsAt,
    endsAt,
    breaks,
    breakMinutes: breaks.reduce((sum, each) => sum + lengthOf(each), 0),
    source: 'PUNCHES',
    reason: null,
  }));
}

/** A shift as far as it was worked. */
function untilLeft(shift: PrefillingShift): PrefillingShift {
  const { leftAt, endsAt } = shift;
  return leftAt !== null && isBefore(leftAt, endsAt) ? { ...shift, endsAt: leftAt } : shift;
}

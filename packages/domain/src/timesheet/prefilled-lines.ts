import { isBefore, lengthOf, minutesBetween } from '../kernel/instants.ts';
import type { Labels } from '../kernel/labels.ts';
import { type NightShiftDay, workDayParts } from '../punch/work-day.ts';
import type { WorkedStretch } from '../punch/worked-time.ts';
import { dayOf } from '../shift/planned-time.ts';
import { type ShiftRecord, takesTime } from '../shift/shift.ts';
import type { Period } from './period.ts';
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
 * the shifts of days on which nothing was punched. A no-show and a cancelled shift yield no time (T-1).
 *
 * @param worked of the assignment; stretches without an end are none
 * @param shifts of the assignment
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
  const planned = prefill === 'SHIFTS' ? shifts.filter(takesTime).map(plannedLine) : [];
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

function plannedLine(shift: PrefillingShift): LineDraft {
  const { startsAt, leftAt } = shift;
  const leftEarly = leftAt !== null && isBefore(leftAt, shift.endsAt) ? leftAt : null;
  const endsAt = leftEarly ?? shift.endsAt;
  const minutes = Math.max(0, minutesBetween(startsAt, endsAt));
  return {
    date: dayOf(shift),
    startsAt,
    endsAt,
    breaks: [],
    breakMinutes: Math.min(shift.breakMinutes, minutes),
    source: 'SHIFT',
    reason: null,
  };
}

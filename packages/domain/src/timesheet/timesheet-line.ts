import type { IsoDate } from '../kernel/dates.ts';
import { lengthOf, type TimeSpan } from '../kernel/instants.ts';
import type { Labels } from '../kernel/labels.ts';

export const lineSourceLabels = {
  PUNCHES: 'From punches',
  SHIFT: 'From the schedule',
  ENTERED: 'Entered',
} as const satisfies Labels<string>;

export type LineSource = keyof typeof lineSourceLabels;

/** Worked time of one work day on a timesheet: from when to when, so that each minute can be classified later. */
export interface TimesheetLine extends TimeSpan {
  id: string;
  /** The work day that it belongs to, at the location; for a night shift perhaps the day before. */
  date: IsoDate;
  /** Unpaid. */
  breakMinutes: number;
  /** When the unpaid breaks were, where that is known. */
  breaks: readonly TimeSpan[];
  source: LineSource;
  /** Why it was changed by hand. */
  reason: string | null;
}

/** A line before it is kept. */
export type LineDraft = Omit<TimesheetLine, 'id'>;

/** Worked minutes of a line. */
export function lineMinutes(
  line: Pick<TimesheetLine, 'startsAt' | 'endsAt' | 'breakMinutes'>,
): number {
  return lengthOf(line) - line.breakMinutes;
}

/** Worked minutes of lines; the shown lines add up to it (M-9). */
export function totalMinutes(
  lines: readonly Pick<TimesheetLine, 'startsAt' | 'endsAt' | 'breakMinutes'>[],
): number {
  return lines.reduce((total, line) => total + lineMinutes(line), 0);
}

/** Worked minutes by work day, in the order of the days. */
export function minutesByDay(
  lines: readonly Pick<TimesheetLine, 'date' | 'startsAt' | 'endsAt' | 'breakMinutes'>[],
): Map<IsoDate, number> {
  const minutes = new Map<IsoDate, number>();
  for (const line of lines.toSorted((one, other) => (one.date < other.date ? -1 : 1))) {
    minutes.set(line.date, (minutes.get(line.date) ?? 0) + lineMinutes(line));
  }
  return minutes;
}

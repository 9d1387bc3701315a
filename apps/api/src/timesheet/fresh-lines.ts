import { spansOverlap, type TimeSpan } from '@stint/domain/kernel/instants.ts';
import { workDayParts } from '@stint/domain/punch/work-day.ts';
import { takesTime } from '@stint/domain/shift/shift.ts';
import { prefilledLines } from '@stint/domain/timesheet/prefilled-lines.ts';
import type { Period } from '@stint/domain/timesheet/period.ts';
import { plannedLines } from '@stint/domain/timesheet/planned-lines.ts';
import { type LineDraft, lineMinutes } from '@stint/domain/timesheet/timesheet-line.ts';
import { v7 as uuid } from 'uuid';
import type { Evidence } from './evidence.facts.ts';

/** The lines that a sheet begins with, by the settings. */
export function freshLines(
  period: Period,
  { rules: { settings }, worked, shifts }: Evidence,
): LineDraft[] {
  const { prefill, nightShiftDay } = settings;
  return prefilledLines(period, prefill, { worked, shifts, nightShiftDay });
}

/** A line as it is kept, with what was planned and punched for it beside it. */
export function lineColumns(draft: LineDraft, timesheetId: string, evidence: Evidence) {
  const { date: workDate, breaks, ...line } = draft;
  const columns = { timesheetId, workDate, ...line, breaks: [...breaks] };
  return { id: uuid(), ...columns, ...besideLine(draft, evidence) };
}

/** What was planned and punched at the time of a line. */
export function besideLine(
  line: TimeSpan,
  { worked, shifts, rules: { settings } }: Evidence,
): {
  scheduledMinutes: number | null;
  punchedMinutes: number | null;
  rawStartsAt: string | null;
  rawEndsAt: string | null;
} {
  const planned = shifts
    .filter(takesTime)
    .flatMap((shift) => plannedLines(shift, settings.nightShiftDay))
    .filter((part) => spansOverlap(part, line));
  const punched = worked.filter(({ counted }) => spansOverlap(counted, line));
  const parts = punched
    .flatMap((each) => workDayParts(each, settings.nightShiftDay))
    .filter((part) => spansOverlap(part, line));
  return {
    scheduledMinutes: planned.length > 0 ? sum(planned.map(lineMinutes)) : null,
    punchedMinutes: parts.length > 0 ? sum(parts.map((part) => part.minutes)) : null,
    rawStartsAt: punched.at(0)?.raw.startsAt ?? null,
    rawEndsAt: punched.at(-1)?.raw.endsAt ?? null,
  };
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, each) => total + each, 0);
}

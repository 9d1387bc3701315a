import type { AssignmentRecord } from '@stint/domain/assignment/assignment.ts';
import { dateMustBeRecordable } from '@stint/domain/assignment/recordable-dates.ts';
import {
  lengthOf,
  millisecondsOf,
  type TimeSpan,
  wholeMinute,
} from '@stint/domain/kernel/instants.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import type { NightShiftDay } from '@stint/domain/punch/work-day.ts';
import { type EnteredLine, isTooLong } from '@stint/domain/timesheet/line-editing.ts';
import { linesByWorkDay } from '@stint/domain/timesheet/lines-by-work-day.ts';
import type { Period } from '@stint/domain/timesheet/period.ts';
import type { LineDraft, TimesheetLine } from '@stint/domain/timesheet/timesheet-line.ts';
import type { LineInput } from './entered-lines.input.ts';
import type { LineChanges } from './write-lines.ts';

/** A line as the domain takes it; what is as it was keeps where it came from and when its breaks were. */
export function enteredLine(
  { id = null, startsAt, endsAt, breakMinutes, reason = null }: LineInput,
  before: TimesheetLine | undefined,
  timeZone: string,
): EnteredLine {
  const span = { startsAt: wholeMinute(startsAt), endsAt: wholeMinute(endsAt) };
  const unpaid = breakMinutes ?? 0;
  const { date } = localTimeAt(timeZone, span.startsAt);
  if (before && isAsBefore(before, span, unpaid)) {
    return { ...before, id: before.id, reason: reason ?? before.reason };
  }
  const breaks = before?.breakMinutes === unpaid ? within(span, before.breaks) : [];
  return { id, date, ...span, breakMinutes: unpaid, breaks, source: 'ENTERED', reason };
}

/** Days that are not the sheet's, or on which no time may be recorded; fields by the place of the line. */
export function dayRefusals(
  parts: readonly (readonly LineDraft[])[],
  { startDate, endDate }: Period,
  assignment: Pick<AssignmentRecord, 'status' | 'startDate' | 'endDate'>,
): Refusal[] {
  return parts.flatMap((ofLine, index) =>
    ofLine.flatMap(({ date }) => {
      const field = `lines.${index}.startsAt`;
      const outside = date < startDate || date > endDate;
      if (outside) return [refuse('LINE_OUTSIDE_PERIOD', { startDate, endDate }, { field })];
      const refusal = dateMustBeRecordable(assignment, date);
      return refusal ? [{ ...refusal, field }] : [];
    }),
  );
}

/** A line by work day: the first part keeps the id. One without time, or too long, is left for its refusal. */
export function partsOf(
  line: EnteredLine,
  timeZone: string,
  nightShiftDay: NightShiftDay,
): EnteredLine[] {
  if (line.source !== 'ENTERED' || lengthOf(line) <= 0 || isTooLong(line)) return [line];
  return linesByWorkDay(line, timeZone, nightShiftDay).map((part, index) => ({
    ...part,
    id: index === 0 ? line.id : null,
  }));
}

/** What has to be written for these lines to be there. */
export function lineChanges(
  before: readonly TimesheetLine[],
  after: readonly EnteredLine[],
): LineChanges {
  const kept = new Map(before.map((line) => [line.id, line]));
  const remaining = new Set(after.map(({ id }) => id));
  const known = after.filter(({ id }) => id !== null && kept.has(id)) as TimesheetLine[];
  return {
    added: after.filter(({ id }) => id === null).map(draftOf),
    changed: known.filter((line) => JSON.stringify(line) !== JSON.stringify(kept.get(line.id))),
    removed: before.filter(({ id }) => !remaining.has(id)).map(({ id }) => id),
  };
}

function draftOf({ date, startsAt, endsAt, breakMinutes, breaks, source, reason }: LineDraft) {
  return { date, startsAt, endsAt, breakMinutes, breaks, source, reason };
}

function isAsBefore(before: TimesheetLine, span: TimeSpan, breakMinutes: number): boolean {
  return (
    before.breakMinutes === breakMinutes &&
    millisecondsOf(before.startsAt) === millisecondsOf(span.startsAt) &&
    millisecondsOf(before.endsAt) === millisecondsOf(span.endsAt)
  );
}

function within({ startsAt, endsAt }: TimeSpan, breaks: readonly TimeSpan[]): readonly TimeSpan[] {
  const fits = breaks.every(
    (each) =>
      millisecondsOf(each.startsAt) >= millisecondsOf(startsAt) &&
      millisecondsOf(each.endsAt) <= millisecondsOf(endsAt),
  );
  return fits ? breaks : [];
}

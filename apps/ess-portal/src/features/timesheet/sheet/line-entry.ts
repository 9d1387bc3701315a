import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import type { EnteredLine } from '@stint/domain/timesheet/line-editing.ts';
import type { TimesheetLine } from '@stint/domain/timesheet/timesheet-line.ts';
import type { ClaimEntry } from '../../claim/form/claim-entry.ts';
import type { Sheet } from './week-sheet.query.ts';

/** A line as it is typed, by the clock at the location. */
export interface LineEntry extends ClaimEntry {
  /** The day on which it begins. */
  date: string;
  /** `HH:MM`, '' while it is missing. */
  startTime: string;
  endTime: string;
  /** Unpaid; null while it is not readable. */
  breakMinutes: number | null;
  reason: string;
}

type SheetLine = Sheet['lines'][number];

/** The lines of a sheet, to be changed. */
export function entriesOf({ lines, timeZone }: Pick<Sheet, 'lines' | 'timeZone'>): LineEntry[] {
  return lines.map((line) => entryOf(line, timeZone));
}

function entryOf(line: SheetLine, timeZone: string): LineEntry {
  const start = localTimeAt(timeZone, line.startsAt);
  return {
    key: line.id,
    id: line.id,
    date: start.date,
    startTime: start.time,
    endTime: localTimeAt(timeZone, line.endsAt).time,
    breakMinutes: line.breakMinutes,
    reason: line.reason ?? '',
  };
}

/** Whether it goes on after midnight: it does not end later on its day. */
export function endsNextDay({ startTime, endTime }: LineEntry): boolean {
  return startTime !== '' && endTime !== '' && endTime <= startTime;
}

/** The lines that a sheet has, as the domain sees them. */
export function domainLines({ lines }: Pick<Sheet, 'lines'>): TimesheetLine[] {
  return lines.map(({ workDate, ...line }) => ({ ...line, date: workDate }));
}

/**
 * An entry as the domain sees it. A time that was not changed stays the same moment, also where clocks show it twice.
 *
 * @returns null while a time is missing
 */
export function enteredLine(
  entry: LineEntry,
  { lines, timeZone }: Pick<Sheet, 'lines' | 'timeZone'>,
): (EnteredLine & TimeSpan) | null {
  const { id, date, startTime, endTime, breakMinutes } = entry;
  if (startTime === '' || endTime === '') return null;
  const before = lines.find((line) => line.id === id);
  const planned = plannedTime({ startTime, endTime, breakMinutes: 0 }, date, timeZone);
  const shown = before && entryOf(before, timeZone);
  const sameStart = shown?.startTime === startTime;
  const sameEnd = shown?.endTime === endTime && endsNextDay(shown) === endsNextDay(entry);
  const span = {
    startsAt: before && sameStart ? before.startsAt : planned.startsAt,
    endsAt: before && sameEnd ? before.endsAt : planned.endsAt,
  };
  const isAsBefore = sameStart && sameEnd && shown.breakMinutes === breakMinutes;
  return {
    id,
    date,
    ...span,
    breakMinutes: breakMinutes ?? 0,
    breaks: isAsBefore ? before!.breaks : [],
    source: isAsBefore ? before!.source : 'ENTERED',
    reason: entry.reason.trim() === '' ? null : entry.reason,
  };
}

/** Whether an entry says something else than its line; its reason alone is no change of time. */
export function isChanged(entry: LineEntry, sheet: Pick<Sheet, 'lines' | 'timeZone'>): boolean {
  const before = sheet.lines.find((line) => line.id === entry.id);
  if (!before) return true;
  const shown = entryOf(before, sheet.timeZone);
  return (['startTime', 'endTime', 'breakMinutes'] as const).some(
    (field) => shown[field] !== entry[field],
  );
}

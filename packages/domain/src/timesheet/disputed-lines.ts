import { minutesBetween } from '../kernel/instants.ts';
import type { TimesheetLine } from './timesheet-line.ts';

/**
 * A partial approval (T-8): what nobody disputes stays on the sheet and is approved; the disputed lines go to a sheet of
 * their own.
 */
export function splitLines<Line extends Pick<TimesheetLine, 'id'>>(
  lines: readonly Line[],
  disputedIds: readonly string[],
): { approved: Line[]; disputed: Line[] } {
  const disputed = new Set(disputedIds);
  return {
    approved: lines.filter(({ id }) => !disputed.has(id)),
    disputed: lines.filter(({ id }) => disputed.has(id)),
  };
}

/** Its undo: the lines of both sheets, in the order of time. */
export function joinedLines<Line extends Pick<TimesheetLine, 'id' | 'startsAt'>>(
  approved: readonly Line[],
  disputed: readonly Line[],
): Line[] {
  return [...approved, ...disputed].toSorted(
    (one, other) => minutesBetween(other.startsAt, one.startsAt) || (one.id < other.id ? -1 : 1),
  );
}

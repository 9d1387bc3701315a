import { instantAt, wallClock } from '@stint/ui/dates/wall-clock.ts';
import { daysLater } from '@stint/spa-kit/record/list/days-from-today.ts';
import type { TimesheetLineInput, TimesheetLinePartsFragment } from '../../../gql/graphql.ts';

/** A line as it is typed: its day and the times on a clock at the location. */
export type LineValues = {
  /** For the form alone. */
  key: string;
  /** '' for a new one. */
  id: string;
  /** '' while what is typed is no date. */
  date: string;
  /** `22:00`. */
  from: string;
  /** The same or an earlier time is on the next day. */
  until: string;
  /** Minutes, as text. */
  breakMinutes: string;
};

type Line = Pick<
  TimesheetLinePartsFragment,
  'id' | 'startsAt' | 'endsAt' | 'breakMinutes' | 'reason'
>;

/** @param zone IANA, of the location */
export function lineValues(line: Line, zone: string): LineValues {
  const [date = '', from = ''] = wallClock(line.startsAt, zone).split('T');
  const [, until = ''] = wallClock(line.endsAt, zone).split('T');
  return { key: line.id, id: line.id, date, from, until, breakMinutes: String(line.breakMinutes) };
}

/** Whether a line ends on the day after it began. */
export const endsNextDay = ({ from, until }: Pick<LineValues, 'from' | 'until'>) =>
  from !== '' && until !== '' && until <= from;

/** Whether what is typed is what the line was. */
function isUnchanged(values: LineValues, line: Line, zone: string): boolean {
  const before = lineValues(line, zone);
  return (['date', 'from', 'until', 'breakMinutes'] as const).every(
    (name) => values[name] === before[name],
  );
}

/**
 * The lines as the API takes them. What was not changed keeps its instants, so that an hour that a clock shows twice
 * stays the one that it was, and its reason.
 *
 * @param reason why the others are changed or added
 */
export function lineInputs(
  typed: readonly LineValues[],
  { lines, zone, reason }: { lines: readonly Line[]; zone: string; reason: string },
): TimesheetLineInput[] {
  return typed.map((values) => {
    const before = lines.find(({ id }) => id === values.id);
    if (before && isUnchanged(values, before, zone)) {
      const { id, startsAt, endsAt, breakMinutes } = before;
      return { id, startsAt, endsAt, breakMinutes, reason: before.reason };
    }
    const lastDay = endsNextDay(values) ? daysLater(values.date, 1) : values.date;
    return {
      id: values.id || null,
      startsAt: instantAt(`${values.date}T${values.from}`, zone),
      endsAt: instantAt(`${lastDay}T${values.until}`, zone),
      breakMinutes: Number(values.breakMinutes || 0),
      reason,
    };
  });
}

import type { LineSource, TimesheetLine } from '@stint/domain/timesheet/timesheet-line.ts';
import { TimesheetLineEntity } from './timesheet-line.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { millisecondsOf } from '@stint/domain/kernel/instants.ts';

/** A line as the domain sees it, with the sheet that it is on. */
export type StoredLine = TimesheetLine & { timesheetId: string };

/** The lines of these sheets in the order of time. @returns by sheet */
export async function linesOf(
  connection: AgencyConnection,
  timesheetIds: readonly string[],
): Promise<ReadonlyMap<string, StoredLine[]>> {
  const rows = await selectRows(connection, TimesheetLineEntity, { timesheetId: timesheetIds });
  const lines = rows.map(storedLine).toSorted(byTime);
  return Map.groupBy(lines, ({ timesheetId }) => timesheetId);
}

function storedLine(row: TimesheetLineEntity): StoredLine {
  const { id, timesheetId, workDate: date, startsAt, endsAt, breakMinutes, breaks, reason } = row;
  const source = row.source as LineSource;
  return { id, timesheetId, date, startsAt, endsAt, breakMinutes, breaks, source, reason };
}

function byTime(one: StoredLine, other: StoredLine): number {
  return (
    millisecondsOf(one.startsAt) - millisecondsOf(other.startsAt) || (one.id < other.id ? -1 : 1)
  );
}

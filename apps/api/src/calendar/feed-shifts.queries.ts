import { calendarEvents } from '@stint/domain/shift/calendar-event.ts';
import type { ChangedEvent } from './calendar-text.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { selection } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';
import { shiftColumns, storedShift } from '../shift/shift-columns.ts';
import { ShiftEntity } from '../shift/shift.entity.ts';

/** What was a month ago or more is left out, and what is not among so many of the next. */
const MOST = 1_000;

/** The events of an employee's own shifts, the earliest first. */
export async function feedOf(
  { db, agencyId }: AgencyConnection,
  employeeId: string,
  now: string,
): Promise<ChangedEvent[]> {
  const { rows } = await db.query<FeedRow>(SELECT, [agencyId, employeeId, now, MOST]);
  const changedAt = new Map(rows.map((row) => [uidOf(row.id), row.updatedAt]));
  const shifts = rows.map((row) => {
    const { title: label, place, version } = row;
    return { ...storedShift(row), label, place, version };
  });
  return calendarEvents(shifts, HOST).map((event) => {
    return { ...event, changedAt: changedAt.get(event.uid)! };
  });
}

type FeedRow = ShiftEntity & { title: string; place: string | null };

/** Ids of rows are unique in the world; the host says whose they are. */
const HOST = 'shifts.stint';
const uidOf = (id: string) => `${id}@${HOST}`;

const table = tableOf(ShiftEntity);
const names = ['id', 'version', 'updatedAt', ...shiftColumns] as const;

const SELECT = `
  SELECT own.*, assignment.job_title || ', ' || client.name AS title,
    concat_ws(', ', location.name, location.street, location.city,
      concat_ws(' ', location.region, location.postal_code)) AS place
  FROM (
    SELECT ${selection(names.map((name) => table.column(name)))}, location_id, client_id
    FROM shift
    WHERE agency_id = $1 AND employee_id = $2 AND starts_at > $3::timestamptz - interval '30 days'
    ORDER BY starts_at, id LIMIT $4
  ) AS own
  JOIN assignment ON assignment.agency_id = $1 AND assignment.id = own."assignmentId"
  JOIN client ON client.agency_id = $1 AND client.id = own.client_id
  LEFT JOIN location ON location.agency_id = $1 AND location.id = own.location_id
  ORDER BY own."startsAt", own.id`;

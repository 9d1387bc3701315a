import type { FeedShift } from '@stint/domain/shift/calendar-event.ts';
import { shiftColumns, storedShift } from './shift-columns.ts';
import { ShiftEntity } from './shift.entity.ts';
import { type AgencyConnection, selection } from '../database/select-rows.ts';
import { tableOf } from '../database/table.ts';

/** So many at most. */
const MOST = 1_000;

/** A shift of a calendar feed, and when it was last changed: an instant, ISO. */
export type ChangedShift = FeedShift & { changedAt: string };

/** An employee's own shifts for a calendar, the earliest first, from a month ago on. */
export async function feedShifts(
  { db, agencyId }: AgencyConnection,
  employeeId: string,
  now: string,
): Promise<ChangedShift[]> {
  const { rows } = await db.query<FeedRow>(SELECT, [agencyId, employeeId, now, MOST]);
  return rows.map((row) => {
    const { title: label, place, version, updatedAt: changedAt } = row;
    return { ...storedShift(row), label, place, version, changedAt };
  });
}

type FeedRow = ShiftEntity & { title: string; place: string | null };

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

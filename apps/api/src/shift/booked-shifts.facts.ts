import type { TimeSpan } from '@stint/domain/kernel/instants.ts';
import type { BookedShift } from '@stint/domain/shift/shift-rules.ts';
import { type ShiftStatus, shiftStates, takesTime } from '@stint/domain/shift/shift.ts';
import { shiftLabel, type ShiftReader } from './shift-label.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** Time that somebody would work. */
export interface WantedTime extends TimeSpan {
  /** Under which the answer is found. */
  key: string;
  /** `null`: nobody has other shifts. */
  employeeId: string | null;
  /** The shift that it is about, which is not in its own way. */
  shiftId: string | null;
  timeZone: string;
}

/** States in which a person's time is taken. */
const taking = (Object.keys(shiftStates) as ShiftStatus[]).filter((status) =>
  takesTime({ status }),
);

/**
 * The shifts that take the time of the same people, in one statement. Hold the employees before, where something is
 * decided on them: two commands that plan for one person then come one after the other.
 *
 * @returns by key; nothing where nothing is in the way
 */
export async function bookedShifts(
  { db, agencyId }: AgencyConnection,
  reader: ShiftReader,
  wanted: readonly WantedTime[],
): Promise<Map<string, BookedShift[]>> {
  const people = wanted.filter(({ employeeId }) => employeeId !== null);
  if (people.length === 0) return new Map();
  const { rows } = await db.query<Omit<BookedShift, 'label'> & { key: string; timeZone: string }>(
    SELECT,
    [agencyId, JSON.stringify(people), taking],
  );
  const named = rows.map(({ timeZone, ...shift }) => ({
    ...shift,
    label: shiftLabel(reader, { ...shift, timeZone }),
  }));
  return Map.groupBy(named, ({ key }) => key);
}

/**
 * The same for the targets of one command, which may be in each other's way: those before count as if they were done,
 * so that at worst one too many is refused.
 */
export async function bookedInOrder(
  connection: AgencyConnection,
  reader: ShiftReader,
  wanted: readonly WantedTime[],
): Promise<Map<string, BookedShift[]>> {
  const booked = await bookedShifts(connection, reader, wanted);
  const before = new Map<string | null, BookedShift[]>();
  for (const { key, employeeId, startsAt, endsAt, timeZone } of wanted) {
    if (employeeId === null) continue;
    const earlier = before.get(employeeId) ?? [];
    booked.set(key, [...(booked.get(key) ?? []), ...earlier]);
    const label = shiftLabel(reader, { startsAt, endsAt, timeZone });
    before.set(employeeId, [...earlier, { id: key, status: 'SCHEDULED', startsAt, endsAt, label }]);
  }
  return booked;
}

/** No shift is longer than 25 hours, so that the index on the beginning finds those that end later. */
const SELECT = `
  SELECT wanted.key, shift.id, shift.status, shift.starts_at AS "startsAt", shift.ends_at AS "endsAt",
    shift.time_zone AS "timeZone"
  FROM jsonb_to_recordset($2::jsonb) AS wanted(
    key text, "employeeId" uuid, "shiftId" uuid, "startsAt" timestamptz, "endsAt" timestamptz)
  JOIN shift ON shift.agency_id = $1 AND shift.employee_id = wanted."employeeId"
    AND shift.starts_at < wanted."endsAt"
    AND shift.starts_at > wanted."startsAt" - interval '25 hours'
    AND shift.ends_at > wanted."startsAt"
  WHERE shift.status = ANY($3::text[]) AND shift.id IS DISTINCT FROM wanted."shiftId"
  ORDER BY shift.starts_at, shift.id`;

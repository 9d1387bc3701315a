import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import type { Punch, PunchCorrection } from '@stint/domain/punch/punch.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** Whose punches, of which days (both included), wherever those days begin and end. */
export interface PunchedDays {
  employeeId: string;
  from: IsoDate;
  through: IsoDate;
}

/** A punch with where it was made. */
export type StoredPunch = Punch & { geofence: string };

export interface StoredPunches {
  punches: StoredPunch[];
  corrections: PunchCorrection[];
}

/**
 * The punches of these people on these days with all that corrects them, in two statements. The days are those of UTC
 * and one more at either end, so that they are complete in every time zone.
 *
 * @returns by person and days, as `daysKey` tells them
 */
export async function storedPunches(
  { db, agencyId }: AgencyConnection,
  wanted: readonly PunchedDays[],
): Promise<ReadonlyMap<string, StoredPunches>> {
  const distinct = [...new Map(wanted.map((each) => [daysKey(each), each])).values()];
  const found = new Map<string, StoredPunches>(
    distinct.map((each) => [daysKey(each), { punches: [], corrections: [] }]),
  );
  if (distinct.length === 0) return found;
  const values = [
    agencyId,
    JSON.stringify(distinct.map((each) => ({ ...each, key: daysKey(each) }))),
  ];
  const punches = await db.query<StoredPunch & { key: string }>(PUNCHES, values);
  for (const { key, ...punch } of punches.rows) found.get(key)!.punches.push(punch);
  const corrections = await db.query<PunchCorrection & { key: string }>(CORRECTIONS, values);
  for (const { key, ...correction } of corrections.rows) {
    found.get(key)!.corrections.push(correction as PunchCorrection);
  }
  return found;
}

export function daysKey({ employeeId, from, through }: PunchedDays): string {
  return `${employeeId} ${from} ${through}`;
}

const WANTED = `jsonb_to_recordset($2::jsonb) AS wanted(
  key text, "employeeId" uuid, "from" date, through date)`;

const inDays = (column: string) =>
  `${column} >= wanted."from" - 1 AND ${column} < wanted.through + 2`;

const PUNCHES = `
  SELECT wanted.key, punch.id, punch.assignment_id AS "assignmentId", punch.kind,
    punch.device_at AS "deviceAt", punch.sent_at AS "sentAt", punch.received_at AS "receivedAt",
    punch.device_id AS "deviceId", punch.sequence, punch.geofence
  FROM ${WANTED}
  JOIN punch ON punch.agency_id = $1 AND punch.employee_id = wanted."employeeId"
    AND ${inDays('punch.device_at')}
  ORDER BY punch.device_at, punch.id`;

/** Also what moves a punch of these days to others, and what comes from others. */
const CORRECTIONS = `
  SELECT wanted.key, correction.id, coalesce(correction.made_by_id::text, '') AS "by",
    correction.reason, correction.made_at AS "madeAt", correction.change,
    correction.assignment_id AS "assignmentId", correction.kind, correction.at,
    coalesce(correction.punch_id, correction.added_by_correction_id) AS "punchId"
  FROM ${WANTED}
  JOIN punch_correction AS correction ON correction.agency_id = $1
    AND correction.employee_id = wanted."employeeId"
  LEFT JOIN punch ON punch.agency_id = $1 AND punch.id = correction.punch_id
  LEFT JOIN punch_correction AS added
    ON added.agency_id = $1 AND added.id = correction.added_by_correction_id
  WHERE ${inDays('coalesce(correction.at, punch.device_at, added.at)')}
    OR ${inDays('coalesce(punch.device_at, added.at)')}
  ORDER BY correction.made_at, correction.id`;

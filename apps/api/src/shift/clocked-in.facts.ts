import { shiftOfStretch } from '@stint/domain/shift/shift-of-stretch.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import type { ClockShift } from '../punch/work-to-clock.facts.ts';

/**
 * Those of these shifts for which somebody has clocked in: on a device, or by a correction that says so. A punch that
 * was removed does not count.
 */
export async function clockedInFor(
  { db, agencyId }: AgencyConnection,
  shiftIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const punched = await db.query<{ id: string }>(PUNCHED, [agencyId, shiftIds]);
  const added = await db.query<AddedPunch>(ADDED, [agencyId, shiftIds]);
  const wanted = new Set(shiftIds);
  const found = new Set(punched.rows.map(({ id }) => id));
  for (const { assignmentId, at, shifts } of added.rows) {
    const shift = shiftOfStretch({ assignmentId, in: { at } }, shifts);
    if (shift && wanted.has(shift.id)) found.add(shift.id);
  }
  return found;
}

/** As it was added: who moves it by so much that it is for another shift, adds another. */
interface AddedPunch {
  assignmentId: string;
  at: string;
  /** Those of the assignment around it. */
  shifts: ClockShift[];
}

const latest = (corrections: string) => `(
  SELECT later.change FROM punch_correction AS later
  WHERE later.agency_id = $1 AND ${corrections} ORDER BY later.made_at DESC, later.id DESC LIMIT 1)`;

const PUNCHED = `
  SELECT DISTINCT shift_id AS id FROM punch
  WHERE agency_id = $1 AND shift_id = ANY($2::uuid[])
    AND ${latest('later.punch_id = punch.id')} IS DISTINCT FROM 'REMOVE'`;

/** No shift is longer than 25 hours. */
const ADDED = `
  SELECT added.assignment_id AS "assignmentId", added.at, (
    SELECT json_agg(json_build_object('id', near.id, 'assignmentId', near.assignment_id,
      'status', near.status, 'startsAt', near.starts_at, 'endsAt', near.ends_at))
    FROM shift AS near
    WHERE near.agency_id = $1 AND near.assignment_id = added.assignment_id
      AND near.starts_at BETWEEN added.at - interval '25 hours' AND added.at + interval '1 day'
  ) AS shifts
  FROM punch_correction AS added
  WHERE added.agency_id = $1 AND added.change = 'ADD' AND added.kind = 'IN'
    AND ${latest('later.added_by_correction_id = added.id')} IS DISTINCT FROM 'REMOVE'
    AND EXISTS (
      SELECT FROM shift WHERE shift.agency_id = $1 AND shift.id = ANY($2::uuid[])
        AND shift.assignment_id = added.assignment_id
        AND added.at BETWEEN shift.starts_at - interval '1 day' AND shift.ends_at
    )`;

import {
  type Instant,
  isBefore,
  minutesBetween,
  type TimeSpan,
} from '@stint/domain/kernel/instants.ts';
import type { Punch } from '@stint/domain/punch/punch.ts';
import { DAYS_BEFORE, daysBefore } from './punch-evidence.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { statementName } from '../database/statement-name.ts';

/**
 * How many punches of a person arrived within a day before a moment, whatever their device said.
 *
 * @param near their punches around that moment, which are all that have to be counted while none is sent for days
 *   farther away: others cost one more statement
 * @param sentFor from the earliest to the latest time of those that are sent now
 */
export async function takenPunches(
  connection: AgencyConnection,
  employeeId: string,
  { near, sentFor, now }: { near: readonly Punch[]; sentFor: TimeSpan; now: Instant },
): Promise<number> {
  const isNear =
    isBefore(daysBefore(now, DAYS_BEFORE), sentFor.startsAt) &&
    isBefore(sentFor.endsAt, daysBefore(now, -DAYS_BEFORE));
  if (!isNear) return receivedSince(connection, employeeId, daysBefore(now, 1));
  return near.filter(({ receivedAt }) => minutesBetween(receivedAt, now) < 24 * 60).length;
}

async function receivedSince(
  { db, agencyId }: AgencyConnection,
  employeeId: string,
  since: Instant,
): Promise<number> {
  const text = `SELECT count(*)::integer AS count FROM punch
     WHERE agency_id = $1 AND employee_id = $2 AND received_at > $3`;
  const { rows } = await db.query<{ count: number }>({
    name: statementName(text),
    text,
    values: [agencyId, employeeId, since],
  });
  return rows[0]!.count;
}

import { addDays } from '@stint/domain/kernel/dates.ts';
import { addMinutes } from '@stint/domain/kernel/instants.ts';
import { addPunch, movePunch } from '../../punch/correct-punch.commands.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';
import { sheetsOfWeek } from './demo-sheets.ts';
import type { DemoWeek } from './weeks.ts';

/** When and by whom. */
interface Correction {
  clerk: string;
  week: DemoWeek;
  now: string;
}

/** Forgotten punches that the agency has added; the others are left to whoever looks around. */
const ADDED = 3;

/**
 * The agency corrects what people punched: a time of a week that was approved before, so that its sheet is flagged,
 * and some of the times that nobody clocked out.
 */
export async function correctPunches(office: DemoAgencyBuilder, correction: Correction) {
  const ctx = await office.as(correction.clerk, correction.now);
  const [sheet] = await sheetsOfWeek(office, { week: correction.week, status: 'APPROVED' });
  const last = sheet && (await lastOut(office, sheet.assignmentId, correction.week));
  if (last) {
    const at = addMinutes(last.at, 35);
    const reason = 'Stayed to finish the inventory count, as the shift lead confirmed';
    await done(movePunch(ctx, { punchId: idOf('Punch', last), at, reason }));
  }
  for (const { assignmentId, at } of await forgottenOuts(office, correction.week)) {
    await done(
      addPunch(ctx, {
        assignmentId: idOf('Assignment', { id: assignmentId }),
        kind: 'OUT',
        at,
        reason: 'Forgot to clock out; left at the end of the shift',
      }),
    );
  }
}

async function lastOut({ tx }: DemoAgencyBuilder, assignmentId: string, { startDate }: DemoWeek) {
  const { rows } = await tx.db.query<{ id: string; at: string }>(
    `SELECT id, device_at AS at FROM punch
     WHERE agency_id = $1 AND assignment_id = $2 AND kind = 'OUT' AND device_at BETWEEN $3 AND $4
     ORDER BY device_at DESC LIMIT 1`,
    [tx.agencyId, assignmentId, startDate, addDays(startDate, 6)],
  );
  return rows[0];
}

async function forgottenOuts({ tx }: DemoAgencyBuilder, { startDate }: DemoWeek) {
  const { rows } = await tx.db.query<{ assignmentId: string; at: string }>(
    `SELECT shift.assignment_id AS "assignmentId", shift.ends_at AS at FROM shift
     JOIN assignment ON assignment.agency_id = $1 AND assignment.id = shift.assignment_id
     WHERE shift.agency_id = $1 AND work_date BETWEEN $2 AND $3 AND 1 = (
       SELECT count(*) FILTER (WHERE kind = 'IN') + 2 * count(*) FILTER (WHERE kind = 'OUT') FROM punch
       WHERE punch.agency_id = $1 AND punch.shift_id = shift.id)
     ORDER BY shift.starts_at, assignment.number LIMIT $4`,
    [tx.agencyId, startDate, addDays(startDate, 6), ADDED],
  );
  return rows;
}

import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { addMinutes } from '@stint/domain/kernel/instants.ts';
import { shiftMachine } from '@stint/domain/shift/shift.machine.ts';
import { stateList } from '../../database/state-list.ts';
import { recordLeftEarly } from '../../shift/change-shift.commands.ts';
import { offerShifts } from '../../shift/offer-shifts.commands.ts';
import { createOpenShifts } from '../../shift/open-shifts.commands.ts';
import { shiftKind } from '../../shift/shift.kind.ts';
import { act } from '../../write/act.ts';
import { runPlannedCommand } from '../../write/planned-command.ts';
import { maria, tomas } from '../cast/portal-employees.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';
import { demoWeeks } from './weeks.ts';

/**
 * What happens to planned shifts: no-shows are recorded, somebody leaves early, one is canceled, and open shifts are
 * offered to the employees of the portal and to those who do the same work.
 *
 * @param recruiter plans
 */
export function enterShiftChanges(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  { recruiter }: { recruiter: string },
): void {
  const [latest] = demoWeeks(calendar);
  const between = [latest!.startDate, addDays(latest!.startDate, 5)] as const;
  const at = (minute: number, run: (now: string) => Promise<void>) =>
    calendar.schedule({ day: calendar.lastDay, minute }, run);
  at(OPENED, async (now) => {
    const ctx = await office.as(recruiter, now);
    const missed = await shiftsOf(office, between, 'NOT EXISTS', 4);
    await done(act(ctx, shiftKind, { action: 'recordNoShow', targets: missed, input: {} }));
    const [worked] = await shiftsOf(office, between, 'EXISTS', 1);
    if (!worked) return;
    const { id, version } = worked;
    const left = { leftAt: addMinutes(worked.endsAt, -90), reason: 'Felt unwell' };
    await done(recordLeftEarly(ctx, { id: idOf('Shift', { id }), version, ...left }));
  });
  at(OPENED + 2, async (now) => {
    const ahead = [calendar.date(3), calendar.date(10)] as const;
    const [canceled] = await shiftsOf(office, ahead, 'NOT EXISTS', 1);
    if (!canceled) return;
    const reason = 'The client closes the line for maintenance';
    const request = { action: 'cancel', targets: [canceled], input: { reason }, reason } as const;
    await done(act(await office.as(recruiter, now), shiftKind, request));
  });
  at(OPENED + 4, async (now) => {
    for (const { userName } of [maria, tomas]) await offer(office, { userName, recruiter, now });
  });

  /** Two shifts on the next Saturday but one, for which nobody is planned by the week. */
  async function offer(
    { tx }: DemoAgencyBuilder,
    { userName, recruiter: by, now }: { userName: string; recruiter: string; now: string },
  ): Promise<void> {
    const { rows } = await tx.db.query<{ id: string; jobOrderId: string }>(COLLEAGUES, [
      tx.agencyId,
      office.accountOf(userName),
      now,
    ]);
    const [first] = rows;
    if (!first) return;
    const ctx = await office.as(by, now);
    const opened = await done(
      createOpenShifts(ctx, {
        jobOrderId: idOf('JobOrder', { id: first.jobOrderId }),
        count: 2,
        workDate: addDays(latest!.startDate, 19),
        startTime: '08:00',
        endTime: '14:00',
        breakMinutes: 30,
      }),
    );
    const shiftIds = opened.outcomes.map(({ recordId }) => recordId!);
    const assignmentIds = rows.map((row) => idOf('Assignment', row));
    await done(runPlannedCommand(ctx, offerShifts, { shiftIds, assignmentIds }));
  }
}

/** When the employees of the portal have their accounts, and it is not tomorrow yet in Greenwich. */
const OPENED = 15 * 60 + 46;

/** Assignments of the same order as that of an account, its own among them. */
const COLLEAGUES = `
  SELECT other.id, other.job_order_id AS "jobOrderId"
  FROM account
  JOIN assignment AS own ON own.agency_id = $1 AND own.employee_id = account.employee_id
    AND own.status IN (${stateList(assignmentMachine, 'ACTIVE')})
  JOIN assignment AS other ON other.agency_id = $1 AND other.job_order_id = own.job_order_id
    AND other.status IN (${stateList(assignmentMachine, 'ACTIVE')}) AND (other.end_date IS NULL OR other.end_date > $3::date + 21)
  WHERE account.agency_id = $1 AND account.id = $2
  ORDER BY other.number LIMIT 4`;

/** Shifts of weekly schedules between two days, with punches or without. */
async function shiftsOf(
  { tx }: DemoAgencyBuilder,
  [from, through]: readonly [string, string],
  punched: 'EXISTS' | 'NOT EXISTS',
  count: number,
) {
  const { rows } = await tx.db.query<{ id: string; version: number; endsAt: string }>(
    `SELECT shift.id, shift.version, shift.ends_at AS "endsAt" FROM shift
     JOIN assignment ON assignment.agency_id = $1 AND assignment.id = shift.assignment_id
     WHERE shift.agency_id = $1 AND planned_for BETWEEN $2 AND $3 AND shift.status IN (${stateList(shiftMachine, 'SCHEDULED')})
       AND ${punched} (SELECT FROM punch WHERE punch.agency_id = $1 AND punch.shift_id = shift.id)
     ORDER BY shift.starts_at DESC, assignment.number LIMIT $4`,
    [tx.agencyId, from, through, count],
  );
  return rows;
}

import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import { timeRecord } from '@stint/domain/punch/time-record.ts';
import type { ClaimStatus } from '@stint/domain/timesheet/claim.ts';
import { comesAfterSubmission } from '@stint/domain/timesheet/later-punches.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { timeRulesOf } from './counting-rules.facts.ts';
import { daysKey, storedPunches } from './stored-punches.facts.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import type { Handler } from '../jobs/subscription.ts';
import { logRefused } from '../jobs/log-refused.ts';
import { act } from '../write/act.ts';

/** Flags sheets that were handed in when a punch of their days arrives, or is corrected: nothing else changes (T-8). */
export const flagLaterPunches: Handler = {
  name: 'timesheet:flag-later-punches',
  label: 'Flag timesheets for later punches',
  async run(ctx, { kind, records }) {
    const ids = records.map(({ id }) => id);
    const sheets = await sheetsNear(ctx, kind === 'punch' ? PUNCHES : CORRECTIONS, ids);
    const flagged = new Set<string>();
    for (const sheet of sheets) {
      const { startDate, endDate } = sheet;
      const status = sheet.status as ClaimStatus;
      const day = await workDayOf(ctx, sheet);
      if (comesAfterSubmission({ status, startDate, endDate }, day)) flagged.add(sheet.id);
    }
    if (flagged.size === 0) return;
    const targets = [...flagged].map((id) => ({ id }));
    const request = { action: 'flagLaterPunch', targets, input: {} } as const;
    logRefused(ctx.job.log, await act(ctx, timesheetKind, request));
  },
};

interface NearSheet {
  id: string;
  status: string;
  startDate: IsoDate;
  endDate: IsoDate;
  timeZone: string;
  assignmentId: string;
  employeeId: string;
  punchId: string;
  at: string;
}

async function sheetsNear({ database, agency }: JobContext, changed: string, ids: string[]) {
  const { rows } = await database.read(
    (db) => db.query<NearSheet>(`${changed} ${NEAR}`, [agency.id, ids]),
    'primary',
  );
  return rows;
}

/** The day on which the work began that the punch belongs to. */
async function workDayOf(ctx: JobContext, sheet: NearSheet): Promise<IsoDate> {
  const { employeeId, assignmentId, timeZone, punchId, at } = sheet;
  const { date } = localTimeAt(timeZone, at);
  const days = { employeeId, from: addDays(date, -2), through: addDays(date, 2) };
  const stretches = await ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const found = (await storedPunches(connection, [days])).get(daysKey(days))!;
    const rules = (await timeRulesOf(connection, [assignmentId])).get(assignmentId)!;
    const counted = countedPunches(found.punches, found.corrections);
    return timeRecord(counted, rules.punches, ctx.now).stretches;
  }, 'primary');
  const own = stretches.find((stretch) => {
    const breaks = stretch.breaks.flatMap(({ start, end }) => [start, end]);
    return [stretch.in, stretch.out, ...breaks].some((punch) => punch?.id === punchId);
  });
  return own ? localTimeAt(timeZone, own.in.at).date : date;
}

const PUNCHES = `
  WITH changed AS (
    SELECT assignment_id, id AS punch_id, device_at AS at FROM punch
    WHERE agency_id = $1 AND id = ANY($2::uuid[])
  )`;

const CORRECTIONS = `
  WITH changed AS (
    SELECT made.assignment_id, coalesce(made.punch_id, made.added_by_correction_id, made.id) AS punch_id,
      coalesce(made.at, punch.device_at, added.at) AS at
    FROM punch_correction AS made
    LEFT JOIN punch ON punch.agency_id = $1 AND punch.id = made.punch_id
    LEFT JOIN punch_correction AS added
      ON added.agency_id = $1 AND added.id = made.added_by_correction_id
    WHERE made.agency_id = $1 AND made.id = ANY($2::uuid[])
  )`;

const NEAR = `
  SELECT sheet.id, sheet.status, sheet.start_date AS "startDate", sheet.end_date AS "endDate",
    sheet.time_zone AS "timeZone", sheet.assignment_id AS "assignmentId",
    sheet.employee_id AS "employeeId", changed.punch_id AS "punchId", changed.at
  FROM changed
  JOIN timesheet AS sheet ON sheet.agency_id = $1 AND sheet.assignment_id = changed.assignment_id
    AND changed.at >= sheet.start_date - 1 AND changed.at < sheet.end_date + 3
    AND sheet.status IN (${stateList(timesheetMachine, 'SUBMITTED', 'APPROVED')})`;

import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { type ShiftStatus, shiftStates, takesTime } from '@stint/domain/shift/shift.ts';
import { missingPeriods, type Period } from '@stint/domain/timesheet/period.ts';
import { sheetOfPeriod } from './begun-sheet.ts';
import { timeRulesOf } from './counting-rules.facts.ts';
import { livingSheet } from '../database/living-sheet.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import { recordChange } from '../history/change.ts';

/** Assignments that are looked at together. */
const AT_ONCE = 100;

/** So far back, in days: two weeks that are over, whenever weeks begin. */
const LOOKED_BACK = 14;

const worked = (Object.keys(shiftStates) as ShiftStatus[]).filter((status) =>
  takesTime({ status }),
);

/**
 * Begins the sheets that are missing for periods that are over (T-8), so that somebody is reminded of them: where
 * something was planned or punched, and for employees who submit their time although nothing is planned. A period is
 * over when its last day is over at the location.
 *
 * @param atMidnight an instant: only where a day ended within the hour before it; everywhere where none is given
 */
export async function beginMissingSheets(
  ctx: JobContext,
  { atMidnight = null }: { atMidnight?: string | null } = {},
): Promise<void> {
  const from = addDays(ctx.today, -LOOKED_BACK);
  for (let after: string | null = null; !ctx.job.signal.aborted;) {
    const assignments: Candidate[] = await candidates(ctx, { from, atMidnight, after });
    if (assignments.length === 0) return;
    await beginFor(ctx, assignments, from);
    after = assignments.at(-1)!.id;
  }
}

interface Candidate {
  id: string;
  startDate: IsoDate | null;
  endDate: IsoDate | null;
  /** On which work began. */
  workDays: IsoDate[];
  /** On which it ended. */
  endDays: IsoDate[];
  existing: Period[];
  /** The last day that is over at the location. */
  through: IsoDate;
  submitsAlways: boolean;
}

async function beginFor(ctx: JobContext, assignments: readonly Candidate[], from: IsoDate) {
  const rules = await ctx.database.read((db) =>
    timeRulesOf(
      { db, agencyId: ctx.agency.id },
      assignments.map(({ id }) => id),
    ),
  );
  for (const { id, workDays, endDays, existing, through, submitsAlways, ...dates } of assignments) {
    const { settings } = rules.get(id)!;
    const isSplit = settings.nightShiftDay === 'SPLIT_AT_MIDNIGHT';
    const worked = isSplit ? [...workDays, ...endDays] : workDays;
    const days = worked.length === 0 && submitsAlways ? null : worked;
    const between = { from, through };
    for (const { startDate } of missingPeriods(dates, settings, days, existing, between)) {
      if (ctx.job.signal.aborted) return;
      await ctx.database.write(async (tx) => {
        const found = await sheetOfPeriod(tx, ctx, { assignmentId: id, date: startDate });
        if (!('begun' in found)) return;
        await recordChange(tx, ctx, { command: 'timesheet:write', entries: found.entries });
      });
    }
  }
}

async function candidates(
  { database, agency, now, today }: JobContext,
  { from, atMidnight, after }: { from: IsoDate; atMidnight: string | null; after: string | null },
): Promise<Candidate[]> {
  const values = [agency.id, from, today, worked, after, AT_ONCE, now, atMidnight];
  const { rows } = await database.read((db) => db.query<Candidate>(SELECT, values), 'primary');
  return rows;
}

const plannedWork = `shift.agency_id = $1 AND shift.assignment_id = assignment.id AND status = ANY($4::text[])`;
/** What ends at midnight has no part of the day after. */
const endDay = `((ends_at - interval '1 second') AT TIME ZONE shift.time_zone)::date::text`;
const zone = 'coalesce(location.time_zone, agency.time_zone)';
const punchDay = `(device_at AT TIME ZONE ${zone})::date::text`;
const punchedBetween = `punch.agency_id = $1 AND punch.assignment_id = assignment.id
  AND device_at >= $2::date AND device_at < $3::date + 1`;

const SELECT = `
  SELECT assignment.id, assignment.start_date AS "startDate", assignment.end_date AS "endDate",
    array(
      SELECT work_date::text FROM shift WHERE ${plannedWork} AND work_date BETWEEN $2::date AND $3::date
      UNION
      SELECT ${punchDay} FROM punch WHERE ${punchedBetween} AND kind = 'IN'
    ) AS "workDays",
    array(
      SELECT ${endDay} FROM shift WHERE ${plannedWork} AND work_date BETWEEN $2::date - 1 AND $3::date
      UNION
      SELECT ${punchDay} FROM punch WHERE ${punchedBetween} AND kind = 'OUT'
    ) AS "endDays",
    (
      SELECT coalesce(json_agg(json_build_object(
        'startDate', sheet.start_date, 'endDate', sheet.end_date)), '[]')
      FROM timesheet AS sheet
      WHERE sheet.agency_id = $1 AND sheet.assignment_id = assignment.id
        AND sheet.end_date >= $2::date - 7 AND ${livingSheet('sheet')}
    ) AS existing,
    (($7::timestamptz AT TIME ZONE ${zone})::date - 1)::text AS through,
    EXISTS (
      SELECT FROM account WHERE account.agency_id = $1
        AND account.employee_id = assignment.employee_id
        AND account.preferences->'sections' ? 'timesheets'
    ) AND assignment.status IN (${stateList(assignmentMachine, 'ACTIVE')}) AS "submitsAlways"
  FROM assignment
  JOIN agency ON agency.id = $1
  LEFT JOIN location ON location.agency_id = $1 AND location.id = assignment.location_id
  WHERE assignment.agency_id = $1 AND assignment.employee_id IS NOT NULL
    AND assignment.status IN (${stateList(assignmentMachine, 'ACTIVE', 'CLOSED', 'CANCELLED')})
    AND assignment.start_date <= $3 AND (assignment.end_date IS NULL OR assignment.end_date >= $2)
    AND ($5::uuid IS NULL OR assignment.id > $5)
    AND ($8::timestamptz IS NULL OR extract(hour FROM $8 AT TIME ZONE ${zone}) = 0)
  ORDER BY assignment.id LIMIT $6`;

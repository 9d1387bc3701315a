import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import { unexplainedSkew } from '@stint/domain/punch/device-clock.ts';
import { hasEnded, missingPunches } from '@stint/domain/punch/stretch.ts';
import { timeRecord } from '@stint/domain/punch/time-record.ts';
import { type WorkedStretch, workedTime } from '@stint/domain/punch/worked-time.ts';
import type { PrefillingShift } from '@stint/domain/timesheet/prefilled-lines.ts';
import type { TimesheetFlag } from '@stint/domain/timesheet/timesheet-flag.ts';
import { type TimeRules, timeRulesOf } from './counting-rules.facts.ts';
import { daysKey, type StoredPunches, storedPunches } from './stored-punches.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** The days of an assignment for which somebody claims time. */
export interface ClaimedDays {
  /** Under which the answer is found. */
  id: string;
  assignmentId: string;
  employeeId: string;
  startDate: IsoDate;
  endDate: IsoDate;
  /** In which its days are, IANA: a sheet keeps that in which it was begun, wherever its location is moved. */
  timeZone: string;
}

/** What was planned and punched on these days. */
export interface Evidence {
  rules: TimeRules;
  /** Ended stretches of the assignment around these days, rounded. */
  worked: readonly WorkedStretch[];
  /** Also of the day before, whose nights may reach into these days. */
  shifts: readonly PrefillingShift[];
  /** Flags that say that a punch is missing. */
  missingPunches: number;
  /** Punches with unexplained skew. */
  skewedPunches: number;
  flags: TimesheetFlag[];
}

/** A stretch may have begun the day before, and the week of overtime reaches no further. */
const AROUND_DAYS = 2;

/**
 * What was planned and punched for sheets, in five statements for all of them. All punches of a person are read
 * together, as what they do for one client ends what they did for another.
 *
 * @param now what is open for too long by then was forgotten
 */
export async function evidenceOf(
  connection: AgencyConnection,
  now: string,
  claims: readonly ClaimedDays[],
): Promise<ReadonlyMap<string, Evidence>> {
  const punches = await storedPunches(connection, claims.map(punchedDays));
  const shifts = await shiftsOf(connection, claims);
  const assignments = [...punches.values()].flatMap((each) => assignmentsOf(each));
  const ids = new Set([...claims.map(({ assignmentId }) => assignmentId), ...assignments]);
  const rules = await timeRulesOf(connection, [...ids]);
  return new Map(
    claims.map((claim) => {
      const own = punches.get(daysKey(punchedDays(claim)))!;
      const planned = shifts.get(claim.id) ?? [];
      return [claim.id, evidence(claim, own, { planned, rules, now })];
    }),
  );
}

function punchedDays({ employeeId, startDate, endDate }: ClaimedDays) {
  const from = addDays(startDate, -AROUND_DAYS);
  return { employeeId, from, through: addDays(endDate, AROUND_DAYS) };
}

function assignmentsOf({ punches, corrections }: StoredPunches): string[] {
  const added = corrections.flatMap((each) => (each.change === 'ADD' ? each.assignmentId : []));
  return [...punches.map(({ assignmentId }) => assignmentId), ...added];
}

function evidence(
  { assignmentId, startDate, endDate, timeZone }: ClaimedDays,
  { punches, corrections }: StoredPunches,
  around: {
    planned: readonly PrefillingShift[];
    rules: ReadonlyMap<string, TimeRules>;
    now: string;
  },
): Evidence {
  const ofAssignment = around.rules.get(assignmentId)!;
  const rules = { ...ofAssignment, counting: { ...ofAssignment.counting, timeZone } };
  const counted = countedPunches(punches, corrections);
  const { stretches, flags } = timeRecord(counted, rules.punches, around.now);
  const worked = workedTime(
    stretches.filter(hasEnded),
    (id) => (id === assignmentId ? rules : around.rules.get(id)!).counting,
  );
  const isOwn = (at: string) => {
    const { date } = localTimeAt(timeZone, at);
    return date >= startDate && date <= endDate;
  };
  const own = new Set(
    counted.filter((punch) => punch.assignmentId === assignmentId && isOwn(punch.at)).map(idOf),
  );
  const missing = missingPunches(flags).filter(({ punchId }) => own.has(punchId)).length;
  const tolerance = rules.settings.skewToleranceSeconds;
  const skewed = unexplainedSkew(punches, corrections, tolerance).filter((id) => own.has(id));
  const outside = punches.some(({ id, geofence }) => geofence === 'OUTSIDE' && own.has(id));
  return {
    rules,
    worked: worked.filter(({ stretch }) => stretch.assignmentId === assignmentId),
    shifts: around.planned,
    missingPunches: missing,
    skewedPunches: skewed.length,
    flags: [
      ...(skewed.length > 0 ? (['SKEW_UNEXPLAINED'] as const) : []),
      ...(missing > 0 ? (['PUNCH_MISSING'] as const) : []),
      ...(outside ? (['OUTSIDE_GEOFENCE'] as const) : []),
    ],
  };
}

const idOf = ({ id }: { id: string }) => id;

async function shiftsOf(
  { db, agencyId }: AgencyConnection,
  claims: readonly ClaimedDays[],
): Promise<ReadonlyMap<string, PrefillingShift[]>> {
  const { rows } = await db.query<PrefillingShift & { claimId: string }>(SHIFTS, [
    agencyId,
    JSON.stringify(claims),
  ]);
  return Map.groupBy(rows, ({ claimId }) => claimId);
}

const SHIFTS = `
  SELECT claim.id AS "claimId", shift.status, shift.starts_at AS "startsAt",
    shift.ends_at AS "endsAt", shift.time_zone AS "timeZone",
    shift.break_minutes AS "breakMinutes", shift.left_at AS "leftAt"
  FROM jsonb_to_recordset($2::jsonb) AS claim(
    id text, "assignmentId" uuid, "startDate" date, "endDate" date)
  JOIN shift ON shift.agency_id = $1 AND shift.assignment_id = claim."assignmentId"
    AND shift.work_date BETWEEN claim."startDate" - 1 AND claim."endDate"
  ORDER BY shift.starts_at, shift.id`;

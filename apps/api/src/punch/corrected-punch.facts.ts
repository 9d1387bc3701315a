import type { AssignmentStatus } from '@stint/domain/assignment/assignment.ts';
import { countedPunches } from '@stint/domain/punch/counted-punches.ts';
import type { CountedPunch, Punch, PunchCorrection } from '@stint/domain/punch/punch.ts';
import { PunchCorrectionEntity } from './punch-correction.entity.ts';
import { PunchEntity } from './punch.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** A punch that is corrected: one that was made on a device, or one that a correction added. */
export type CorrectedPunch = { punchId: string } | { addedByCorrectionId: string };

/** What is known of it. */
export interface CorrectionFacts {
  employeeId: string;
  assignmentId: string;
  /** As it came, or was added. */
  first: Pick<CountedPunch, 'kind' | 'at'>;
  /** As it counts now; nothing when it was removed. */
  current: CountedPunch | undefined;
  /** In the order in which they were made. */
  corrections: readonly PunchCorrectionEntity[];
}

/** @returns undefined where there is no such punch */
export async function correctionFacts(
  connection: AgencyConnection,
  corrected: CorrectedPunch,
): Promise<CorrectionFacts | undefined> {
  const found = await firstOf(connection, corrected);
  if (!found) return undefined;
  const { row, punches, added } = found;
  const later = await selectRows(connection, PunchCorrectionEntity, corrected);
  const corrections = later.toSorted(byTimeMade);
  const [current] = countedPunches(punches, [...added, ...corrections].map(correctionOf));
  const { employeeId, assignmentId } = row;
  return { employeeId, assignmentId, first: found.first, current, corrections };
}

async function firstOf(connection: AgencyConnection, corrected: CorrectedPunch) {
  if ('punchId' in corrected) {
    const [row] = await selectRows(connection, PunchEntity, { id: corrected.punchId });
    const first = row && { kind: row.kind as Punch['kind'], at: row.deviceAt };
    return row && { row, first: first!, punches: [row as Punch], added: [] };
  }
  const id = corrected.addedByCorrectionId;
  const [row] = await selectRows(connection, PunchCorrectionEntity, { id, change: 'ADD' });
  const first = row && { kind: row.kind as Punch['kind'], at: row.at! };
  return row && { row, first: first!, punches: [], added: [row] };
}

/** A stored correction as the domain sees it. */
export function correctionOf(row: PunchCorrectionEntity): PunchCorrection {
  const { madeById, punchId, addedByCorrectionId, ...rest } = row;
  return { ...rest, by: madeById, punchId: punchId ?? addedByCorrectionId } as PunchCorrection;
}

function byTimeMade(one: PunchCorrectionEntity, other: PunchCorrectionEntity): number {
  return Date.parse(one.madeAt) - Date.parse(other.madeAt) || (one.id < other.id ? -1 : 1);
}

/** The assignment of a correction, for deciding whether its day may be recorded. */
export interface CorrectableWork {
  employeeId: string | null;
  status: AssignmentStatus;
  startDate: string | null;
  endDate: string | null;
  timeZone: string;
}

export async function correctableWork(
  { db, agencyId }: AgencyConnection,
  assignmentId: string,
): Promise<CorrectableWork | undefined> {
  const { rows } = await db.query<CorrectableWork>(
    `SELECT a.employee_id AS "employeeId", a.status, a.start_date AS "startDate",
       a.end_date AS "endDate", coalesce(l.time_zone, g.time_zone) AS "timeZone"
     FROM assignment a JOIN agency g ON g.id = a.agency_id
     LEFT JOIN location l ON l.agency_id = a.agency_id AND l.id = a.location_id
     WHERE a.agency_id = $1 AND a.id = $2`,
    [agencyId, assignmentId],
  );
  return rows[0];
}

import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import type { RunningAssignment } from '@stint/domain/assignment/full-time-overlap.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import { numberSql } from '../database/number-sql.ts';

/** Those of these candidates who work now: an assignment of theirs is active. */
export async function candidatesAtWork(
  { db, agencyId }: AgencyConnection,
  candidateIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT DISTINCT candidate_id AS id FROM assignment
     WHERE agency_id = $1 AND candidate_id = ANY($2::uuid[]) AND status = ${stateList(assignmentMachine, 'ACTIVE')}`,
    [agencyId, candidateIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A candidate's assignments that have not ended, as far as double booking is concerned. */
export async function loadRunningAssignments(
  { db, agencyId }: AgencyConnection,
  candidateId: string,
): Promise<RunningAssignment[]> {
  const { rows } = await db.query<RunningAssignment>(
    `SELECT id, ${numberSql('Assignment', 'number')} || ' ' || job_title AS label, job_type AS "jobType", schedule,
       start_date AS "startDate", end_date AS "endDate"
     FROM assignment
     WHERE agency_id = $1 AND candidate_id = $2 AND status IN (${stateList(assignmentMachine, 'PENDING', 'NEEDS_APPROVAL', 'ACTIVE')})
     ORDER BY number`,
    [agencyId, candidateId],
  );
  return rows;
}

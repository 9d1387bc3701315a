import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';

/** Which placements are about to change. */
export type PlacementsToLock =
  | { submissionIds: readonly string[] }
  | { placementIds: readonly string[] }
  | { pendingOfCandidates: readonly string[] };

/**
 * Holds everything that placing, canceling and hiring decide on until the transaction ends: the job
 * orders with their openings, the candidates, their employees and assignments, in that order and each
 * by id, so that no two commands wait for each other. What is read afterwards is up to date.
 */
export async function lockPlacements(
  { db, agencyId }: AgencyConnection,
  which: PlacementsToLock,
): Promise<void> {
  const [rows, ids] = rowsOf(which);
  const candidates =
    'pendingOfCandidates' in which ? '$2::uuid[]' : `ARRAY(SELECT candidate_id FROM ${rows})`;
  const statements = [
    `SELECT 1 FROM job_order WHERE agency_id = $1 AND id IN (SELECT job_order_id FROM ${rows})
     ORDER BY id FOR UPDATE`,
    `SELECT 1 FROM candidate WHERE agency_id = $1 AND id = ANY(${candidates}) ORDER BY id FOR UPDATE`,
    `SELECT 1 FROM employee WHERE agency_id = $1 AND candidate_id = ANY(${candidates})
     ORDER BY id FOR UPDATE`,
    `SELECT 1 FROM assignment WHERE agency_id = $1 AND candidate_id = ANY(${candidates})
     ORDER BY id FOR UPDATE`,
  ];
  for (const statement of statements) await db.query(statement, [agencyId, ids]);
}

function rowsOf(which: PlacementsToLock): [rows: string, ids: readonly string[]] {
  if ('submissionIds' in which) {
    return ['submission WHERE agency_id = $1 AND id = ANY($2::uuid[])', which.submissionIds];
  }
  if ('placementIds' in which) {
    return ['placement WHERE agency_id = $1 AND id = ANY($2::uuid[])', which.placementIds];
  }
  return [
    `placement WHERE agency_id = $1 AND candidate_id = ANY($2::uuid[]) AND status = ${stateList(placementMachine, 'PENDING')}`,
    which.pendingOfCandidates,
  ];
}

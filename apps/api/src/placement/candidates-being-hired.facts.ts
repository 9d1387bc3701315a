import type { CandidateBeingHired } from '@stint/domain/placement/cancel-all-pending.ts';
import { loadPendingPlacements } from './placement.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** These candidates with all of their pending placements; ids that mean nothing are left out. */
export async function loadCandidatesBeingHired(
  connection: AgencyConnection,
  candidateIds: readonly string[],
): Promise<ReadonlyMap<string, CandidateBeingHired>> {
  const { db, agencyId } = connection;
  const { rows } = await db.query<{ id: string; label: string }>(
    `SELECT id, first_name || ' ' || last_name AS label
     FROM candidate WHERE agency_id = $1 AND id = ANY($2::uuid[])`,
    [agencyId, candidateIds],
  );
  const placements = await loadPendingPlacements(connection, candidateIds);
  const pending = Map.groupBy(
    placements.map(({ facts }) => facts),
    ({ candidate }) => candidate.id,
  );
  const names = new Map(rows.map((row) => [row.id, row.label]));
  return new Map(
    candidateIds
      .filter((id) => names.has(id))
      .map((id) => [id, { id, label: names.get(id)!, pending: pending.get(id) ?? [] }]),
  );
}

import type { PlacingFacts } from '@stint/domain/placement/placement-facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/**
 * A client's credit limit and what is used of it: placement fees that are billable and not yet paid.
 * Time and invoices will add to it. `null`: no limit.
 */
export async function loadCredit(
  { db, agencyId }: AgencyConnection,
  clientId: string,
): Promise<PlacingFacts['credit']> {
  const { rows } = await db.query<{ limit: string; used: string }>(
    `SELECT credit_limit AS "limit", coalesce((
       SELECT sum(amount) FROM placement_fee
       JOIN assignment ON assignment.agency_id = $1 AND assignment.id = assignment_id
       WHERE placement_fee.agency_id = $1 AND withdrawn_on IS NULL AND assignment.client_id = $2
     ), 0)::text AS used
     FROM client WHERE agency_id = $1 AND id = $2 AND credit_limit IS NOT NULL`,
    [agencyId, clientId],
  );
  return rows[0] ?? null;
}

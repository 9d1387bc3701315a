import type { AgencyConnection } from '../database/select-rows.ts';

/** Those of these shifts for which somebody has clocked in. */
export async function clockedInFor(
  { db, agencyId }: AgencyConnection,
  shiftIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT DISTINCT shift_id AS id FROM punch WHERE agency_id = $1 AND shift_id = ANY($2::uuid[])`,
    [agencyId, shiftIds],
  );
  return new Set(rows.map(({ id }) => id));
}

import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import { PlacementOwnerEntity } from './placement-owner.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { idsForCommand } from '../write/targets.ts';

/** Who is credited with how much of a placement, in percent. */
export interface OwnerShare {
  accountId: string;
  share: string;
}

export function loadOwners(
  connection: AgencyConnection,
  placementId: string,
): Promise<PlacementOwnerEntity[]> {
  return selectRows(connection, PlacementOwnerEntity, { placementId });
}

/** Refuses owners who are no staff of this agency, each by its place in the form. */
export async function unknownOwners(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  owners: readonly OwnerShare[],
): Promise<Refusal[]> {
  if (owners.length === 0) return [];
  const { db, agencyId } = connection;
  const ids = owners.map(({ accountId }) => accountId);
  const visible = await idsForCommand(connection, ctx, 'Account', ids);
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM account WHERE agency_id = $1 AND kind = 'STAFF' AND id = ANY($2::uuid[])`,
    [agencyId, [...visible]],
  );
  const known = new Set(rows.map(({ id }) => id));
  return owners.flatMap(({ accountId }, index) =>
    known.has(accountId) ? [] : [notFound('Account', `owners.${index}.accountId`)],
  );
}

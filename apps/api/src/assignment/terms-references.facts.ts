import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import type { StoredTerms } from './assignment-terms.type.ts';
import { idsForCommand } from '../write/targets.ts';

const contactFields = ['contactId', 'reportsToId', 'billingContactId'] as const;

/**
 * Refuses a location or contact that is none of this client: unknown, another client's and another
 * agency's look the same.
 */
export async function foreignReferences(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  clientId: string,
  terms: Partial<StoredTerms>,
): Promise<Refusal[]> {
  const { db, agencyId } = connection;
  const { locationId } = terms;
  const contactIds = contactFields.flatMap((field) => terms[field] ?? []);
  if (locationId == null && contactIds.length === 0) return [];
  const ids = [
    ...(await idsForCommand(connection, ctx, 'Location', locationId == null ? [] : [locationId])),
    ...(await idsForCommand(connection, ctx, 'Contact', contactIds)),
  ];
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM location WHERE agency_id = $1 AND client_id = $2 AND id = ANY($3::uuid[])
     UNION ALL
     SELECT id FROM contact WHERE agency_id = $1 AND client_id = $2 AND id = ANY($3::uuid[])`,
    [agencyId, clientId, ids],
  );
  const known = new Set(rows.map(({ id }) => id));
  const foreign = (id: string | null | undefined) => id != null && !known.has(id);
  return [
    ...(foreign(terms.locationId) ? [notFound('Location', 'locationId')] : []),
    ...contactFields
      .filter((field) => foreign(terms[field]))
      .map((field) => notFound('Contact', field)),
  ];
}

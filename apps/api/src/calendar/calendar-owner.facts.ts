import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { identityIn } from '../context/session-lookup.ts';
import { sessionPermissions } from '../context/session-permissions.ts';
import { hashOfToken, type SessionToken } from '../context/session-token.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** Comes with the section Schedule alone. */
const needed = 'shift:accept' satisfies PermissionName;

/**
 * Whose calendar a link opens; `null` for a key that never was or was ended, and for an account that may not see its
 * schedule any more. The link does no more than its owner could do now.
 */
export async function calendarOwner(
  connection: AgencyConnection,
  key: SessionToken,
  now: string,
): Promise<{ employeeId: string; agencyName: string } | null> {
  const { rows } = await connection.db.query<{ id: string }>(
    'SELECT id FROM account WHERE agency_id = $1 AND calendar_key_hash = $2',
    [connection.agencyId, hashOfToken(key)],
  );
  const identity = rows[0] ? await identityIn(connection, rows[0].id, now) : null;
  if (identity?.viewer.kind !== 'EMPLOYEE') return null;
  if (!sessionPermissions(identity).has(needed)) return null;
  return { employeeId: identity.viewer.employeeId, agencyName: identity.agency.name };
}

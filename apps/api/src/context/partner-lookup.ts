import { effectivePermissions } from '@stint/domain/partner-token/partner-permissions.ts';
import { partnerTokenMachine } from '@stint/domain/partner-token/partner-token.machine.ts';
import { AGENCY_COLUMNS, contextAgency, type StoredAgency } from './context-agency.ts';
import type { OpenPartner } from './open-partner.ts';
import { hashOfPartnerToken, type PartnerToken } from './partner-token-value.ts';
import { stateList } from '../database/state-list.ts';
import type { Tenants } from '../database/tenants.ts';
import { acceptingTokens } from '../database/work.ts';

/**
 * The partner whose token this is; `null` when there is none, or it was revoked or has expired: one statement
 * finds all of that out, so that it takes the same time. Notes now and then where and when it was used.
 */
export async function partnerOf(
  tenants: Tenants,
  token: PartnerToken,
  { now, network }: { now: string; network: string },
): Promise<OpenPartner | null> {
  const database = tenants.of(token.agencyId, acceptingTokens);
  const { rows } = await database.read(
    (db) =>
      db.query<StoredPartner>({
        name: 'partner-of-token',
        text: PARTNER,
        values: [token.agencyId, hashOfPartnerToken(token), now],
      }),
    'primary',
  );
  const [stored] = rows;
  if (!stored) return null;
  const { id, lastUsedAt } = stored;
  if (lastUsedAt === null || Date.parse(now) - Date.parse(lastUsedAt) >= NOTED_EVERY) {
    await database.write(({ db }) => db.query(NOTE_USE, [token.agencyId, id, now, network]));
  }
  return openPartner(stored);
}

/** In milliseconds; not with each request, to save writes. */
const NOTED_EVERY = 60_000;

const PARTNER = `
  SELECT token.id, token.name, token.permissions, token.client_ids AS "clientIds",
    token.last_used_at AS "lastUsedAt",
    ((token.expires_on + 1)::timestamp AT TIME ZONE agency.time_zone) AS "endsAt", ${AGENCY_COLUMNS}
  FROM partner_token AS token
  JOIN agency ON agency.id = token.agency_id
  JOIN agency_settings ON agency_settings.agency_id = token.agency_id
  WHERE token.agency_id = $1 AND token.token_hash = $2
    AND token.status IN (${stateList(partnerTokenMachine, 'ACTIVE')})
    AND ((token.expires_on + 1)::timestamp AT TIME ZONE agency.time_zone) > $3`;

/** The version stays: nobody changed the token. */
const NOTE_USE = `
  UPDATE partner_token SET last_used_at = $3, last_used_from = $4
  WHERE agency_id = $1 AND id = $2
    AND (last_used_at IS NULL OR last_used_at <= $3::timestamptz - interval '1 minute')`;

interface StoredPartner extends StoredAgency {
  id: string;
  name: string;
  permissions: string[];
  clientIds: string[] | null;
  lastUsedAt: string | null;
  endsAt: string;
}

function openPartner(stored: StoredPartner): OpenPartner {
  const { id, name, permissions, clientIds, endsAt } = stored;
  return {
    id,
    name,
    viewer: {
      kind: 'PARTNER',
      tokenId: id,
      permissions: effectivePermissions(permissions, clientIds),
      clientIds,
    },
    agency: contextAgency(stored),
    endsAt: new Date(endsAt).toISOString(),
  };
}

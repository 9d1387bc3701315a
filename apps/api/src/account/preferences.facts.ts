import { accountMachine } from '@stint/domain/account/account.machine.ts';
import type { ChosenClientPortalPreferences } from '@stint/domain/access/preferences.ts';
import {
  type ClientPortalFacts,
  clientPortalRefusals,
} from '@stint/domain/access/preference-rules.ts';
import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import type { Viewer } from '@stint/domain/access/viewer.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { stateList } from '../database/state-list.ts';
import { idsForCommand } from '../write/targets.ts';

/** Why these preferences cannot be those of a contact at this client. */
export async function clientPreferenceRefusals(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  preferences: ChosenClientPortalPreferences,
  clientId: string,
): Promise<Refusal[]> {
  const { jobOrders, locationIds } = preferences;
  const facts: ClientPortalFacts = {
    owner: jobOrders.ownerId ? await ownerOf(connection, ctx, jobOrders.ownerId) : null,
    ownLocationIds: await locationsOf(connection, ctx, clientId, locationIds ?? []),
  };
  return clientPortalRefusals(preferences, facts);
}

/** The client of a contact. */
export async function clientOf(
  { db, agencyId }: AgencyConnection,
  contactId: string,
): Promise<string> {
  const { rows } = await db.query<{ clientId: string }>(
    'SELECT client_id AS "clientId" FROM contact WHERE agency_id = $1 AND id = $2',
    [agencyId, contactId],
  );
  return rows[0]!.clientId;
}

async function ownerOf(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  id: string,
): Promise<ClientPortalFacts['owner']> {
  const seen = await idsForCommand(connection, ctx, 'Account', [id]);
  const { rows } = await connection.db.query<NonNullable<ClientPortalFacts['owner']>>(
    `SELECT id, display_name AS label, email,
       status <> ${stateList(accountMachine, 'DEACTIVATED')} AS "mayOwn"
     FROM account WHERE agency_id = $1 AND id = ANY($2::uuid[]) AND kind = 'STAFF'`,
    [connection.agencyId, [...seen]],
  );
  return rows[0] ?? null;
}

async function locationsOf(
  connection: AgencyConnection,
  ctx: { viewer: Viewer },
  clientId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const seen = await idsForCommand(connection, ctx, 'Location', ids);
  const { rows } = await connection.db.query<{ id: string }>(
    'SELECT id FROM location WHERE agency_id = $1 AND client_id = $2 AND id = ANY($3::uuid[])',
    [connection.agencyId, clientId, [...seen]],
  );
  return new Set(rows.map(({ id }) => id));
}

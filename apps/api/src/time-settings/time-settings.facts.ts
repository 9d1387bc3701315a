import {
  type ClientTimeSettings,
  defaultTimeSettings,
  type TimeSettings,
  timeSettingsOf,
} from '@stint/domain/time-settings/time-settings.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** What holds for the time of these clients, in one statement. @returns by client */
export async function timeSettingsOfClients(
  { db, agencyId }: AgencyConnection,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, TimeSettings>> {
  const { rows } = await db.query<{
    clientId: string;
    agency: Partial<TimeSettings>;
    own: ClientTimeSettings | null;
  }>(
    `SELECT wanted.id AS "clientId", time_settings AS agency, own.settings AS own
     FROM unnest($2::uuid[]) AS wanted(id)
     JOIN agency_settings ON agency_settings.agency_id = $1
     LEFT JOIN client_time_settings AS own ON own.agency_id = $1 AND own.client_id = wanted.id`,
    [agencyId, [...new Set(clientIds)]],
  );
  return new Map(
    rows.map(({ clientId, agency, own }) => {
      const agencyWide = { ...defaultTimeSettings, ...agency };
      return [clientId, timeSettingsOf(agencyWide, own ?? {})];
    }),
  );
}

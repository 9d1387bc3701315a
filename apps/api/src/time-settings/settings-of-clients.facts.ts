import {
  type ClientTimeSettings,
  defaultTimeSettings,
  type TimeSettings,
  timeSettingsOf,
} from '@stint/domain/time-settings/time-settings.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { statementName } from '../database/statement-name.ts';

/** The agency's own settings of time as they are stored, and those of clients by the client's id. */
export interface StoredTimeSettings {
  agency: Partial<TimeSettings>;
  clients: Readonly<Record<string, ClientTimeSettings>>;
}

/** What holds for the agency as a whole, and for each of its clients. */
export interface AgencyTimeSettings {
  agency: TimeSettings;
  ofClient: (clientId: string) => TimeSettings;
}

export function timeSettingsByClient({ agency, clients }: StoredTimeSettings): AgencyTimeSettings {
  const own = { ...defaultTimeSettings, ...agency };
  return { agency: own, ofClient: (clientId) => timeSettingsOf(own, clients[clientId] ?? {}) };
}

/**
 * A row with the columns `agency` and `clients`, of `StoredTimeSettings`.
 *
 * @param agencyId the agency's placeholder
 * @param clients a condition on `client_id`
 */
export function storedTimeSettings(agencyId: string, clients: string): string {
  return `SELECT
    (SELECT time_settings FROM agency_settings WHERE agency_id = ${agencyId}) AS agency,
    (SELECT coalesce(jsonb_object_agg(client_id, settings), '{}')
     FROM client_time_settings WHERE agency_id = ${agencyId} AND client_id ${clients}) AS clients`;
}

/** The settings for the time of these clients, in one statement. */
export async function settingsOfClients(
  { db, agencyId }: AgencyConnection,
  clientIds: readonly string[],
): Promise<AgencyTimeSettings> {
  const text = storedTimeSettings('$1', '= ANY($2::uuid[])');
  const { rows } = await db.query<StoredTimeSettings>({
    name: statementName(text),
    text,
    values: [agencyId, clientIds],
  });
  return timeSettingsByClient(rows[0]!);
}

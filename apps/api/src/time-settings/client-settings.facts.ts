import type { Refusal } from '@stint/domain/kernel/refusal.ts';
import {
  type ClientTimeSettings,
  type TimeSettings,
  timeSettingsOf,
} from '@stint/domain/time-settings/time-settings.ts';
import { timeSettingRefusals } from '@stint/domain/time-settings/time-setting-limits.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { globalId } from '../graphql/global-id.ts';

/**
 * Why settings of the agency do not go with what clients have otherwise: a client that keeps its break point of eight
 * minutes has no steps of six. Names the clients that stand in the way.
 */
export async function clientsInTheWay(
  { db, agencyId }: AgencyConnection,
  agency: TimeSettings,
): Promise<Refusal[]> {
  const { rows } = await db.query<{ id: string; name: string; settings: ClientTimeSettings }>(
    `SELECT client.id, client.name, own.settings FROM client_time_settings own
     JOIN client ON client.agency_id = own.agency_id AND client.id = own.client_id
     WHERE own.agency_id = $1 ORDER BY client.sort_name, client.id`,
    [agencyId],
  );
  const found = rows.flatMap(({ id, name, settings }) =>
    timeSettingRefusals(timeSettingsOf(agency, settings)).map((refusal) => ({
      ...refusal,
      blocking: [{ kind: 'client', id: globalId('Client', id), label: name }],
    })),
  );
  const byRule = Map.groupBy(found, ({ code, field }) => `${code} ${field}`);
  return [...byRule.values()].map((same) => ({
    ...same[0]!,
    blocking: same.flatMap(({ blocking }) => blocking).slice(0, MOST_NAMED),
  }));
}

/** Enough to say why not. */
const MOST_NAMED = 5;

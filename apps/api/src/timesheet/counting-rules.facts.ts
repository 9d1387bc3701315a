import type { PunchRules } from '@stint/domain/punch/time-record.ts';
import type { CountingRules } from '@stint/domain/punch/worked-time.ts';
import { countingRulesOf, punchRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

/** What holds for the time of one assignment. */
export interface TimeRules {
  settings: TimeSettings;
  /** When punches belong together. */
  punches: PunchRules;
  /** How the time is counted. */
  counting: CountingRules;
}

/** The rules of these assignments, by assignment: of their clients, and of where they are. */
export async function timeRulesOf(
  connection: AgencyConnection,
  assignmentIds: readonly string[],
): Promise<ReadonlyMap<string, TimeRules>> {
  const { rows } = await connection.db.query<Placed>(PLACED, [connection.agencyId, assignmentIds]);
  const settings = await settingsOfClients(
    connection,
    rows.map(({ clientId }) => clientId),
  );
  return new Map(
    rows.map(({ id, clientId, timeZone, country, region }) => {
      const own = settings.ofClient(clientId);
      const place = country === null ? null : { country, region };
      const counting = countingRulesOf(own, { timeZone, place });
      return [id, { settings: own, punches: punchRulesOf(own), counting }];
    }),
  );
}

interface Placed {
  id: string;
  clientId: string;
  timeZone: string;
  country: string | null;
  region: string | null;
}

const PLACED = `
  SELECT assignment.id, assignment.client_id AS "clientId", location.country, location.region,
    coalesce(location.time_zone, agency.time_zone) AS "timeZone"
  FROM assignment
  JOIN agency ON agency.id = $1
  LEFT JOIN location ON location.agency_id = $1 AND location.id = assignment.location_id
  WHERE assignment.agency_id = $1 AND assignment.id = ANY($2::uuid[])`;

import type { PlannableAssignment } from './plannable-assignments.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';
import { settingsOfClients } from '../time-settings/settings-of-clients.facts.ts';

/** How many days ahead shifts are planned, as the client or the agency has it, by assignment. */
export async function planningDaysOf(
  connection: AgencyConnection,
  assignments: readonly Pick<PlannableAssignment, 'id' | 'clientId'>[],
): Promise<ReadonlyMap<string, number>> {
  const clientIds = assignments.map(({ clientId }) => clientId);
  const settings = await settingsOfClients(connection, clientIds);
  return new Map(
    assignments.map(({ id, clientId }) => [id, settings.ofClient(clientId).planningDays]),
  );
}

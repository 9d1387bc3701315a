import { defaultTimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import type { PlannableAssignment } from './plannable-assignments.facts.ts';
import type { AgencyConnection } from '../database/select-rows.ts';

/** How many days ahead shifts are planned, by assignment. */
export async function planningDaysOf(
  _connection: AgencyConnection,
  assignments: readonly Pick<PlannableAssignment, 'id' | 'clientId'>[],
): Promise<ReadonlyMap<string, number>> {
  return new Map(assignments.map(({ id }) => [id, defaultTimeSettings.planningDays]));
}

import { LocationEntity } from './location.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** Country and region of locations, by their ids; those that are not there are left out. */
export async function loadPlaces(
  connection: AgencyConnection,
  locationIds: readonly string[],
): Promise<ReadonlyMap<string, { country: string; region: string | null }>> {
  if (locationIds.length === 0) return new Map();
  const id = [...new Set(locationIds)];
  const locations = await selectRows(connection, LocationEntity, { id });
  return new Map(locations.map((location) => [location.id, location]));
}

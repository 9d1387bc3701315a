import { LocationEntity } from './location.entity.ts';
import { type AgencyConnection, selectRows } from '../database/select-rows.ts';

/** Country and region of a location; `null` where there is no such location, or none is chosen. */
export async function loadPlace(
  connection: AgencyConnection,
  locationId: string | null | undefined,
): Promise<{ country: string; region: string | null } | null> {
  if (!locationId) return null;
  const [location] = await selectRows(connection, LocationEntity, { id: locationId });
  return location ?? null;
}

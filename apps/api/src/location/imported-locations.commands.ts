import { locationTimeZone, type Place } from '@stint/domain/import/notations/region.ts';
import { LocationEntity } from './location.entity.ts';
import { selectRows } from '../database/select-rows.ts';
import type { Transaction } from '../database/tenant.ts';
import { type ImportedRows, writeImported } from '../history/imported-rows.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * Locations that an import brings (W-10). Their zone, where it is not said, is their state's and city's, else the office's. A known
 * location that does not move keeps its zone.
 */
export async function upsertImportedLocations(
  tx: Transaction,
  ctx: Pick<SignedInContext, 'account' | 'now' | 'agency'>,
  { created, changed }: ImportedRows<LocationEntity>,
) {
  const zoneOf = ({ timeZone, ...place }: Place & { timeZone?: string | null }) =>
    timeZone ?? locationTimeZone(place) ?? ctx.agency.timeZone;
  const known = await selectRows(tx, LocationEntity, { id: changed.map(({ id }) => id) });
  const before = new Map(known.map((location) => [location.id, location]));
  const movedZone = (id: string, set: Partial<LocationEntity>) => {
    const location = before.get(id)!;
    const moved = (['country', 'region', 'city'] as const).some(
      (part) => part in set && set[part] !== location[part],
    );
    return moved ? zoneOf({ ...location, timeZone: undefined, ...set }) : location.timeZone;
  };
  return writeImported(tx, ctx, LocationEntity, {
    created: created.map((location) => ({ ...location, timeZone: zoneOf(location) })),
    changed: changed.map(({ id, set }) => ({
      id,
      set: { ...set, timeZone: set.timeZone ?? movedZone(id, set) },
    })),
  });
}

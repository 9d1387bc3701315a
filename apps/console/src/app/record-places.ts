import { isIdOf } from '@stint/domain/kernel/id-prefixes.ts';
import type { RecordPlaces } from '@stint/spa-kit/record/address/record-places.ts';
import { may } from '@stint/spa-kit/session/viewer.ts';
import type { Place } from './place.ts';
import { places, type PlacePath } from './places.tsx';

/** The place with this path, or the one that contains it. */
export function placeAt(path: string): Place | undefined {
  return places.find((place) => path === place.path || path.startsWith(`${place.path}/`));
}

/** Lists and links of the record layer are checked against these paths. */
declare module '@stint/spa-kit/record/address/record-places.ts' {
  interface AppPlaces {
    path: PlacePath;
  }
}

/** Where the record of this global id opens; undefined for kinds that have no screen. */
export function recordPath(id: string): string | undefined {
  const place = places.find(
    (place: Place) => place.records !== undefined && isIdOf(place.records, id),
  );
  return place && `${place.path}/${id}`;
}

/** Where the console shows records, for `RecordLink` and the lists. */
export const recordPlaces: RecordPlaces = {
  pathOf: recordPath,
  mayOpen: (viewer, path) => {
    const place = placeAt(path);
    return place !== undefined && may(viewer, place.permission);
  },
  labelAt: (path) => placeAt(path)?.label,
  newRecordAt: (viewer, path) => {
    const create = placeAt(path)?.create;
    return create && may(viewer, create.permission) ? create.label : undefined;
  },
};

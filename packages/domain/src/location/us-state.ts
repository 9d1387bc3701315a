import { readRegion } from '../import/notations/region.ts';

/** Where a location is, as far as laws depend on it (T-5). */
export interface Jurisdiction {
  /** ISO 3166, `US`. */
  country: string;
  region: string | null;
}

/** @returns the code of the state, `CA`, however the location spells it; `null` outside the United States */
export function usStateOf(place: Jurisdiction | null): string | null {
  if (place?.country !== 'US' || place.region === null) return null;
  const { value } = readRegion(place.region) as { value: string };
  return value;
}

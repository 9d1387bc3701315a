import { canadianProvinces } from './canadian-provinces.ts';
import { countryCode } from './country-names.ts';
import { countryTimeZone } from './country-time-zone.ts';
import { faulty, type Reading } from './reading.ts';
import { folded } from './text.ts';
import { usStates } from './us-states.ts';

const stateCodes = new Map(
  Object.entries(usStates).flatMap(([code, { name }]) => [
    [plainly(name), code],
    [plainly(code), code],
  ]),
);

const provinces = new Map(
  Object.entries(canadianProvinces).flatMap(([code, province]) =>
    [code, ...province.names].map((name) => [plainly(name), province] as const),
  ),
);

/** A state by code or name (`TX`, `texas`, `US-TX`) as its code; regions of other countries stay as written. */
export function readRegion(cell: string): Reading<string> {
  return { value: stateCodes.get(plainly(cell.replace(/^US[- ]/i, ''))) ?? cell };
}

/** A province of Canada by code or name: `NS`, `Nova Scotia`, `CA-NS`. */
function provinceOf(region: string | null | undefined) {
  return provinces.get(plainly((region ?? '').replace(/^CA-/i, '')));
}

function plainly(name: string): string {
  return folded(name).replace(/\p{M}/gu, '');
}

/** Where a place is, as far as the file says. */
export interface Place {
  /** ISO 3166-1 alpha-2; by default that of the province, or the United States. */
  country?: string | null;
  /** Code of the state; code or name of the province. */
  region?: string | null;
  /** Decides in states with two time zones. */
  city?: string | null;
}

/** The country that a region alone tells: Canada, whose provinces have codes and names of no state. */
export function impliedCountry({ region }: Place): string | undefined {
  return provinceOf(region) ? 'CA' : undefined;
}

/**
 * The IANA zone of a place: that of its state or province, elsewhere that of the country. `undefined` if the
 * state is unknown or the country has several zones.
 */
export function locationTimeZone({ country, region, city }: Place): string | undefined {
  const home = country || impliedCountry({ region }) || 'US';
  if (home !== 'US' && home !== 'CA') return countryTimeZone(home);
  const part = home === 'US' ? usStates[region ?? ''] : provinceOf(region);
  const place = city?.trim().toLowerCase() ?? '';
  const other = Object.entries(part?.elsewhere ?? {}).find(([, places]) => places.includes(place));
  return other?.[0] ?? part?.timeZone;
}

/** An IANA time zone that the runtime knows. */
export function readTimeZone(cell: string): Reading<string> {
  try {
    const timeZone = new Intl.DateTimeFormat('en', { timeZone: cell }).resolvedOptions().timeZone;
    if (/\//.test(cell) || cell === 'UTC') return { value: timeZone };
  } catch {
    // Not a time zone; reported below.
  }
  return faulty('FAULT.timeZone', {});
}

/** ISO 3166-1 alpha-2 or alpha-3, or the name of a country. */
export function readCountry(cell: string): Reading<string> {
  const name = plainly(cell);
  const code = countryCode(cell) ?? (/^[a-z]{2}$/.test(name) ? name.toUpperCase() : undefined);
  return code ? { value: code } : faulty('FAULT.country', {});
}

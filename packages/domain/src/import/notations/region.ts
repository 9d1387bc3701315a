import type { Reading } from './reading.ts';
import { folded } from './text.ts';
import { usStates } from './us-states.ts';

const codeByName = new Map(
  Object.entries(usStates).flatMap(([code, { name }]) => [
    [folded(name), code],
    [folded(code), code],
  ]),
);

/** A state by code or name (`TX`, `texas`, `US-TX`) as its code; regions of other countries stay as written. */
export function readRegion(cell: string): Reading<string> {
  return { value: codeByName.get(folded(cell.replace(/^US[- ]/i, ''))) ?? cell };
}

/** Where a place is, as far as the file says. */
export interface Place {
  /** ISO 3166-1 alpha-2; by default the United States. */
  country?: string | null;
  /** State code. */
  region?: string | null;
  /** Decides in states with two time zones. */
  city?: string | null;
}

/** The IANA zone of a place in the United States; `undefined` elsewhere or when the state is unknown. */
export function locationTimeZone({ country, region, city }: Place): string | undefined {
  if (country && country !== 'US') return undefined;
  const state = usStates[region ?? ''];
  const place = city?.trim().toLowerCase() ?? '';
  const other = Object.entries(state?.elsewhere ?? {}).find(([, places]) => places.includes(place));
  return other?.[0] ?? state?.timeZone;
}

/** An IANA time zone that the runtime knows. */
export function readTimeZone(cell: string): Reading<string> {
  try {
    const timeZone = new Intl.DateTimeFormat('en', { timeZone: cell }).resolvedOptions().timeZone;
    if (/\//.test(cell) || cell === 'UTC') return { value: timeZone };
  } catch {
    // Not a time zone; reported below.
  }
  return { problem: 'is not a time zone such as “America/Chicago”' };
}

const countryNames: Readonly<Record<string, string>> = {
  unitedstates: 'US',
  unitedstatesofamerica: 'US',
  usa: 'US',
  estadosunidos: 'US',
  canada: 'CA',
  mexico: 'MX',
  germany: 'DE',
  deutschland: 'DE',
  spain: 'ES',
  unitedkingdom: 'GB',
  uk: 'GB',
};

/** ISO 3166-1 alpha-2, or a common country name. */
export function readCountry(cell: string): Reading<string> {
  const name = folded(cell).replace(/\p{M}/gu, '');
  const code = countryNames[name] ?? (/^[a-z]{2}$/.test(name) ? name.toUpperCase() : undefined);
  return code ? { value: code } : { problem: 'is not a country code such as “US”' };
}

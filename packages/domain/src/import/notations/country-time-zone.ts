/** Since ES2026; the library's types do not have it yet. */
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

/**
 * The IANA zone of a country that has only one, according to the runtime's Unicode data. Zones with the
 * same time all year count as one, as Berlin and Büsingen do.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function countryTimeZone(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined;
  const locale: LocaleWithZones = new Intl.Locale('und', { region: country });
  const zones = locale.getTimeZones?.() ?? [];
  const times = new Set(zones.map((zone) => offsets(zone)));
  if (times.size !== 1) return undefined;
  // The shorter name is the larger place's: America/Buenos_Aires, America/Argentina/Ushuaia.
  return zones.toSorted((one, other) => depth(one) - depth(other))[0];
}

/** Its offsets in winter and in summer, as text. */
function offsets(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].map((day) => format.format(day)).join();
}

function depth(zone: string): number {
  return zone.split('/').length;
}

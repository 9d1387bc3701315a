/**
 * The country in which an agency has its office (ISO 3166-1 alpha-2): its time zone belongs to one, according to
 * the runtime's Unicode data. Of a zone of no country, such as UTC, that of its currency, whose first two letters
 * are the country's code (EU for the euro).
 */
export function officeCountry(timeZone: string, currency: string): string {
  const usual = currency.slice(0, 2);
  if (zonesOf(usual).has(timeZone)) return usual;
  const names = [timeZone, currentName(timeZone)];
  const hasZone = (country: string) => names.some((name) => zonesOf(country).has(name));
  if (hasZone(usual)) return usual;
  codes ??= countries();
  return codes.find(hasZone) ?? usual;
}

/** Looked up once: it takes a millisecond for each country, and every session that is opened asks for it. */
const zones = new Map<string, ReadonlySet<string>>();
let codes: readonly string[] | undefined;

/** Since ES2026; the library's types do not have it yet. */
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

function zonesOf(country: string): ReadonlySet<string> {
  const known = zones.get(country);
  if (known) return known;
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const own = new Set(locale.getTimeZones?.());
  zones.set(country, own);
  return own;
}

/** Zones have older names too: `US/Central`, `Asia/Kolkata` and `Asia/Calcutta`. */
function currentName(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}

/** Every code that the runtime has a name for and that is not an older one of another. */
function countries(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) && new Intl.Locale(`und-${code}`).region === code);
}

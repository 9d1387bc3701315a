/** How a country writes dates and numbers in digits, by the habits of the Unicode CLDR. */
export interface CountryNotation {
  /** Whether `5/12` is the fifth of December. */
  dayFirst: boolean;
  decimalMark: '.' | ',';
}

/**
 * How a country writes dates and numbers. Where its own language and its English put day and month in a
 * different order, as in Malta, the day comes first: our screens are in neither.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function writtenIn(country: string): CountryNotation {
  const known = notations.get(country);
  if (known) return known;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  const notation = {
    dayFirst: isDayFirst(`${language}-${country}`) || isDayFirst(`en-${country}`),
    decimalMark: decimalMark(`${language}-${country}`),
  };
  notations.set(country, notation);
  return notation;
}

/** Looked up once for each country: it takes milliseconds, and every session that is opened asks for it. */
const notations = new Map<string, CountryNotation>();

const digits = { calendar: 'gregory', numberingSystem: 'latn' } as const;

function isDayFirst(locale: string): boolean {
  const format = new Intl.DateTimeFormat(locale, { ...digits, day: 'numeric', month: 'numeric' });
  const parts = format.formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month');
}

function decimalMark(locale: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale, digits).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

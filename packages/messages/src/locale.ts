/** The languages that Stint speaks. */
export const locales = ['en', 'es'] as const;

export type Locale = (typeof locales)[number];

/** What each calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/**
 * The language that a client prefers of those that we speak; English when it names none of them.
 *
 * @param header the value of `Accept-Language`, such as `es-MX,es;q=0.9,en;q=0.8`
 */
export function preferredLocale(header: string | null | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map((part, place) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1), place };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality || one.place - other.place);
  const found = wanted.find(({ language }) => locales.some((locale) => locale === language));
  return (found?.language as Locale | undefined) ?? 'en';
}

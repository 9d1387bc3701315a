/** The Spanish of the United States, as in the sentences of the server: $1,234.50 and CST. */
const spanish = 'es-US';

/** The language of dates, numbers and money: the document's (`<html lang>`). */
export function locale(): string {
  const { lang } = document.documentElement;
  return lang === 'es' ? spanish : lang || 'en-US';
}

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** A number format of the document's language. It is created once, because creating one costs more than a row. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `n${locale()}${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.NumberFormat(locale(), options);
  cache.set(key, known);
  return known as Intl.NumberFormat;
}

/** A date format of the document's language, created once. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale()}${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  cache.set(key, known);
  return known as Intl.DateTimeFormat;
}

/**
 * Makes a first number and a first date format, which takes a phone a tenth of a second, and the later ones next to
 * nothing.
 */
export function prepareFormats(): void {
  numberFormat();
  dateFormat({});
}

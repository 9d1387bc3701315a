import { normalizedStart } from './bounded-text.ts';
import type { IsoDate } from './dates.ts';

// These rules are loaded with every screen, so they calculate without Temporal, which is large.

const DAY = 86_400_000;

/** The date of a year, month and day; undefined where the calendar has none (`2026-02-30`). */
export function calendarDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? isoOf(date.getTime()) : undefined;
}

/** The days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The date so many days after 1970-01-01. */
export function dateOfDay(day: number): IsoDate {
  return isoOf(day * DAY);
}

/** A year of four digits, or of two: up to 69 in this century, from 70 in the last one. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** 1 to 12 for the name of a month, or the beginning of one, in English, Spanish or German. */
export function monthNumber(name: string): number | undefined {
  monthNames ??= namesOfMonths();
  for (const names of monthNames) {
    const index = names.findIndex((month) => month.startsWith(plainWord(name)));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/** A word as words are compared here: in lower case, without accents. */
export function plainWord(text: string): string {
  return normalizedStart(text, 'NFD', LONGEST_WORD).replace(/\p{M}/gu, '').toLowerCase();
}

/** No name of a month is longer. */
const LONGEST_WORD = 40;

/** Made when first needed: it takes a phone 50 ms, and most screens read no date. */
let monthNames: readonly (readonly string[])[] | undefined;

function namesOfMonths(): string[][] {
  return ['en', 'es', 'de'].map((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      plainWord(format.format(Date.UTC(2020, month, 15))),
    );
  });
}

function isoOf(milliseconds: number): IsoDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

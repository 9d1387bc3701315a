import type { IsoDate } from './dates.ts';
import {
  calendarDate,
  dateOfDay,
  dayNumber,
  fullYear,
  monthNumber,
  plainWord,
} from './written-date.ts';

/** What a typed date depends on besides its text. */
export type TypedDateContext = {
  /** The date in the office. */
  today: IsoDate;
  /** Whether `5/12` is the fifth of December. With dots the day is always first. */
  dayFirst: boolean;
  /** Spanish words are read besides the English ones where this is `es`. */
  language: 'en' | 'es';
};

/**
 * A calendar date as somebody types it into a field: `2026-12-05`, `12/5/2026`, `12/5/26`, `12/5`, `5.12.`,
 * `Dec 5`, `5 de diciembre`, `today`, `+7`, `-3`, `mon` (the next one after today). Without a year it is the
 * nearest such date to today, the later one of two that are equally near.
 *
 * @returns undefined for what is not a date, or not in the years 1900 to 2099
 */
export function readTypedDate(typed: string, context: TypedDateContext): IsoDate | undefined {
  const text = plainWord(typed.trim());
  // No date is that long, and the rest of such a text is not looked at.
  if (typed.trim().length > 40) return undefined;
  const date =
    relative(text, context) ??
    yearFirst(text) ??
    numeric(text, context) ??
    withMonthName(text, context);
  return date && date >= '1900-01-01' && date <= '2099-12-31' ? date : undefined;
}

const days: Record<TypedDateContext['language'], ReadonlyMap<string, number>> = {
  en: new Map(Object.entries({ today: 0, tomorrow: 1, yesterday: -1 })),
  es: new Map(Object.entries({ hoy: 0, manana: 1, ayer: -1 })),
};

/** Sunday is 0, as in `Date`. */
const weekdays: Record<TypedDateContext['language'], readonly string[]> = {
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  es: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
};

function relative(text: string, { today, language }: TypedDateContext): IsoDate | undefined {
  const offset = /^([+-]) ?(\d{1,4})$/.exec(text);
  if (offset) return later(today, Number(`${offset[1]}${offset[2]}`));
  const spoken = language === 'es' ? (['es', 'en'] as const) : (['en'] as const);
  for (const one of spoken) {
    const away = days[one].get(text);
    if (away !== undefined) return later(today, away);
    const weekday = text.length < 3 ? -1 : weekdays[one].findIndex((name) => name.startsWith(text));
    if (weekday >= 0) return later(today, daysUntil(weekday, today));
  }
  return undefined;
}

/** 1 to 7. */
function daysUntil(weekday: number, today: IsoDate): number {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return (weekday - now + 7) % 7 || 7;
}

function yearFirst(text: string): IsoDate | undefined {
  const [, year, , month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  return year ? calendarDate(Number(year), Number(month), Number(day)) : undefined;
}

function numeric(text: string, context: TypedDateContext): IsoDate | undefined {
  const parts = /^(\d{1,2})([-/. ])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(text);
  if (!parts) return undefined;
  const [, first, mark, second, year] = parts;
  const one = Number(first);
  const other = Number(second);
  const dayFirst = mark === '.' || one > 12 || (context.dayFirst && other <= 12);
  return dayFirst ? dated(one, other, year, context) : dated(other, one, year, context);
}

function withMonthName(text: string, context: TypedDateContext): IsoDate | undefined {
  const parts =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?[. -]*(?:de )?(?<month>[a-z]{3,})\.?(?:,? ?(?:del? )?|-)(?<year>\d{4}|\d{2})?$/.exec(
      text,
    ) ??
    /^(?<month>[a-z]{3,})\.?[ -]*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?|[ -])(?<year>\d{4}|\d{2}))?$/.exec(
      text,
    );
  const month = parts && monthNumber(parts.groups!.month!);
  return month ? dated(Number(parts.groups!.day), month, parts.groups!.year, context) : undefined;
}

/** The date with this year; without one the nearest to today. February 29 exists in eight years at the latest. */
function dated(
  day: number,
  month: number,
  year: string | undefined,
  { today }: TypedDateContext,
): IsoDate | undefined {
  if (year !== undefined) return calendarDate(fullYear(year), month, day);
  const now = dayNumber(today);
  const thisYear = Number(today.slice(0, 4));
  let nearest: IsoDate | undefined;
  for (let candidate = thisYear + 8; candidate >= thisYear - 8; candidate--) {
    const date = calendarDate(candidate, month, day);
    const distance = (one: IsoDate) => Math.abs(dayNumber(one) - now);
    if (date && (!nearest || distance(date) < distance(nearest))) nearest = date;
  }
  return nearest;
}

function later(date: IsoDate, count: number): IsoDate {
  return dateOfDay(dayNumber(date) + count);
}

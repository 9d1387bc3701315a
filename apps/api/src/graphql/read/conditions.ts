import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { normalizedStart } from '@stint/domain/kernel/bounded-text.ts';
import { refusal } from './keyset.ts';
import { uuidOf } from '../global-id.ts';
import type { Condition, Rows } from './rows.ts';

/** What the filters of lists are put together from. Each takes a path and yields value → condition. */

/**
 * The condition of a filter with the paths that it reads, from which it follows who may use the filter.
 *
 * @param reads of the list's entity: `status`, `client.name`
 */
export function reading<Make extends object>(
  reads: readonly string[],
  make: Make,
): Make & { reads: readonly string[] } {
  return Object.assign(make, { reads });
}

export const equals = (path: string) =>
  reading(
    [path],
    (value: string | number | boolean): Condition =>
      (rows) =>
        `${rows.column(path)} = ${rows.param(value)}`,
  );

/** One of some words of an enum. They stand in the text, so that a partial index is recognized. */
export const oneOf = (path: string) =>
  reading([path], (values: readonly string[]): Condition => (rows) => {
    const words = values.filter((value) => /^\w+$/.test(value)).map((value) => `'${value}'`);
    return words.length === 0 ? 'FALSE' : `${rows.column(path)} IN (${words.join(', ')})`;
  });

/** None of some words of an enum; a row without a value, too. */
export const noneOf = (path: string) =>
  reading(
    [path],
    (values: readonly string[]): Condition =>
      (rows) =>
        `(${rows.column(path)} IS NULL OR NOT ${oneOf(path)(values)(rows)})`,
  );

/** Whether there is no value. */
export const isEmpty = (path: string) =>
  reading(
    [path],
    (empty: boolean): Condition =>
      (rows) =>
        `${rows.column(path)} IS ${empty ? '' : 'NOT '}NULL`,
  );

/** Whether there is a value. */
export const isPresent = (path: string) =>
  reading([path], (present: boolean) => isEmpty(path)(!present));

/** The text begins with the first letter of what is looked for, without regard to case and accents. */
export const beginsWithLetter = (path: string) =>
  reading([path], (typed: string): Condition => (rows) => {
    const letter = normalizedStart(typed.trimStart(), 'NFC', LONGEST).slice(0, 2);
    return `starts_with(plain_letters(${rows.column(path)}), left(plain_letters(${rows.param(letter, 'text')}), 1))`;
  });

/** The record of a global id. Refused: an id of another type. */
export const isRecord = (path: string, type: IdentifiedType) =>
  reading([path], (id: string): Condition => {
    const uuid = uuidOf(id, type);
    return (rows) => `${rows.column(path)} = ${rows.param(uuid)}`;
  });

/** The array column holds the record of a global id. Refused: an id of another type. */
export const holdsRecord = (path: string, type: IdentifiedType) =>
  reading([path], (id: string): Condition => {
    const uuid = uuidOf(id, type);
    return (rows) => `${rows.param(uuid)} = ANY(${rows.column(path)})`;
  });

/** The array column does not hold the record of a global id, or there is none. */
export const holdsNoRecord = (path: string, type: IdentifiedType) =>
  reading([path], (id: string): Condition => {
    const holds = holdsRecord(path, type)(id);
    return (rows) => `(${rows.column(path)} IS NULL OR NOT ${holds(rows)})`;
  });

/** Another record than that of a global id, or none. Refused: an id of another type. */
export const isNotRecord = (path: string, type: IdentifiedType) =>
  reading([path], (id: string): Condition => {
    const uuid = uuidOf(id, type);
    return (rows) => `${rows.column(path)} IS DISTINCT FROM ${rows.param(uuid)}`;
  });

/** @param cast of the value, where it may be of another type than the column */
export const atLeast = (path: string, cast?: string) =>
  reading(
    [path],
    (value: string | number): Condition =>
      (rows) =>
        `${rows.column(path)} >= ${rows.param(value, cast)}`,
  );

/** @param cast of the value, where it may be of another type than the column */
export const atMost = (path: string, cast?: string) =>
  reading(
    [path],
    (value: string | number): Condition =>
      (rows) =>
        `${rows.column(path)} <= ${rows.param(value, cast)}`,
  );

/** At least so much, or no value: what has no end has not ended. */
export const atLeastOrEmpty = (path: string) =>
  reading(
    [path],
    (value: string | number): Condition =>
      (rows) =>
        `(${isEmpty(path)(true)(rows)} OR ${atLeast(path)(value)(rows)})`,
  );

/** The array column holds one of some words of an enum. */
export const holdsOneOf = (path: string) =>
  reading(
    [path],
    (values: readonly string[]): Condition =>
      (rows) =>
        `${rows.column(path)} && ${rows.param(values, 'text[]')}`,
  );

/** The array column holds none of some words of an enum. */
export const holdsNoneOf = (path: string) =>
  reading(
    [path],
    (values: readonly string[]): Condition =>
      (rows) =>
        `NOT (${holdsOneOf(path)(values)(rows)})`,
  );

/** An instant on a day of the agency’s office, or later. */
export const sinceDay = (path: string) =>
  reading(
    [path],
    (day: string): Condition =>
      (rows) =>
        `${rows.column(path)} >= ${startOfDay(day, rows)}`,
  );

/** An instant on a day of the agency’s office, or before. */
export const untilDay = (path: string) =>
  reading(
    [path],
    (day: string): Condition =>
      (rows) =>
        `${rows.column(path)} < ${startOfDay(day, rows, 1)}`,
  );

/** The instant at which a day begins in the agency’s office, or the day that comes so many days later. */
export function startOfDay(day: string, rows: Rows, later = 0): string {
  const date = `${rows.param(day, 'date')} + ${later}`;
  return `((${date})::timestamp AT TIME ZONE (SELECT time_zone FROM agency WHERE id = ${rows.agency}))`;
}

/** Of the text that is looked for: characters, and words, of which those beyond do not count. */
const LONGEST = 200;
const MOST_WORDS = 8;

/**
 * The text contains each of some words, or it as a part of a word, without regard to case and accents.
 *
 * @param several the column holds several texts, among which the words are found
 */
export const containsWords = (path: string, several: boolean) =>
  reading([path], (typed: string): Condition => {
    const contains = containing(typed);
    return (rows) =>
      contains(rows, several ? `joined_words(${rows.column(path)})` : rows.column(path));
  });

/**
 * The condition that some SQL of text contains each word that is typed. Refused: what is longer than any name, as the
 * database cannot stop putting a long text into plain letters.
 */
export function containing(typed: string): (rows: Rows, text: string) => string {
  if (typed.length > LONGEST) {
    throw refusal(`Text to filter by has at most ${LONGEST} characters; this has ${typed.length}.`);
  }
  const words = normalizedStart(typed, 'NFC', LONGEST)
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  return (rows, text) =>
    words
      .map(
        (word) => `strpos(plain_letters(${text}), plain_letters(${rows.param(word, 'text')})) > 0`,
      )
      .join(' AND ') || 'TRUE';
}

/** Whether a column that holds several texts holds none. */
export const holdsNone = (path: string) =>
  reading(
    [path],
    (empty: boolean): Condition =>
      (rows) =>
        `cardinality(${rows.column(path)}) ${empty ? '=' : '>'} 0`,
  );

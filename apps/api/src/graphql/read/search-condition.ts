import { searchWords } from '@stint/domain/kernel/search-words.ts';
import {
  hyphenatedNumbers,
  type NumberedType,
  typedNumber,
} from '@stint/domain/record/record-number.ts';
import { graphTypeOf } from '../global-id.ts';
import { reading } from './conditions.ts';
import type { Condition, Rows } from './rows.ts';

/** Where a list's search looks a word up, by an index each. */
export interface Place {
  /** Paths of what is looked through. */
  reads: readonly string[];
  /** The rows of the list for which the word is found here, as the viewer may know. */
  matches: (rows: Rows, word: Word) => string;
  /** SELECT of the ids of all rows for which it may be, whoever looks. */
  candidates: (rows: Rows, word: Word) => string;
}

/** A word as typed, and the placeholders of what begins with it: from the one, before the other. */
interface Word {
  text: string;
  range: () => { from: string; beyond: string };
}

/** The database refuses a statement with a parameter that stands nowhere in it, so they are made when needed. */
function wordIn(rows: Rows, text: string): Word {
  let made: ReturnType<Word['range']> | undefined;
  const range = () =>
    (made ??= {
      from: rows.param(text, 'text'),
      beyond: rows.param(`${text}\u{10ffff}`, 'text'),
    });
  return { text, range };
}

/**
 * Every word typed begins a word in one of these places, without regard to case and accents.
 *
 * In several places, the rows that may match are gathered first: of conditions that are joined by OR
 * over several tables, the database would use no index and look at every row of the agency.
 */
export const searchCondition = (...places: [Place, ...Place[]]) =>
  reading(
    places.flatMap(({ reads }) => reads),
    (text: string): Condition =>
      (rows) => {
        const condition = (typed: string): string => {
          const word = wordIn(rows, typed);
          const matches = places.map((place) => place.matches(rows, word)).join(' OR ');
          if (places.length === 1) return matches;
          const candidates = places.map((place) => place.candidates(rows, word));
          return `(${rows.column('id')} IN (${candidates.join(' UNION ALL ')}) AND (${matches}))`;
        };
        const words = searchWords(text);
        // `C-1042` is a number of these records, or the two words that a hyphen parts, as in “A-1 Staffing”.
        const numbers = hyphenatedNumbers(text.slice(0, LONGEST_NUMBERS)).slice(0, MOST_NUMBERS);
        const parted = new Set(numbers.flatMap(searchWords));
        const conditions = [
          ...words.filter((word) => !parted.has(word)).map(condition),
          ...numbers.map(
            (number) =>
              `(${condition(number.toLowerCase())} OR (${searchWords(number).map(condition).join(' AND ')}))`,
          ),
        ];
        // Of a mere comma there is nothing to look for.
        return conditions.length === 0 ? 'TRUE' : `(${conditions.join(' AND ')})`;
      },
  );

/** Characters in which numbers with a prefix are looked for, and how many of them count. */
const LONGEST_NUMBERS = 200;
const MOST_NUMBERS = 4;

/** Whose words the database keeps: of a candidate all that finds them, and besides the name alone. */
type Kept =
  'client' | 'contact' | 'location' | 'job_order' | 'candidate' | 'candidate_name' | 'assignment';

/** The column that holds the text of those words. */
const textOf = (kind: Kept) => (kind === 'candidate_name' ? 'sortName' : 'searchText');

/**
 * The words that the database keeps of the row itself. It finds by all that is kept of a record, so
 * whoever sees the record has to be allowed to read that.
 */
export function ownWords(kind: Kept): Place {
  const candidates = (rows: Rows, word: Word) => recordsOf(kind, rows, word);
  return {
    reads: [textOf(kind)],
    candidates,
    matches: (rows, word) => `${rows.column('id')} IN (${candidates(rows, word)})`,
  };
}

/**
 * Those of a to-one relative, such as `client`, whose row's id stands in `clientId`. The relative's row
 * rule holds: nobody finds by what they may not see.
 *
 * @param key the property that holds its id, when it is not called after the relation
 */
export function wordsOfRelative(relation: string, kind: Kept, key = `${relation}Id`): Place {
  return {
    reads: [`${relation}.${textOf(kind)}`],
    matches: (rows, word) => `${rows.column(`${relation}.id`)} IN (${recordsOf(kind, rows, word)})`,
    candidates: (rows, word) =>
      ownIds(rows, `${rows.own(key)} IN (${recordsOf(kind, rows, word)})`),
  };
}

/** The number of a row of this type, by its first digits, with its prefix or without. */
export function ownNumber(type: NumberedType): Place {
  const digits = ({ text }: Word) => typedNumber(type, text) ?? '';
  return {
    reads: ['number'],
    matches: (rows, word) => numbersBeginning(rows.column('number'), digits(word)),
    candidates: (rows, word) => ownIds(rows, numbersBeginning(rows.own('number'), digits(word))),
  };
}

function recordsOf(kind: Kept, rows: Rows, word: Word): string {
  const { agency } = rows;
  const { from, beyond } = ownPrefixTaken(kind, rows, word).range();
  return (
    `SELECT record_id FROM search_word WHERE agency_id = ${agency}` +
    ` AND kind = '${kind}' AND word >= ${from} AND word < ${beyond}`
  );
}

/** Numbers are kept without the prefix that they are shown with: who looks for `C-1042` means 1042. */
function ownPrefixTaken(kind: Kept, rows: Rows, word: Word): Word {
  const digits = typedNumber(graphTypeOf(kind) ?? '', word.text);
  if (digits === undefined || digits === word.text) return word;
  return wordIn(rows, digits);
}

function ownIds(rows: Rows, condition: string): string {
  return `SELECT id FROM ${rows.table} WHERE agency_id = ${rows.agency} AND ${condition}`;
}

/**
 * The condition that an `int` begins with these digits: ranges, which an index serves. 12 begins 12, 120
 * to 129, 1200 to 1299 and so on. What is no number begins none.
 */
export function numbersBeginning(column: string, digits: string): string {
  if (!/^[1-9]\d{0,9}$/.test(digits)) return 'FALSE';
  const ranges = Array.from({ length: 11 - digits.length }, (_, zeros) => {
    const from = Number(digits) * 10 ** zeros;
    return [from, Math.min(from + 10 ** zeros - 1, LARGEST)] as const;
  }).filter(([from]) => from <= LARGEST);
  const conditions = ranges.map(([from, to]) => `${column} BETWEEN ${from} AND ${to}`);
  return conditions.length === 0 ? 'FALSE' : `(${conditions.join(' OR ')})`;
}

/** Of an `int`. */
const LARGEST = 2_147_483_647;

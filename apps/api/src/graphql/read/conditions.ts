import { uuidOf, type IdentifiedType } from '../global-id.ts';
import type { Condition, Rows } from './rows.ts';

/** What the filters of lists are put together from. Each takes a path and yields value → condition. */

export const equals =
  (path: string) =>
  (value: string | number | boolean): Condition =>
  (rows) =>
    `${rows.column(path)} = ${rows.param(value)}`;

/** One of some words of an enum. They stand in the text, so that a partial index is recognised. */
export const oneOf =
  (path: string) =>
  (values: readonly string[]): Condition =>
  (rows) => {
    const words = values.filter((value) => /^\w+$/.test(value)).map((value) => `'${value}'`);
    return words.length === 0 ? 'FALSE' : `${rows.column(path)} IN (${words.join(', ')})`;
  };

/** The record of a global id. Refused: an id of another type. */
export const isRecord = (path: string, type: IdentifiedType) => (id: string) => {
  const uuid = uuidOf(id, type);
  return ((rows) => `${rows.column(path)} = ${rows.param(uuid)}`) satisfies Condition;
};

export const atLeast =
  (path: string) =>
  (value: string | number): Condition =>
  (rows) =>
    `${rows.column(path)} >= ${rows.param(value)}`;

export const atMost =
  (path: string) =>
  (value: string | number): Condition =>
  (rows) =>
    `${rows.column(path)} <= ${rows.param(value)}`;

/** The array column holds the value. */
export const contains =
  (path: string) =>
  (value: string): Condition =>
  (rows) =>
    `${rows.column(path)} @> ARRAY[${rows.param(value, 'text')}]`;

/**
 * Every word typed begins a word somewhere in these places, whatever its case. Numbers count as words.
 *
 * @param places columns, each row of which is looked at, and `keptWords`, which are looked up
 */
export const words =
  (...places: (string | KeptWords)[]) =>
  (text: string): Condition =>
  (rows) => {
    const typed = text
      .toLowerCase()
      .split(/[\s\0]+/)
      .filter(Boolean)
      .slice(0, 8);
    const columns = places.filter((place) => typeof place === 'string');
    const kept = places.filter((place) => typeof place !== 'string');
    const conditions = typed.map((word) => {
      const found = kept.map((each) => each(rows, word));
      if (columns.length > 0) found.push(inColumns(rows, columns, word));
      return `(${found.join(' OR ')})`;
    });
    return conditions.length === 0 ? 'TRUE' : `(${conditions.join(' AND ')})`;
  };

function inColumns(rows: Rows, paths: readonly string[], word: string): string {
  const all = paths.map((path) => `coalesce(${rows.column(path)}::text, '')`).join(` || ' ' || `);
  return `lower(' ' || ${all}) LIKE ${rows.param(`% ${word.replace(/[\\%_]/g, '\\$&')}%`)}`;
}

type KeptWords = (rows: Rows, word: string) => string;

/**
 * The words that the database keeps of a record, found by their index and without accents. Of the row
 * itself `keptWords('id', 'candidate')`, of a relative `keptWords('client.id', 'client')`: by that path
 * the row rule of the relative holds. It finds by all that is kept of a record, so whoever sees the
 * record has to be allowed to read that.
 */
export const keptWords =
  (path: string, table: 'client' | 'contact' | 'location' | 'job_order' | 'candidate'): KeptWords =>
  (rows, word) => {
    const found = wordsOf(word).map((part) => {
      const [from, beyond] = [part, `${part}\u{10ffff}`].map((end) => rows.param(end, 'text'));
      return (
        `${rows.column(path)} IN (SELECT record_id FROM search_word` +
        ` WHERE agency_id = ${rows.agency} AND kind = '${table}' AND word >= ${from} AND word < ${beyond})`
      );
    });
    // Of a mere comma there is nothing to look for.
    return found.length === 0 ? 'TRUE' : `(${found.join(' AND ')})`;
  };

/** Cut as the database's `words_of` cuts what it keeps. */
function wordsOf(typed: string): string[] {
  const plain = typed
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .split(/[\s,;/()]+/)
    .filter(Boolean)
    .map((word) => [...word].slice(0, 80).join(''));
}

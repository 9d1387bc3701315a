import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { uuidOf } from '../global-id.ts';
import type { Condition } from './rows.ts';

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

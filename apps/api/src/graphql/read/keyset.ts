import { GraphQLError } from 'graphql';
import { defaultPage, largestPage, type PageArgs } from '../connection.ts';
import type { BoundType } from './model.ts';

/** A column that a list is ordered by. */
export interface OrderColumn {
  path: string;
  descending: boolean;
}

/** The order of a list, in which no two rows stand in the same place. */
export interface Ordering {
  /** Names the list and its order: a cursor of another one is refused. */
  tag: string;
  by: readonly OrderColumn[];
}

/** These columns, all in one direction. */
export function inDirection(paths: readonly string[], descending: boolean): OrderColumn[] {
  return paths.map((path) => ({ path, descending }));
}

/** An order by these columns, and by the id where they may leave a tie. */
export function ordered({ table }: BoundType, { tag, by }: Ordering): Ordering {
  const decided = by.some(({ path }) => table.isUnique(path) && !table.findColumn(path)?.nullable);
  const { descending } = by.at(-1) ?? { descending: false };
  return { tag, by: decided ? by : [...by, { path: 'id', descending }] };
}

/** Which part of a list is asked for. */
export interface Page {
  size: number;
  backward: boolean;
  /** Values of the row that the page lies beyond. */
  beyond: readonly CursorValue[] | null;
}

export type CursorValue = string | number | boolean | null;

/** One column of the order, as SQL. */
export interface SortTerm {
  sql: string;
  type: string;
  nullable: boolean;
  descending: boolean;
}

/** A row's place in its list, as opaque text. */
export function cursorOf(tag: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([tag, ...values])).toString('base64url');
}

/** Refused: sizes out of range, both directions at once, a cursor that this order did not make. */
export function pageOf(args: PageArgs, { tag, by }: Ordering): Page {
  const { first, last, after, before } = args;
  const backward = last != null;
  if (backward && first != null) throw refusal('Ask for `first` or for `last`, not for both.');
  if (backward ? after != null : before != null) {
    throw refusal('`after` goes with `first`, `before` with `last`.');
  }
  const size = (backward ? last : first) ?? defaultPage;
  if (size < 0 || size > largestPage) {
    throw refusal(`A page has between 0 and ${largestPage} records; ${size} were asked for.`);
  }
  const cursor = backward ? before : after;
  const beyond = cursor == null ? null : valuesOf(cursor, tag, by.length);
  return { size, backward, beyond };
}

function valuesOf(cursor: string, tag: string, length: number): readonly CursorValue[] {
  const read = parsed(Buffer.from(cursor, 'base64url').toString());
  if (Array.isArray(read) && read[0] === tag && read.length === length + 1) {
    const values = read.slice(1) as CursorValue[];
    if (values.every((value) => typeof value !== 'object' || value === null)) return values;
  }
  throw refusal('This cursor is not of this list in this order. Start again without one.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Of somebody's input to a list. */
export function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** ORDER BY. PostgreSQL puts nulls last, and first when descending: reading backward is the mirror image. */
export function orderBy(terms: readonly SortTerm[]): string {
  return terms.map(({ sql, descending }) => `${sql}${descending ? ' DESC' : ''}`).join(', ');
}

/**
 * The conditions under which a row lies beyond a place in the order, of which one is enough: those of the
 * rows that come next first, so that an index finds the place of each. Where a null decides first, what
 * is null lies apart from what is not, at its end of the index.
 */
export function beyond(
  terms: readonly SortTerm[],
  values: readonly CursorValue[],
  param: (value: unknown, cast: string) => string,
): string[] {
  const [first, ...others] = terms;
  if (!first) return ['FALSE'];
  const { descending } = first;
  if (others.some((term) => term.nullable || term.descending !== descending)) {
    const anywhere = anywhereBeyond(terms, values, param);
    if (first.nullable) return [anywhere];
    // Says again what follows, for the index of the first column.
    const from = `${first.sql} ${descending ? '<=' : '>='} ${param(values[0], first.type)}`;
    return [`${from} AND ${anywhere}`];
  }
  const past = (from: number) => {
    const deciding = terms.slice(from);
    const row = deciding.map(({ sql }) => sql).join(', ');
    const placed = deciding.map(({ type }, i) => param(values[from + i], type)).join(', ');
    return `(${row}) ${descending ? '<' : '>'} (${placed})`;
  };
  const [isNull, isNoNull] = [`${first.sql} IS NULL`, `${first.sql} IS NOT NULL`];
  if (!first.nullable) return [past(0)];
  if (values[0] !== null) return descending ? [past(0)] : [past(0), isNull];
  const sameEnd = others.length === 0 ? 'FALSE' : `${isNull} AND ${past(1)}`;
  return descending ? [sameEnd, isNoNull] : [sameEnd];
}

/** The same as one condition, whichever of the columns may be null, each in its direction. No index finds the place. */
function anywhereBeyond(
  terms: readonly SortTerm[],
  values: readonly CursorValue[],
  param: (value: unknown, cast: string) => string,
): string {
  const placed = terms.map(({ type }, i) => (values[i] === null ? null : param(values[i], type)));
  const alternatives = terms.map((term, i) => {
    const same = terms.slice(0, i).map((one, j) => equal(one.sql, placed[j] ?? null));
    return [...same, further(term, placed[i] ?? null)].join(' AND ');
  });
  return `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}

function equal(sql: string, value: string | null): string {
  return value === null ? `${sql} IS NULL` : `${sql} = ${value}`;
}

function further({ sql, nullable, descending }: SortTerm, value: string | null): string {
  if (value === null) return descending ? `${sql} IS NOT NULL` : 'FALSE';
  if (descending) return `${sql} < ${value}`;
  return nullable ? `(${sql} > ${value} OR ${sql} IS NULL)` : `${sql} > ${value}`;
}

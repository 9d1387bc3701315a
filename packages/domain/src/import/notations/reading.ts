import type { FaultKey } from '../../messages/fault-declarations.ts';
import { message, type Message, type ValuesOf } from '../../messages/message.ts';

/** The value of a cell, optionally with a remark for people; or why it cannot be read. */
export type Reading<T> = { value: T; remark?: Message } | { problem: Message };

/** A reading that failed, and why. */
export function faulty<Key extends FaultKey>(
  key: Key,
  values: ValuesOf<Key>,
): { problem: Message } {
  return { problem: message(key, values) };
}

/** How dates and numbers are written in a column; `null` if the column does not show it. */
export interface ColumnConventions {
  dateOrder: 'DAY_FIRST' | 'MONTH_FIRST' | 'MIXED' | null;
  decimalMark: '.' | ',' | null;
}

/** What to assume if a column does not show it, and the agency's currency. */
export interface ReadingDefaults {
  dayFirst: boolean;
  decimalMark: '.' | ',';
  /** ISO 4217 of the agency; an amount in another currency is not converted but refused. */
  currency: string;
}

export interface ReadingContext {
  conventions: ColumnConventions;
  defaults: ReadingDefaults;
}

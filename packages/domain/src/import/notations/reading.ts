/** What a cell says: its value, perhaps with a remark that a person should see; or why it says nothing. */
export type Reading<T> = { value: T; remark?: string } | { problem: string };

/** How the writer of a column notes dates and numbers; `null` where the column gives no evidence. */
export interface ColumnConventions {
  dateOrder: 'DAY_FIRST' | 'MONTH_FIRST' | 'MIXED' | null;
  decimalMark: '.' | ',' | null;
}

/** What to assume where a column gives no evidence, and what the agency works in. */
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

/** What conditions are written against: the rows of one statement, and their relatives. */
export interface Rows {
  /** SQL of a column, or of what is derived for the row; joined in from a related row: `status`, `client.sortName`. */
  column(path: string): string;
  /** Hands a value over and returns its placeholder, cast where the type cannot be told: `$3::uuid[]`. */
  param(value: unknown, cast?: string): string;
  /** The agency's placeholder, for a subquery. */
  agency: string;
  /** The table's alias, for a subquery that correlates with the row. */
  alias: string;
  /** The table's name, for a subquery that reads it by itself. */
  table: string;
  /** The name of one of its columns there, by the property. */
  own(property: string): string;
}

/** A row of some table in a statement, for a condition that is made without the statement's own model. */
export interface VisibleRow {
  /** The table's alias there. */
  alias: string;
  /** The agency's placeholder. */
  agency: string;
  /** Hands a value over and returns its placeholder. */
  param: (value: unknown) => string;
  /** A column whose value is known beforehand, and SQL of that value: what depends on it alone is found out once. */
  known?: { column: string; sql: string } | undefined;
}

/** Part of a WHERE clause. Values go through `rows.param`, never into the text. */
export type Condition = (rows: Rows) => string;

/** A column of an entity or of what it refers to: `status`, `client.name`. The rest is checked at start-up. */
export type Path<Row> = (keyof Row & string) | `${keyof Row & string}.${string}`;

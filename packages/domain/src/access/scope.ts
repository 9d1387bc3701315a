/**
 * Which rows a viewer sees, as data. It is evaluated as a predicate in memory and as a condition in SQL.
 * There is no "not", so that both treat an empty field in the same way: it never matches.
 */
export type Scope<Field extends string = string> =
  | { all: true }
  | { none: true }
  | { field: Field; equals: string }
  | { field: Field; in: readonly string[] }
  | { anyOf: readonly Scope<Field>[] }
  | { allOf: readonly Scope<Field>[] };

/** A row by the domain's field names (`clientId`, `status`). */
export type ScopedRow<Field extends string = string> = Readonly<
  Partial<Record<Field, string | null>>
>;

/** Whether this row is visible. */
export function matches<Field extends string>(
  scope: Scope<Field>,
  row: ScopedRow<NoInfer<Field>>,
): boolean {
  if ('all' in scope) return true;
  if ('none' in scope) return false;
  if ('anyOf' in scope) return scope.anyOf.some((part) => matches(part, row));
  if ('allOf' in scope) return scope.allOf.every((part) => matches(part, row));
  const value = row[scope.field] ?? null;
  if (value === null) return false;
  return 'equals' in scope ? value === scope.equals : scope.in.includes(value);
}

/**
 * The same as a PostgreSQL condition.
 *
 * @param columnOf SQL of a field's column; it comes from the caller, never from input
 * @param addParameter takes a value (text, or an array of texts) and returns its placeholder (`$3`)
 */
export function toSql<Field extends string>(
  scope: Scope<Field>,
  columnOf: (field: Field) => string,
  addParameter: (value: string | readonly string[]) => string,
): string {
  if ('all' in scope) return 'TRUE';
  if ('none' in scope) return 'FALSE';
  if ('equals' in scope) return `${columnOf(scope.field)} = ${addParameter(scope.equals)}`;
  if ('in' in scope) return isOneOf(columnOf(scope.field), scope.in, addParameter);
  const [parts, word, empty] =
    'anyOf' in scope ? [scope.anyOf, ' OR ', 'FALSE'] : [scope.allOf, ' AND ', 'TRUE'];
  if (parts.length === 0) return empty;
  return `(${parts.map((part) => toSql(part, columnOf, addParameter)).join(word)})`;
}

/** Statements differ by the number of values up to this one. PostgreSQL assumes as many where it cannot count them. */
const MOST_COUNTED = 10;

/**
 * Each value has a placeholder of its own: PostgreSQL then knows how many there are, and plans the statement once. A
 * few values in one array it takes for ten. A plan for the values themselves then looks so much cheaper that it plans
 * for them again each time, which takes longer than the reading.
 */
function isOneOf(
  column: string,
  values: readonly string[],
  addParameter: (value: string | readonly string[]) => string,
): string {
  if (values.length === 0) return 'FALSE';
  if (values.length > MOST_COUNTED) return `${column} = ANY(${addParameter(values)})`;
  return `${column} IN (${values.map((value) => addParameter(value)).join(', ')})`;
}

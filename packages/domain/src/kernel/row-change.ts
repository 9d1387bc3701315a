/** What to write to one row: the fields that changed, and the version they were decided on. */
export interface RowChange<Row> {
  id: string;
  version: number;
  set: Partial<Row>;
}

/** The changes from rows as they were read to rows as they shall be; unchanged ones are left out. */
export function rowChanges<Row extends { id: string; version: number }>(
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
): RowChange<Row>[] {
  const changes: RowChange<Row>[] = [];
  for (const [id, row] of after) {
    const original = before.get(id);
    if (original === undefined || original === row) continue;
    const fields = Object.entries(row).filter(
      ([field, value]) => original[field as keyof Row] !== value,
    );
    if (fields.length > 0) {
      changes.push({
        id,
        version: original.version,
        set: Object.fromEntries(fields) as Partial<Row>,
      });
    }
  }
  return changes;
}

/** Rows by their id. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

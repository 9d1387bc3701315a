import { type EntityClass, tableOf, type TableColumn } from './table.ts';
import type { Queryable } from './agency-query.ts';

/** Where statements go: a transaction, or a reading connection with the agency it is bound to. */
export interface AgencyConnection {
  db: Queryable;
  agencyId: string;
}

/** Per column, one value or several of which one must match; `null` matches none. */
export type RowFilter<Row> = { [Property in keyof Row]?: Row[Property] | readonly Row[Property][] };

/**
 * Whole rows as plain objects by property, for deciding on: values as the entity declares them (dates,
 * instants and numerics as text), relations and columns with `select: false` absent. In the order of their
 * ids, so that two commands that lock the same rows do not wait for each other.
 *
 * @param options.lock hold the rows until the transaction ends.
 */
export async function selectRows<Row extends object>(
  { db, agencyId }: AgencyConnection,
  entity: EntityClass<Row>,
  filter: RowFilter<Row>,
  options: { lock?: boolean } = {},
): Promise<Row[]> {
  const table = tableOf(entity);
  const values: unknown[] = [agencyId];
  const conditions = Object.entries(filter).map(([property, value]) => {
    const { name, type } = table.column(property);
    values.push(Array.isArray(value) ? value : [value]);
    return `AND "${name}" = ANY($${values.length}::${type}[])`;
  });
  const { rows } = await db.query<Row>(
    `SELECT ${selection(table.columns.filter(({ generated, readWithRow }) => readWithRow && !generated))}
     FROM "${table.name}" WHERE agency_id = $1 ${conditions.join(' ')}
     ORDER BY 1, 2 ${options.lock === true ? 'FOR UPDATE' : ''}`,
    values,
  );
  return rows;
}

/** `"start_date" AS "startDate", …` */
export function selection(columns: readonly TableColumn[]): string {
  return columns.map(({ name, property }) => `"${name}" AS "${property}"`).join(', ');
}

import type { CheckedRow } from './checked-row.ts';
import { fieldsOf } from './import-fields.ts';

/**
 * The row's content as text: equal text means equal content. References are as written in the file, so that the
 * record ids that an import assigns make no difference.
 */
export function contentOf(row: CheckedRow): string {
  const record = row.record as Readonly<Record<string, unknown>>;
  const values = fieldsOf(row.kind)
    .filter(([name]) => record[name] !== undefined)
    .map(([name]) => [name, name === 'owner' ? row.ownerId : record[name]]);
  return JSON.stringify(values);
}

import type { CheckedRow } from './checked-row.ts';
import { fieldsOf } from './import-fields.ts';

/**
 * The row's content as text: the same text, the same content. References stand as the file names
 * them, so that a record's own id, given on import, does not make a difference.
 */
export function contentOf(row: CheckedRow): string {
  const record = row.record as Readonly<Record<string, unknown>>;
  const values = fieldsOf(row.kind)
    .filter(([name]) => record[name] !== undefined)
    .map(([name]) => [name, name === 'owner' ? row.ownerId : record[name]]);
  return JSON.stringify(values);
}

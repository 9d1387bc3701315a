import type { ChangeEntry } from './change.ts';
import type { EntityClass } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { type Author, insertRows, patchRows, type RowPatch } from '../database/write-rows.ts';

/** What an import brings for one kind of record: column values by property, already decided on. */
export interface ImportedRows<Row> {
  created: readonly (Partial<Row> & { id: string })[];
  changed: readonly RowPatch<Row>[];
}

/** The action on the timeline of a record that was brought along. Not `created`: undo does not take it away. */
const IMPORTED = 'imported';

/** Writes imported rows set-based; for `recordChange`. A row that was as wanted already has no entry. */
export async function writeImported<Row extends { id: string }>(
  tx: Transaction,
  author: Author,
  entity: EntityClass<Row>,
  { created, changed }: ImportedRows<Row>,
): Promise<ChangeEntry[]> {
  const inserted = await insertRows(tx, author, entity, created);
  const patched = await patchRows(tx, author, entity, changed);
  return [
    ...inserted.map((row) => ({ ...row, action: IMPORTED })),
    ...patched
      .filter(({ changes }) => Object.keys(changes).length > 0)
      .map((row) => ({ ...row, action: 'updated' })),
  ];
}

import { type EntityClass, tableOf } from '../database/table.ts';
import type { Transaction } from '../database/tenant.ts';
import { type Author, insertRows, patchRows, type RowPatch } from '../database/write-rows.ts';
import { type ChangeEntry, CREATED, REMOVED } from './change.ts';

/** A change of one row, with the action that its timeline shows. */
export interface RowAction<Row> extends RowPatch<Row> {
  /** The machine's action. */
  action: string;
}

/** Changes rows set-based, each with its own action; for `recordChange`. */
export async function changeRows<Row extends { id: string }>(
  tx: Transaction,
  author: Author,
  entity: EntityClass<Row>,
  changes: readonly RowAction<Row>[],
): Promise<ChangeEntry[]> {
  const actions = new Map(changes.map(({ id, action }) => [id, action]));
  const written = await patchRows(tx, author, entity, changes);
  return written.map((row) => ({ ...row, action: actions.get(row.recordId)! }));
}

/** Inserts rows with one statement; for `recordChange`. */
export async function createRows<Row extends { id: string }>(
  tx: Transaction,
  author: Author,
  entity: EntityClass<Row>,
  rows: readonly (Partial<Row> & { id: string })[],
): Promise<ChangeEntry[]> {
  const written = await insertRows(tx, author, entity, rows);
  return written.map((row) => ({ ...row, action: CREATED }));
}

/** Deletes rows with one statement. The history keeps their values, so that undo can restore them. */
export async function removeRows<Row extends { id: string }>(
  tx: Transaction,
  entity: EntityClass<Row>,
  rows: readonly Row[],
): Promise<ChangeEntry[]> {
  if (rows.length === 0) return [];
  const { name: recordType, columns } = tableOf(entity);
  await tx.db.query(`DELETE FROM "${recordType}" WHERE agency_id = $1 AND id = ANY($2::uuid[])`, [
    tx.agencyId,
    rows.map(({ id }) => id),
  ]);
  const stored = columns.filter(({ property, generated }) => property !== 'agencyId' && !generated);
  return rows.map((row) => ({
    recordType,
    recordId: row.id,
    recordVersion: null,
    action: REMOVED,
    gone: row,
    changes: Object.fromEntries(
      stored.map(({ name, property }) => [name, [row[property as keyof Row], null]]),
    ),
  }));
}

import { reversalOf } from '../reversals.ts';
import { byLockOrder } from '../../database/lock-order.ts';
import { selectRows } from '../../database/select-rows.ts';
import { type EntityClass, entityOfTable } from '../../database/table.ts';
import type { Transaction } from '../../database/tenant.ts';
import type { AuditEntryEntity } from '../audit-entry.entity.ts';

/** A record as the history names it. */
export type Named = Pick<AuditEntryEntity, 'recordType' | 'recordId'>;

export type StoredRow = { id: string; version?: number };

/**
 * Whole rows by id, table by table in the order in which every command takes them.
 *
 * @param options.lock hold them until the transaction ends
 */
export async function rowsOf(
  tx: Transaction,
  records: readonly Named[],
  options: { lock?: boolean } = {},
): Promise<Map<string, StoredRow>> {
  const tables = [...Map.groupBy(records, ({ recordType }) => recordType)];
  const rows = new Map<string, StoredRow>();
  for (const [recordType, ofType] of tables.toSorted(([one], [other]) => byLockOrder(one, other))) {
    const id = [...new Set(ofType.map(({ recordId }) => recordId))];
    const entity = entityOfTable(recordType) as EntityClass<StoredRow>;
    // Rows that are only added to need not be held: nobody changes them, and the application may not.
    const lock = options.lock === true && !reversalOf(recordType);
    for (const row of await selectRows(tx, entity, { id }, { lock })) rows.set(row.id, row);
  }
  return rows;
}

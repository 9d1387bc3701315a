import type { BlockingRecord } from '@stint/domain/kernel/refusal.ts';
import { type Reference, referencesTo } from './references.ts';
import { rowsOf } from './stored-rows.ts';
import type { Transaction } from '../../database/tenant.ts';
import type { AuditEntryEntity } from '../audit-entry.entity.ts';
import { CREATED } from '../change.ts';
import { blockingRecords } from '../record-names.ts';

/** What a change wrote to one record. */
type Entry = Pick<AuditEntryEntity, 'recordType' | 'recordId' | 'action' | 'changes'>;

/**
 * The records for whose sake nothing that a change made can be taken away: those that refer to it, by a
 * foreign key or as what they are about. At most twenty. What the change itself made or pointed at its
 * records does not count, since it is undone with them.
 *
 * What the change made must be held already, so that nothing comes to refer to it meanwhile.
 */
export async function referringRecords(
  tx: Transaction,
  entries: readonly Entry[],
): Promise<BlockingRecord[]> {
  const made = entries.filter(({ action }) => action === CREATED);
  const values: unknown[] = [tx.agencyId];
  const param = (value: unknown) => `$${values.push(value)}`;
  const selects = [...Map.groupBy(made, ({ recordType }) => recordType)].flatMap(
    ([table, ofTable]) =>
      referencesTo(table).map((reference) => {
        const ids = ofTable.map(({ recordId }) => recordId);
        return selectReferring(reference, table, ids, ownRows(reference, entries), param);
      }),
  );
  if (selects.length === 0) return [];
  const { rows: found } = await tx.db.query<{ recordType: string; recordId: string }>(
    `${selects.join(' UNION ')} ORDER BY 2 LIMIT 20`,
    values,
  );
  return blockingRecords(tx, found, await rowsOf(tx, found));
}

/** Rows that the change made, or whose reference it wrote. */
function ownRows({ from, column }: Reference, entries: readonly Entry[]): string[] {
  return entries
    .filter(({ recordType }) => recordType === from.name)
    .filter(({ action, changes }) => action === CREATED || column in changes)
    .map(({ recordId }) => recordId);
}

function selectReferring(
  { from, column, kindColumn }: Reference,
  table: string,
  ids: readonly string[],
  own: readonly string[],
  param: (value: unknown) => string,
): string {
  return `SELECT '${from.name}' AS "recordType", id AS "recordId" FROM "${from.name}"
    WHERE agency_id = $1 AND "${column}" = ANY(${param(ids)}::uuid[])
      ${kindColumn === null ? '' : `AND "${kindColumn}" = ${param(table)}`}
      AND id <> ALL(${param(own)}::uuid[])`;
}

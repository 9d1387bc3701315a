import type { UndoDependents, TouchedRecord } from '@stint/domain/history/undo.ts';
import { movedByChange, movedSince } from './moved-since.ts';
import { referringRecords } from './referring-records.ts';
import { holdersOfPlaces, replacingRecords } from './replaced-since.ts';
import { rowsOf, type StoredRow } from './stored-rows.ts';
import type { Transaction } from '../../database/tenant.ts';
import type { AuditEntryEntity } from '../audit-entry.entity.ts';
import type { ChangeSetEntity } from '../change-set.entity.ts';
import { REMOVED } from '../change.ts';
import { blockingRecords } from '../record-names.ts';

/**
 * Everything that has come to depend on a change, in whichever way: its records were written again
 * (`touched`), states have moved on from those that it caused, something refers to what it made, or another
 * record has taken the place of what it ended. Locks
 * its records, the candidates and job orders whose state it moved, and what places depend on, until the transaction
 * ends, so that nothing is built on it meanwhile.
 *
 * Whether a record is as somebody saw it is another question, which every edit asks: `changed-since.ts`.
 */
export async function undoDependentsOf(
  tx: Transaction,
  changeSet: ChangeSetEntity,
  entries: readonly AuditEntryEntity[],
): Promise<UndoDependents> {
  const moved = await movedByChange(tx, changeSet.id);
  const written = entries.filter(({ action }) => action !== REMOVED);
  const holders = await holdersOfPlaces(tx, changeSet.id);
  const rows = await rowsOf(tx, [...written, ...moved, ...holders], { lock: true });
  return {
    undone: changeSet.undoneById !== null,
    touched: await touchedRecords(tx, written, rows),
    movedSince: await movedSince(tx, moved, entries),
    referring: await referringRecords(tx, entries),
    replacing: await replacingRecords(tx, changeSet.id),
  };
}

/** Each with its version then and now. */
async function touchedRecords(
  tx: Transaction,
  written: readonly AuditEntryEntity[],
  rows: ReadonlyMap<string, StoredRow>,
): Promise<TouchedRecord[]> {
  // The last entry of a record that was written twice tells the version it was left at.
  const last = new Map(written.map((entry) => [entry.recordId, entry]));
  const records = await blockingRecords(tx, [...last.values()], rows);
  return [...last.values()].map(({ recordId, recordVersion }, i) => {
    const row = rows.get(recordId);
    return {
      ...records[i]!,
      // Rows without a version of their own count as one when they are there.
      versionAfter: recordVersion ?? 1,
      versionNow: row ? (row.version ?? 1) : null,
    };
  });
}
